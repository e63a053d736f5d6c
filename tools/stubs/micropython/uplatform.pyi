#: for micropython
"""The old name of `platform`."""

from platform import *
