"""`anyboard.onewireio` is `onewireio`."""

from onewireio import *
