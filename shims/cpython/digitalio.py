"""`import digitalio` is anyboard's."""

import sys

import anyboard.digitalio

sys.modules[__name__] = anyboard.digitalio
