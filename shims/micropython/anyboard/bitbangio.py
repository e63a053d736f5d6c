"""`anyboard.bitbangio` is `bitbangio`."""

import bitbangio as _module


def __getattr__(name):
    return getattr(_module, name)
