"""`import uos` is `os`, as on MicroPython."""

import os
import sys

sys.modules[__name__] = os
