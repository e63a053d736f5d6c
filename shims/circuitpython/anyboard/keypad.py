"""`anyboard.keypad` is `keypad`."""

from keypad import *
