"""`import framebuf` is anyboard's."""

import sys

import anyboard.framebuf

sys.modules[__name__] = anyboard.framebuf
