# Made by tools/stub_profiles.py from tools/stubs/micropython/uheapq.pyi: edit that.
"""The old name of `heapq`."""

from heapq import *
