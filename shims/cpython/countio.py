"""`import countio` is anyboard's."""

import sys

import anyboard.countio

sys.modules[__name__] = anyboard.countio
