"""`import pwmio` is anyboard's."""

import sys

import anyboard.pwmio

sys.modules[__name__] = anyboard.pwmio
