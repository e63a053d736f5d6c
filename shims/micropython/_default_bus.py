"""The default buses of `board`: on the pins in the board's file, or of the usual names, or of the firmware's choice."""

import board
import busio
import machine
from _anyboard import GONE, pin_of

try:
    from board_pins import BUSES as _KNOWN
except ImportError:
    _KNOWN = {}

_NAMES = {"I2C": "SCL SDA", "SPI": "SCK MOSI MISO", "UART": "TX RX"}
_made = {}


def default_bus(name):
    """The function of this name: its bus is one object until the `deinit` of that."""
    return lambda: _bus("I2C" if name == "STEMMA_I2C" else name)


def _bus(kind):
    bus = _made.get(kind)
    if bus is None or bus._hardware is GONE:
        bus = _made[kind] = getattr(busio, kind)(*_pins(kind))
    return bus


def _pins(kind):
    names = _NAMES[kind].split()
    try:
        return [getattr(board, name) for name in _KNOWN.get(kind, names)]
    except AttributeError:
        pass
    if kind != "UART":  # whose first one may be the REPL's
        try:
            text = repr(getattr(machine, kind)(0)).replace(")", ",")
            return [_firmware_pin(text, name.lower() + "=") for name in names]
        except (IndexError, TypeError, ValueError):  # its text names no pins, or it has no default ones
            pass
    raise NotImplementedError("No default " + kind + " bus")


def _firmware_pin(text, role):
    """The pin of a role in ``I2C(0, freq=399361, scl=5, sda=4, timeout=50000)``."""
    name = text.split(role)[1].split(",")[0].strip('"')
    pin = machine.Pin(int(name) if name.isdigit() else name)
    names = getattr(machine.Pin, "board", None)
    for known in dir(names):
        if getattr(names, known, None) is pin:
            return pin_of(known, pin)
    return pin_of(name, pin)
