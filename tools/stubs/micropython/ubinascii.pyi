#: for micropython
"""The old name of `binascii`."""

from binascii import *
