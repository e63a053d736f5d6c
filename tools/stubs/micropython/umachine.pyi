#: for micropython
"""The old name of `machine`."""

from machine import *
