"""`import bitbangio` is anyboard's."""

import sys

import anyboard.bitbangio

sys.modules[__name__] = anyboard.bitbangio
