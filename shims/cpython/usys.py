"""`import usys` is `sys`, as on MicroPython."""

import sys

sys.modules[__name__] = sys
