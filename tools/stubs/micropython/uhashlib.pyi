#: for micropython
"""The old name of `hashlib`."""

from hashlib import *
