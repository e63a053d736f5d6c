"""`anyboard.rotaryio` is `rotaryio`."""

import rotaryio as _module


def __getattr__(name):
    return getattr(_module, name)
