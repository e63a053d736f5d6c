#: for micropython
"""The old name of `io`."""

from io import *
