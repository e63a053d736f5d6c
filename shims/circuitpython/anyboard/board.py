"""`anyboard.board` is `board`."""

from board import *
