"""`anyboard.supervisor` is `supervisor`."""

import supervisor as _module


def __getattr__(name):
    return getattr(_module, name)
