"""`import urandom` is `random`, as on MicroPython."""

import random
import sys

sys.modules[__name__] = random
