"""`anyboard.pwmio` is `pwmio`."""

import pwmio as _module


def __getattr__(name):
    return getattr(_module, name)
