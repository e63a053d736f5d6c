#: for micropython
"""The old name of `errno`."""

from errno import *
