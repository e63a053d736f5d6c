"""`import keypad` is anyboard's."""

import sys

import anyboard.keypad

sys.modules[__name__] = anyboard.keypad
