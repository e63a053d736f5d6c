"""`anyboard.rotaryio` is `rotaryio`."""

from rotaryio import *
