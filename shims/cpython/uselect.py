"""`import uselect` is `select`, as on MicroPython."""

import select
import sys

sys.modules[__name__] = select
