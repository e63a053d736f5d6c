#: for micropython
"""The old name of `array`."""

from array import *
