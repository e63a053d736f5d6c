"""`anyboard.analogio` is `analogio`."""

import analogio as _module


def __getattr__(name):
    return getattr(_module, name)
