"""`anyboard.digitalio` is `digitalio`."""

from digitalio import *
