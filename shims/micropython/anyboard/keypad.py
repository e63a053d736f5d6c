"""`anyboard.keypad` is `keypad`."""

import keypad as _module


def __getattr__(name):
    return getattr(_module, name)
