"""onewireio.  Written in the part of the language that MicroPython has."""

from anyboard.onewireio import OneWire
from anyboard.testing.expect import equal, raises, raises_in_use, same
from anyboard.testing.row import Rows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from anyboard.testing.rig import Rig

ROWS = Rows("onewireio", "onewire")
row = ROWS.row


def write_byte(bus: OneWire, value: int) -> None:
    """Least significant bit first."""
    for bit in range(8):
        bus.write_bit(bool(value >> bit & 1))


def read_byte(bus: OneWire) -> int:
    """Least significant bit first."""
    value = 0
    for bit in range(8):
        if bus.read_bit():
            value |= 1 << bit
    return value


@row("reset is False where a part answers, True where there is none")
def _(rig: "Rig") -> None:
    same(rig.keep(OneWire(rig.onewire_pin)).reset(), False)
    same(rig.keep(OneWire(rig.onewire_empty_pin)).reset(), True)


@row("an empty bus reads ones")
def _(rig: "Rig") -> None:
    bus = rig.keep(OneWire(rig.onewire_empty_pin))
    bus.reset()
    equal(read_byte(bus), 0xFF)


@row("READ ROM (33h) after a reset reads the part's code")
def _(rig: "Rig") -> None:
    bus = rig.keep(OneWire(rig.onewire_pin))
    for _ in range(2):  # a reset starts afresh
        bus.reset()
        write_byte(bus, 0x33)
        equal(bytes([read_byte(bus) for _ in range(8)]), rig.onewire_rom)


@row("write_bit takes truth and returns None")
def _(rig: "Rig") -> None:
    bus: Any = rig.keep(OneWire(rig.onewire_empty_pin))
    equal([bus.write_bit(value) for value in (True, 0, "x")], [None, None, None])


@row("its pin is in use until deinit")
def _(rig: "Rig") -> None:
    pin = rig.onewire_pin
    bus = rig.keep(OneWire(pin))
    raises_in_use(pin, OneWire, pin)
    bus.deinit()
    rig.keep(OneWire(pin))


@row("what is not a pin is a TypeError")
def _(rig: "Rig") -> None:
    raises(TypeError, "pin must be of type Pin, not int", OneWire, 1)
