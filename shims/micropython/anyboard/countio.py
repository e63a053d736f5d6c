"""`anyboard.countio` is `countio`."""

import countio as _module


def __getattr__(name):
    return getattr(_module, name)
