"""`anyboard.analogio` is `analogio`."""

from analogio import *
