"""`anyboard.busio` is `busio`."""

from busio import *
