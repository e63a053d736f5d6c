"""`anyboard.machine` is `machine`."""

import machine as _module


def __getattr__(name):
    return getattr(_module, name)
