#: for micropython
"""The old name of `sys`."""

from sys import *
