"""`anyboard` on CircuitPython: `from anyboard import board, busio` is the firmware's own modules."""


def __getattr__(name):
    if name[0] == "_":
        raise AttributeError(name)
    return __import__(name)
