"""`import neopixel_write` is anyboard's."""

import sys

import anyboard.neopixel_write

sys.modules[__name__] = anyboard.neopixel_write
