"""`anyboard.rainbowio` is `rainbowio`."""

from rainbowio import *
