#: for micropython
"""The old name of `heapq`."""

from heapq import *
