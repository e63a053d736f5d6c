"""`anyboard.neopixel_write` is `neopixel_write`."""

from neopixel_write import *
