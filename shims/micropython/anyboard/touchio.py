"""`anyboard.touchio` is `touchio`."""

import touchio as _module


def __getattr__(name):
    return getattr(_module, name)
