"""`busio.I2C`."""

from __future__ import annotations

from anyboard._native.arguments import native
from anyboard._native.check import at_least, at_most, free_pin, integer
from anyboard._native.i2c import I2CController
from anyboard.core.pins import session_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.core.pins import Pin


@native
class I2C(I2CController):
    """An I2C bus with this board as its controller.

    Args:
        scl: clock pin.
        sda: data pin.
        frequency: Hz, at least 1 (the RP2040 firmware hangs on 0) and at most what the board can.
        timeout: longest clock stretching, microseconds.

    Raises:
        TypeError: an argument is of the wrong type or missing.
        ValueError: a pin is in use or cannot do it, the frequency is out of range.
        RuntimeError: the lines have no pull-ups.
    """

    __slots__ = ()

    def __init__(self, scl: Pin, sda: Pin, *, frequency: int = 100000, timeout: int = 255) -> None:
        hertz, stretch = integer(frequency), integer(timeout)
        info = session_of(free_pin(scl, "scl")).info
        free_pin(sda, "sda")
        at_least(hertz, 1, "frequency")
        lowest, highest = info.limits.get("i2c_frequency_min"), info.limits.get("i2c_frequency_max")
        if lowest is not None and highest is not None and not lowest <= hertz <= highest:
            raise ValueError(f"frequency must be {lowest} to {highest} Hz on {info.url}, not {hertz}")
        if highest is not None:
            at_most(hertz, highest, "frequency")  # CircuitPython's words, on boards that have no lowest one
        self._open(scl, sda, hertz, stretch, soft=False)
