#: for micropython
"""The old name of `re`."""

from re import *
