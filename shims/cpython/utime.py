"""`import utime` is anyboard's."""

import sys

import anyboard.utime

sys.modules[__name__] = anyboard.utime
