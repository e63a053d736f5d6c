"""`import uhashlib` is `hashlib`, as on MicroPython."""

import hashlib
import sys

sys.modules[__name__] = hashlib
