"""`import ure` is `re`, as on MicroPython."""

import re
import sys

sys.modules[__name__] = re
