"""`adafruit_bus_device.i2c_device`."""

from __future__ import annotations

from anyboard._native.arguments import native
from anyboard._native.base import Native
from anyboard._native.buffers import MAX
from anyboard._native.check import integer
from anyboard._native.namespace import publish
from anyboard.adafruit_bus_device._lock import take

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import TracebackType
    from typing import Any

    from typing_extensions import Self

    from anyboard._native.buffers import ReadableBuffer, WriteableBuffer

__all__ = ["I2CDevice"]


def _bounds(start_name: str, start: int, end_name: str, end: int) -> dict[str, int]:
    """The bounds as the firmware passes them on: no end where none was given, buses differ in its default."""
    return {start_name: start} if end == MAX else {start_name: start, end_name: end}


@native
class I2CDevice(Native):
    """A device on an I2C bus: `with device:` holds the bus's lock.

    The bus may be anything with `try_lock`, `unlock`, `writeto`, `readfrom_into` and
    `writeto_then_readfrom`: a multiplexer's channel, for instance.

    Args:
        i2c: the bus.
        device_address: 7 bits.
        probe: see that the device is there.

    Raises:
        ValueError: ``No I2C device at address: 0x76``.
    """

    # The firmware hides these two; the library of the same name, for boards without a native one, does not.
    __slots__ = ("device_address", "i2c")
    i2c: Any
    device_address: int

    def __init__(self, i2c: Any, device_address: int, probe: bool = True) -> None:
        self.i2c = i2c
        self.device_address = integer(device_address) & 0xFF
        if probe:
            self._probe()

    def _probe(self) -> None:
        bus, address = self.i2c, self.device_address
        take(bus)
        try:
            has_probe = hasattr(bus, "probe")
            found = has_probe and bool(bus.probe(address))
            if not found and not (has_probe and getattr(bus, "_probes_all", True)):
                try:
                    bus.writeto(address, b"")
                    found = True
                except OSError:
                    pass
        finally:
            bus.unlock()
        if not found:
            raise ValueError(f"No I2C device at address: 0x{address:x}")

    def readinto(self, buffer: WriteableBuffer, *, start: int = 0, end: int = MAX) -> None:
        """Read until `buffer[start:end]` is full.

        ::

            S aR [data] A … [data] N P

        Raises:
            RuntimeError: outside of `with device:`.
            ValueError: nothing to read.
            OSError: ENODEV, nobody has the address.
        """
        if end == MAX:
            self.i2c.readfrom_into(self.device_address, buffer, start=start)
        else:
            self.i2c.readfrom_into(self.device_address, buffer, start=start, end=end)

    def write(self, buffer: ReadableBuffer, *, start: int = 0, end: int = MAX) -> None:
        """Write `buffer[start:end]`.

        ::

            S aW data A … data A P

        Raises:
            RuntimeError: outside of `with device:`.
            OSError: ENODEV, nobody has the address; EIO, the device refused a byte.
        """
        if end == MAX:
            self.i2c.writeto(self.device_address, buffer, start=start)
        else:
            self.i2c.writeto(self.device_address, buffer, start=start, end=end)

    def write_then_readinto(
        self,
        out_buffer: ReadableBuffer,
        in_buffer: WriteableBuffer,
        *,
        out_start: int = 0,
        out_end: int = MAX,
        in_start: int = 0,
        in_end: int = MAX,
    ) -> None:
        """Write `out_buffer[out_start:out_end]`, repeated START, fill `in_buffer[in_start:in_end]`.

        ::

            S aW out A … Sr aR [in] A … [in] N P

        Raises:
            RuntimeError: outside of `with device:`.
            ValueError: nothing to read.
            OSError: as `write`.
        """
        self.i2c.writeto_then_readfrom(
            self.device_address,
            out_buffer,
            in_buffer,
            **_bounds("out_start", out_start, "out_end", out_end),
            **_bounds("in_start", in_start, "in_end", in_end),
        )

    def __enter__(self) -> Self:
        take(self.i2c)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.i2c.unlock()


publish(globals())
