"""`onewireio`: the 1-Wire bus, bit by bit."""

from __future__ import annotations

from anyboard._native.arguments import native
from anyboard._native.namespace import publish
from anyboard._native.one_pin import OnePin
from anyboard.core.ops import OneWireConfigure, OneWireRead, OneWireReset, OneWireWrite

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.core.pins import Pin

__all__ = ["OneWire"]


@native
class OneWire(OnePin):
    """A 1-Wire bus with this board as its controller; the line needs a pull-up resistor.

    Args:
        pin: the data line.

    Raises:
        TypeError: not a pin.
        ValueError: the pin is in use or cannot do it.
        NotImplementedError: the board has no 1-Wire.
    """

    __slots__ = ()

    def __init__(self, pin: Pin) -> None:
        session, the_pin = self._choose(pin, "onewire", OneWireConfigure, "1-Wire")
        self._open(session, the_pin, OneWireConfigure(self._pin))

    def reset(self) -> bool:
        """Send a reset pulse.

        Returns:
            **False if a device answered**, True if the bus is empty.
        """
        return not self._live.run_bool(OneWireReset(self._pin))

    def read_bit(self) -> bool:
        """Read one bit; True if nobody pulls the line low."""
        return self._live.run_bytes(OneWireRead(self._pin, 1)) != b"\x00"

    def write_bit(self, value: bool) -> None:
        """Write one bit, by truth."""
        self._live.post(OneWireWrite(self._pin, b"\x01" if value else b"\x00"))


publish(globals())
