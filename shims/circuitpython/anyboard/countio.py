"""`anyboard.countio` is `countio`."""

from countio import *
