"""`anyboard.board` is `board`."""

import board as _module


def __getattr__(name):
    return getattr(_module, name)
