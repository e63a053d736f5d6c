"""`import ubinascii` is `binascii`, as on MicroPython."""

import binascii
import sys

sys.modules[__name__] = binascii
