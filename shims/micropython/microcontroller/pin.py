"""`microcontroller.pin`: pins by the chip's names."""

from _anyboard import pin_of
from machine import Pin as _Pin


def __getattr__(name):
    if name[0] == "_":
        raise AttributeError(name)
    return pin_of(name, getattr(_Pin.cpu, name))
