"""`import uio` is `io`, as on MicroPython."""

import io
import sys

sys.modules[__name__] = io
