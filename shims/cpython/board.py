"""`import board` is anyboard's."""

import sys

import anyboard.board

sys.modules[__name__] = anyboard.board
