#: for micropython
"""The old name of `random`."""

from random import *
