"""`anyboard.rainbowio` is `rainbowio`."""

import rainbowio as _module


def __getattr__(name):
    return getattr(_module, name)
