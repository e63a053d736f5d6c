"""`import analogio` is anyboard's."""

import sys

import anyboard.analogio

sys.modules[__name__] = anyboard.analogio
