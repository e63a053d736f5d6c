"""`import uerrno` is `errno`, as on MicroPython."""

import errno
import sys

sys.modules[__name__] = errno
