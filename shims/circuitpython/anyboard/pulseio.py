"""`anyboard.pulseio` is `pulseio`."""

from pulseio import *
