"""`anyboard.neopixel_write` is `neopixel_write`."""

import neopixel_write as _module


def __getattr__(name):
    return getattr(_module, name)
