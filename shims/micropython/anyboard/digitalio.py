"""`anyboard.digitalio` is `digitalio`."""

import digitalio as _module


def __getattr__(name):
    return getattr(_module, name)
