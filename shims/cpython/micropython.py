"""`import micropython` is anyboard's."""

import sys

import anyboard.micropython

sys.modules[__name__] = anyboard.micropython
