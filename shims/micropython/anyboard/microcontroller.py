"""`anyboard.microcontroller` is `microcontroller`."""

import microcontroller as _module


def __getattr__(name):
    return getattr(_module, name)
