#: for micropython
"""The old name of `collections`."""

from collections import *
