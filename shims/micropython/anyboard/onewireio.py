"""`anyboard.onewireio` is `onewireio`."""

import onewireio as _module


def __getattr__(name):
    return getattr(_module, name)
