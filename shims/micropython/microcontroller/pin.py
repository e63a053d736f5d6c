"""`microcontroller.pin`: pins by the chip's names."""

from _anyboard import chip_pin, pin_of


def __getattr__(name):
    found = None if name[0] == "_" else chip_pin(name)
    if found is None:
        raise AttributeError("'module' object has no attribute '" + name + "'")
    return pin_of(name, found)
