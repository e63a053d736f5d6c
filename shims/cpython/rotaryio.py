"""`import rotaryio` is anyboard's."""

import sys

import anyboard.rotaryio

sys.modules[__name__] = anyboard.rotaryio
