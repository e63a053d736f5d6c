"""`import usocket` is `socket`, as on MicroPython."""

import socket
import sys

sys.modules[__name__] = socket
