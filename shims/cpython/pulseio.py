"""`import pulseio` is anyboard's."""

import sys

import anyboard.pulseio

sys.modules[__name__] = anyboard.pulseio
