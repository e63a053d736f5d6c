"""`anyboard.microcontroller` is `microcontroller`."""

from microcontroller import *
