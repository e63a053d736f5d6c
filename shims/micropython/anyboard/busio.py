"""`anyboard.busio` is `busio`."""

import busio as _module


def __getattr__(name):
    return getattr(_module, name)
