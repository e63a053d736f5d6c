#: for micropython
"""The old name of `struct`."""

from struct import *
