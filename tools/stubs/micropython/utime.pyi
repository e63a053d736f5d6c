#: for micropython
"""The old name of `time`."""

from time import *
