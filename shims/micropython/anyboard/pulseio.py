"""`anyboard.pulseio` is `pulseio`."""

import pulseio as _module


def __getattr__(name):
    return getattr(_module, name)
