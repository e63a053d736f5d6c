"""`import busio` is anyboard's."""

import sys

import anyboard.busio

sys.modules[__name__] = anyboard.busio
