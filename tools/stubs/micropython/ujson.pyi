#: for micropython
"""The old name of `json`."""

from json import *
