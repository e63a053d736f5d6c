# Made by tools/stub_profiles.py from tools/stubs/device/adafruit_bus_device/spi_device.pyi: edit that.
from types import TracebackType as _TracebackType
from typing import Any, Protocol, overload

from bitbangio import SPI as _SoftSPI
from busio import SPI as _SPI
from microcontroller import Pin as _Pin
from typing_extensions import deprecated

class _Output(Protocol):
    """`digitalio.DigitalInOut`, or a pin of an I/O expander."""

    @property
    def switch_to_output(self) -> Any: ...

class SPIDevice:
    """A device on an SPI bus: `with device as spi:` holds the lock, sets the mode and selects the chip."""

    spi: Any
    chip_select: Any
    cs_active_value: bool
    baudrate: int
    polarity: int
    phase: int
    extra_clocks: int

    @overload
    def __init__(
        self,
        spi: _SPI | _SoftSPI,
        chip_select: _Output | None = None,
        *,
        cs_active_value: bool = False,
        baudrate: int = 100000,
        polarity: int = 0,
        phase: int = 0,
        extra_clocks: int = 0,
    ) -> None: ...
    @overload
    @deprecated("SPIDevice takes a DigitalInOut as chip_select on portable: SPIDevice(spi, DigitalInOut(board.D5))")
    def __init__(
        self,
        spi: _SPI | _SoftSPI,
        chip_select: _Pin[object] | int,
        *,
        cs_active_value: bool = False,
        baudrate: int = 100000,
        polarity: int = 0,
        phase: int = 0,
        extra_clocks: int = 0,
    ) -> None: ...
    def __enter__(self) -> _SPI: ...
    def __exit__(
        self, type: type[BaseException] | None, value: BaseException | None, traceback: _TracebackType | None, /
    ) -> None: ...
