"""Buses on ports where no program chooses the pins: a board's file knows them (`UNITS` of `board_pins`, see `board`).

For other pins of such a board there is bit-banging.
"""

import machine
from _bus import is_taken, owners


def open_fixed_unit(owner, kind, pins, settings):
    """As `_bus.open_unit`."""
    for number, names in _units(kind):
        if all(role in names and machine.Pin(names[role]) is pins[role] for role in pins):
            if is_taken(kind, number):
                raise ValueError(kind + " peripheral in use")
            bus = getattr(machine, kind)(number, **settings)
            owners[kind, number] = owner
            return bus
    if kind == "UART":
        raise ValueError("Invalid pins")
    if kind == "I2C":
        from _soft_i2c import SoftI2C as soft
    else:
        from machine import SoftSPI as soft
    wanted = settings.copy()
    wanted.update(pins)
    return soft(**wanted)


def _units(kind):
    try:
        from board_pins import UNITS as units
    except ImportError:
        return ()
    return [(number, names) for of, number, names in units if of == kind]
