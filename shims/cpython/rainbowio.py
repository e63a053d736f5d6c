"""`import rainbowio` is anyboard's."""

import sys

import anyboard.rainbowio

sys.modules[__name__] = anyboard.rainbowio
