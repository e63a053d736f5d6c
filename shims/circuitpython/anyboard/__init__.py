"""`anyboard` on CircuitPython: `from anyboard import board, busio` is the firmware's own modules."""

__version__ = "0.1.0"


def __getattr__(name):
    if name[0] == "_":
        raise AttributeError(name)
    return __import__(name)
