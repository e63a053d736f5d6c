"""`anyboard` on MicroPython: `from anyboard import board, busio` is the modules of these names."""


def __getattr__(name):
    if name[0] == "_":
        raise AttributeError(name)
    return __import__(name)
