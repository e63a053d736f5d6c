"""`import ucollections` is `collections`, as on MicroPython."""

import collections
import sys

sys.modules[__name__] = collections
