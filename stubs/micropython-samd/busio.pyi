# Made by tools/stub_profiles.py from tools/stubs/device/busio.pyi: edit that.
from typing import Any, ClassVar, final, overload

import _pin_caps as _c
from _bus import I2CBus as _I2CBus, SPIBus as _SPIBus
from _buffers import ReadableBuffer as _ReadableBuffer, WriteableBuffer as _WriteableBuffer
from _native import Native as _Native
from microcontroller import Pin as _Pin
from typing_extensions import deprecated

@deprecated("busio.SoftI2C does not exist on micropython-samd: use bitbangio.I2C")
def SoftI2C(*args: Any, **named: Any) -> Any: ...
@deprecated("busio.SoftSPI does not exist on micropython-samd: use bitbangio.SPI")
def SoftSPI(*args: Any, **named: Any) -> Any: ...
@deprecated("busio.Parity does not exist on micropython-samd: use busio.UART.Parity")
def Parity(*args: Any, **named: Any) -> Any: ...
@deprecated("busio.OneWire does not exist on micropython-samd: use onewireio.OneWire")
def OneWire(*args: Any, **named: Any) -> Any: ...

class I2C(_I2CBus):
    """An I2C bus: take its lock, then transfer."""

    @overload
    def __init__(
        self, scl: _Pin[_c.I2C0_SCL], sda: _Pin[_c.I2C0_SDA], *, frequency: int = 100000, timeout: int = 255
    ) -> None: ...
    @overload
    def __init__(
        self, scl: _Pin[_c.I2C1_SCL], sda: _Pin[_c.I2C1_SDA], *, frequency: int = 100000, timeout: int = 255
    ) -> None: ...
    @overload
    def __init__(
        self, scl: _Pin[_c.I2C2_SCL], sda: _Pin[_c.I2C2_SDA], *, frequency: int = 100000, timeout: int = 255
    ) -> None: ...
    @overload
    def __init__(
        self, scl: _Pin[_c.I2C3_SCL], sda: _Pin[_c.I2C3_SDA], *, frequency: int = 100000, timeout: int = 255
    ) -> None: ...
    @overload
    def __init__(
        self, scl: _Pin[_c.I2C4_SCL], sda: _Pin[_c.I2C4_SDA], *, frequency: int = 100000, timeout: int = 255
    ) -> None: ...
    @overload
    def __init__(
        self, scl: _Pin[_c.I2C5_SCL], sda: _Pin[_c.I2C5_SDA], *, frequency: int = 100000, timeout: int = 255
    ) -> None: ...
    @overload
    def __init__(
        self, scl: _Pin[_c.I2C6_SCL], sda: _Pin[_c.I2C6_SDA], *, frequency: int = 100000, timeout: int = 255
    ) -> None: ...
    @overload
    def __init__(
        self, scl: _Pin[_c.I2C7_SCL], sda: _Pin[_c.I2C7_SDA], *, frequency: int = 100000, timeout: int = 255
    ) -> None: ...
    @overload
    def __init__(
        self, scl: _Pin[_c.AnyBus], sda: _Pin[_c.AnyBus], *, frequency: int = 100000, timeout: int = 255
    ) -> None: ...
    @overload
    @deprecated("These pins are not SCL and SDA of one I2C bus on micropython-samd: use a pair of one bus")
    def __init__(
        self, scl: _Pin[_c.ONE], sda: _Pin[_c.ONE], *, frequency: int = 100000, timeout: int = 255
    ) -> None: ...
    @overload
    @deprecated("busio.I2C takes pins of board on micropython-samd, no numbers or names: I2C(board.SCL, board.SDA)")
    def __init__(self, scl: int | str, sda: int | str, *, frequency: int = 100000, timeout: int = 255) -> None: ...
    @overload
    @deprecated("busio.I2C takes pins of board and frequency= on micropython-samd: I2C(board.SCL, board.SDA, frequency=400000)")
    def __init__(
        self, id: int, /, *, scl: Any = ..., sda: Any = ..., freq: int = ..., frequency: int = ..., timeout: int = ...
    ) -> None: ...
    @overload
    @deprecated("busio.I2C needs two pins on micropython-samd: I2C(board.SCL, board.SDA)")
    def __init__(self, scl: _Pin[object], *, frequency: int = 100000, timeout: int = 255) -> None: ...
    @overload
    @deprecated("busio.I2C has no freq on micropython-samd: it is called frequency")
    def __init__(self, scl: _Pin[object], sda: _Pin[object], *, freq: int, timeout: int = 255) -> None: ...
    @overload
    @deprecated("busio.I2C takes the frequency by its name on micropython-samd: frequency=400000")
    def __init__(self, scl: _Pin[object], sda: _Pin[object], frequency_: int, /) -> None: ...
    @overload
    def __init__(
        self, scl: _Pin[object], sda: _Pin[object], *, frequency: int = 100000, timeout: int = 255
    ) -> None: ...

class SPI(_SPIBus):
    """An SPI bus: take its lock, configure it, then transfer."""

    @overload
    def __init__(
        self,
        clock: _Pin[_c.SPI0_SCK],
        MOSI: _Pin[_c.SPI0_MOSI],
        MISO: _Pin[_c.SPI0_MISO] | None = None,
        *,
        half_duplex: bool = False,
    ) -> None: ...
    @overload
    def __init__(
        self,
        clock: _Pin[_c.SPI0_SCK],
        MOSI: None = None,
        *,
        MISO: _Pin[_c.SPI0_MISO],
        half_duplex: bool = False,
    ) -> None: ...
    @overload
    def __init__(
        self,
        clock: _Pin[_c.SPI1_SCK],
        MOSI: _Pin[_c.SPI1_MOSI],
        MISO: _Pin[_c.SPI1_MISO] | None = None,
        *,
        half_duplex: bool = False,
    ) -> None: ...
    @overload
    def __init__(
        self,
        clock: _Pin[_c.SPI1_SCK],
        MOSI: None = None,
        *,
        MISO: _Pin[_c.SPI1_MISO],
        half_duplex: bool = False,
    ) -> None: ...
    @overload
    def __init__(
        self,
        clock: _Pin[_c.SPI2_SCK],
        MOSI: _Pin[_c.SPI2_MOSI],
        MISO: _Pin[_c.SPI2_MISO] | None = None,
        *,
        half_duplex: bool = False,
    ) -> None: ...
    @overload
    def __init__(
        self,
        clock: _Pin[_c.SPI2_SCK],
        MOSI: None = None,
        *,
        MISO: _Pin[_c.SPI2_MISO],
        half_duplex: bool = False,
    ) -> None: ...
    @overload
    def __init__(
        self,
        clock: _Pin[_c.SPI3_SCK],
        MOSI: _Pin[_c.SPI3_MOSI],
        MISO: _Pin[_c.SPI3_MISO] | None = None,
        *,
        half_duplex: bool = False,
    ) -> None: ...
    @overload
    def __init__(
        self,
        clock: _Pin[_c.SPI3_SCK],
        MOSI: None = None,
        *,
        MISO: _Pin[_c.SPI3_MISO],
        half_duplex: bool = False,
    ) -> None: ...
    @overload
    def __init__(
        self,
        clock: _Pin[_c.SPI4_SCK],
        MOSI: _Pin[_c.SPI4_MOSI],
        MISO: _Pin[_c.SPI4_MISO] | None = None,
        *,
        half_duplex: bool = False,
    ) -> None: ...
    @overload
    def __init__(
        self,
        clock: _Pin[_c.SPI4_SCK],
        MOSI: None = None,
        *,
        MISO: _Pin[_c.SPI4_MISO],
        half_duplex: bool = False,
    ) -> None: ...
    @overload
    def __init__(
        self,
        clock: _Pin[_c.SPI5_SCK],
        MOSI: _Pin[_c.SPI5_MOSI],
        MISO: _Pin[_c.SPI5_MISO] | None = None,
        *,
        half_duplex: bool = False,
    ) -> None: ...
    @overload
    def __init__(
        self,
        clock: _Pin[_c.SPI5_SCK],
        MOSI: None = None,
        *,
        MISO: _Pin[_c.SPI5_MISO],
        half_duplex: bool = False,
    ) -> None: ...
    @overload
    def __init__(
        self,
        clock: _Pin[_c.SPI6_SCK],
        MOSI: _Pin[_c.SPI6_MOSI],
        MISO: _Pin[_c.SPI6_MISO] | None = None,
        *,
        half_duplex: bool = False,
    ) -> None: ...
    @overload
    def __init__(
        self,
        clock: _Pin[_c.SPI6_SCK],
        MOSI: None = None,
        *,
        MISO: _Pin[_c.SPI6_MISO],
        half_duplex: bool = False,
    ) -> None: ...
    @overload
    def __init__(
        self,
        clock: _Pin[_c.SPI7_SCK],
        MOSI: _Pin[_c.SPI7_MOSI],
        MISO: _Pin[_c.SPI7_MISO] | None = None,
        *,
        half_duplex: bool = False,
    ) -> None: ...
    @overload
    def __init__(
        self,
        clock: _Pin[_c.SPI7_SCK],
        MOSI: None = None,
        *,
        MISO: _Pin[_c.SPI7_MISO],
        half_duplex: bool = False,
    ) -> None: ...
    @overload
    def __init__(
        self,
        clock: _Pin[_c.AnyBus],
        MOSI: _Pin[_c.AnyBus],
        MISO: _Pin[_c.AnyBus] | _Pin[_c.SPI_MISO] | None = None,
        *,
        half_duplex: bool = False,
    ) -> None: ...
    @overload
    def __init__(
        self,
        clock: _Pin[_c.AnyBus],
        MOSI: None = None,
        *,
        MISO: _Pin[_c.AnyBus] | _Pin[_c.SPI_MISO],
        half_duplex: bool = False,
    ) -> None: ...
    @overload
    def __init__(
        self,
        clock: _Pin[_c.AnyBus] | _Pin[_c.SPI_SCK],
        MOSI: None,
        MISO: _Pin[_c.AnyBus] | _Pin[_c.SPI_MISO],
        *,
        half_duplex: bool = False,
    ) -> None: ...
    @overload
    @deprecated("These pins are not clock, MOSI and MISO of one SPI bus on micropython-samd: use pins of one bus")
    def __init__(
        self, clock: _Pin[_c.ONE], MOSI: _Pin[_c.ONE], MISO: _Pin[_c.ONE] | None = None, *, half_duplex: bool = False
    ) -> None: ...
    @overload
    @deprecated("These pins are not clock, MOSI and MISO of one SPI bus on micropython-samd: use pins of one bus")
    def __init__(
        self, clock: _Pin[_c.ONE], MOSI: None = None, *, MISO: _Pin[_c.ONE], half_duplex: bool = False
    ) -> None: ...
    @overload
    @deprecated("busio.SPI needs a MOSI or a MISO pin on micropython-samd: SPI(clock, MOSI=...)")
    def __init__(self, clock: _Pin[object], *, half_duplex: bool = False) -> None: ...
    @overload
    @deprecated("busio.SPI has no baudrate, polarity, phase and bits on micropython-samd: call configure() after try_lock()")
    def __init__(
        self,
        clock: _Pin[object],
        MOSI: _Pin[object] | None = None,
        MISO: _Pin[object] | None = None,
        *,
        baudrate: int,
        polarity: int = ...,
        phase: int = ...,
        bits: int = ...,
    ) -> None: ...
    @overload
    @deprecated("busio.SPI has no mosi and miso on micropython-samd: they are called MOSI and MISO")
    def __init__(self, clock: _Pin[object], *, mosi: _Pin[object] | None, miso: _Pin[object] | None = ...) -> None: ...
    @overload
    @deprecated("busio.SPI has no mosi and miso on micropython-samd: they are called MOSI and MISO")
    def __init__(self, clock: _Pin[object], MOSI: _Pin[object] | None = ..., *, miso: _Pin[object] | None) -> None: ...
    @overload
    @deprecated("busio.SPI has no sck on micropython-samd: it is called clock")
    def __init__(
        self, *, sck: _Pin[object], mosi: _Pin[object] | None = ..., miso: _Pin[object] | None = ...
    ) -> None: ...
    @overload
    @deprecated("busio.SPI takes pins of board on micropython-samd, no numbers: SPI(board.SCK, board.MOSI, board.MISO)")
    def __init__(
        self,
        clock: int | str,
        MOSI: int | str | None = ...,
        MISO: int | str | None = ...,
        *,
        baudrate: int = ...,
        polarity: int = ...,
        phase: int = ...,
        bits: int = ...,
        sck: Any = ...,
        mosi: Any = ...,
        miso: Any = ...,
    ) -> None: ...
    @overload
    def __init__(
        self,
        clock: _Pin[object],
        MOSI: _Pin[object] | None = None,
        MISO: _Pin[object] | None = None,
        *,
        half_duplex: bool = False,
    ) -> None: ...
    @property
    def frequency(self) -> int:
        """The clock's rate, in Hz."""
    @frequency.setter
    @deprecated("SPI.frequency can only be read on micropython-samd: use configure(baudrate=1000000)")
    def frequency(self, value: object) -> None: ...

class UART(_Native):
    """A serial line."""

    @final
    class Parity:
        ODD: ClassVar[UART.Parity]
        EVEN: ClassVar[UART.Parity]

    @overload
    def __init__(
        self,
        tx: _Pin[_c.UART0_TX],
        rx: _Pin[_c.UART0_RX] | None = None,
        *,
        baudrate: int = 9600,
        bits: int = 8,
        parity: UART.Parity | None = None,
        stop: int = 1,
        timeout: float = 1,
        receiver_buffer_size: int = 64,
        rts: _Pin | None = None,
        cts: _Pin | None = None,
        rs485_dir: _Pin | None = None,
        rs485_invert: bool = False,
    ) -> None: ...
    @overload
    def __init__(
        self,
        tx: _Pin[_c.UART1_TX],
        rx: _Pin[_c.UART1_RX] | None = None,
        *,
        baudrate: int = 9600,
        bits: int = 8,
        parity: UART.Parity | None = None,
        stop: int = 1,
        timeout: float = 1,
        receiver_buffer_size: int = 64,
        rts: _Pin | None = None,
        cts: _Pin | None = None,
        rs485_dir: _Pin | None = None,
        rs485_invert: bool = False,
    ) -> None: ...
    @overload
    def __init__(
        self,
        tx: _Pin[_c.UART2_TX],
        rx: _Pin[_c.UART2_RX] | None = None,
        *,
        baudrate: int = 9600,
        bits: int = 8,
        parity: UART.Parity | None = None,
        stop: int = 1,
        timeout: float = 1,
        receiver_buffer_size: int = 64,
        rts: _Pin | None = None,
        cts: _Pin | None = None,
        rs485_dir: _Pin | None = None,
        rs485_invert: bool = False,
    ) -> None: ...
    @overload
    def __init__(
        self,
        tx: _Pin[_c.UART3_TX],
        rx: _Pin[_c.UART3_RX] | None = None,
        *,
        baudrate: int = 9600,
        bits: int = 8,
        parity: UART.Parity | None = None,
        stop: int = 1,
        timeout: float = 1,
        receiver_buffer_size: int = 64,
        rts: _Pin | None = None,
        cts: _Pin | None = None,
        rs485_dir: _Pin | None = None,
        rs485_invert: bool = False,
    ) -> None: ...
    @overload
    def __init__(
        self,
        tx: _Pin[_c.UART4_TX],
        rx: _Pin[_c.UART4_RX] | None = None,
        *,
        baudrate: int = 9600,
        bits: int = 8,
        parity: UART.Parity | None = None,
        stop: int = 1,
        timeout: float = 1,
        receiver_buffer_size: int = 64,
        rts: _Pin | None = None,
        cts: _Pin | None = None,
        rs485_dir: _Pin | None = None,
        rs485_invert: bool = False,
    ) -> None: ...
    @overload
    def __init__(
        self,
        tx: _Pin[_c.UART5_TX],
        rx: _Pin[_c.UART5_RX] | None = None,
        *,
        baudrate: int = 9600,
        bits: int = 8,
        parity: UART.Parity | None = None,
        stop: int = 1,
        timeout: float = 1,
        receiver_buffer_size: int = 64,
        rts: _Pin | None = None,
        cts: _Pin | None = None,
        rs485_dir: _Pin | None = None,
        rs485_invert: bool = False,
    ) -> None: ...
    @overload
    def __init__(
        self,
        tx: _Pin[_c.UART6_TX],
        rx: _Pin[_c.UART6_RX] | None = None,
        *,
        baudrate: int = 9600,
        bits: int = 8,
        parity: UART.Parity | None = None,
        stop: int = 1,
        timeout: float = 1,
        receiver_buffer_size: int = 64,
        rts: _Pin | None = None,
        cts: _Pin | None = None,
        rs485_dir: _Pin | None = None,
        rs485_invert: bool = False,
    ) -> None: ...
    @overload
    def __init__(
        self,
        tx: _Pin[_c.UART7_TX],
        rx: _Pin[_c.UART7_RX] | None = None,
        *,
        baudrate: int = 9600,
        bits: int = 8,
        parity: UART.Parity | None = None,
        stop: int = 1,
        timeout: float = 1,
        receiver_buffer_size: int = 64,
        rts: _Pin | None = None,
        cts: _Pin | None = None,
        rs485_dir: _Pin | None = None,
        rs485_invert: bool = False,
    ) -> None: ...
    @overload
    def __init__(
        self,
        tx: _Pin[_c.UART8_TX],
        rx: _Pin[_c.UART8_RX] | None = None,
        *,
        baudrate: int = 9600,
        bits: int = 8,
        parity: UART.Parity | None = None,
        stop: int = 1,
        timeout: float = 1,
        receiver_buffer_size: int = 64,
        rts: _Pin | None = None,
        cts: _Pin | None = None,
        rs485_dir: _Pin | None = None,
        rs485_invert: bool = False,
    ) -> None: ...
    @overload
    def __init__(
        self,
        tx: _Pin[_c.UART9_TX],
        rx: _Pin[_c.UART9_RX] | None = None,
        *,
        baudrate: int = 9600,
        bits: int = 8,
        parity: UART.Parity | None = None,
        stop: int = 1,
        timeout: float = 1,
        receiver_buffer_size: int = 64,
        rts: _Pin | None = None,
        cts: _Pin | None = None,
        rs485_dir: _Pin | None = None,
        rs485_invert: bool = False,
    ) -> None: ...
    @overload
    def __init__(
        self,
        tx: _Pin[_c.UART10_TX],
        rx: _Pin[_c.UART10_RX] | None = None,
        *,
        baudrate: int = 9600,
        bits: int = 8,
        parity: UART.Parity | None = None,
        stop: int = 1,
        timeout: float = 1,
        receiver_buffer_size: int = 64,
        rts: _Pin | None = None,
        cts: _Pin | None = None,
        rs485_dir: _Pin | None = None,
        rs485_invert: bool = False,
    ) -> None: ...
    @overload
    def __init__(
        self,
        tx: _Pin[_c.AnyBus],
        rx: _Pin[_c.AnyBus] | _Pin[_c.UART_RX] | None = None,
        *,
        baudrate: int = 9600,
        bits: int = 8,
        parity: UART.Parity | None = None,
        stop: int = 1,
        timeout: float = 1,
        receiver_buffer_size: int = 64,
        rts: _Pin | None = None,
        cts: _Pin | None = None,
        rs485_dir: _Pin | None = None,
        rs485_invert: bool = False,
    ) -> None: ...
    @overload
    def __init__(
        self,
        tx: None = None,
        *,
        rx: _Pin[_c.AnyBus] | _Pin[_c.UART_RX],
        baudrate: int = 9600,
        bits: int = 8,
        parity: UART.Parity | None = None,
        stop: int = 1,
        timeout: float = 1,
        receiver_buffer_size: int = 64,
        rts: _Pin | None = None,
        cts: _Pin | None = None,
        rs485_dir: _Pin | None = None,
        rs485_invert: bool = False,
    ) -> None: ...
    @overload
    def __init__(
        self,
        tx: None,
        rx: _Pin[_c.AnyBus] | _Pin[_c.UART_RX],
        *,
        baudrate: int = 9600,
        bits: int = 8,
        parity: UART.Parity | None = None,
        stop: int = 1,
        timeout: float = 1,
        receiver_buffer_size: int = 64,
        rts: _Pin | None = None,
        cts: _Pin | None = None,
        rs485_dir: _Pin | None = None,
        rs485_invert: bool = False,
    ) -> None: ...
    @overload
    @deprecated("busio.UART needs a TX or an RX pin on micropython-samd: UART(board.TX, board.RX)")
    def __init__(
        self,
        *,
        baudrate: int = 9600,
        bits: int = 8,
        parity: UART.Parity | None = None,
        stop: int = 1,
        timeout: float = 1,
        receiver_buffer_size: int = 64,
        rts: _Pin | None = None,
        cts: _Pin | None = None,
        rs485_dir: _Pin | None = None,
        rs485_invert: bool = False,
    ) -> None: ...
    @overload
    @deprecated("These pins are not TX and RX of one UART on micropython-samd: use a pair of one UART")
    def __init__(
        self,
        tx: _Pin[_c.ONE],
        rx: _Pin[_c.ONE] | None = None,
        *,
        baudrate: int = 9600,
        bits: int = 8,
        parity: UART.Parity | None = None,
        stop: int = 1,
        timeout: float = 1,
        receiver_buffer_size: int = 64,
        rts: _Pin | None = None,
        cts: _Pin | None = None,
        rs485_dir: _Pin | None = None,
        rs485_invert: bool = False,
    ) -> None: ...
    @overload
    @deprecated("These pins are not TX and RX of one UART on micropython-samd: use a pair of one UART")
    def __init__(
        self,
        tx: None = None,
        *,
        rx: _Pin[_c.ONE],
        baudrate: int = 9600,
        bits: int = 8,
        parity: UART.Parity | None = None,
        stop: int = 1,
        timeout: float = 1,
        receiver_buffer_size: int = 64,
        rts: _Pin | None = None,
        cts: _Pin | None = None,
        rs485_dir: _Pin | None = None,
        rs485_invert: bool = False,
    ) -> None: ...
    @overload
    @deprecated("busio.UART takes pins of board and baudrate= on micropython-samd: UART(board.TX, board.RX, baudrate=9600)")
    def __init__(
        self,
        tx: int | str,
        rx: int | str | None = ...,
        *,
        baudrate: int = ...,
        bits: int = ...,
        parity: Any = ...,
        stop: int = ...,
        timeout: float = ...,
    ) -> None: ...
    @overload
    @deprecated("busio.UART takes the rate by its name on micropython-samd: baudrate=115200")
    def __init__(self, tx: _Pin[object] | None, rx: _Pin[object] | None, baudrate_: int, /) -> None: ...
    @overload
    def __init__(
        self,
        tx: _Pin[object] | None = None,
        rx: _Pin[object] | None = None,
        *,
        baudrate: int = 9600,
        bits: int = 8,
        parity: UART.Parity | None = None,
        stop: int = 1,
        timeout: float = 1,
        receiver_buffer_size: int = 64,
        rts: _Pin | None = None,
        cts: _Pin | None = None,
        rs485_dir: _Pin | None = None,
        rs485_invert: bool = False,
    ) -> None: ...
    def read(self, nbytes: int | None = None, /) -> bytes | None:
        """Up to `nbytes`, or what comes before the timeout; None if nothing does."""
    @overload
    def readinto(self, buf: _WriteableBuffer, nbytes: int | None = None, /) -> int | None:
        """How many bytes came; None if none did."""
    @overload
    @deprecated("UART.readinto cannot write into bytes on micropython-samd: use bytearray(n)")
    def readinto(self, buf: bytes | int | list[int], nbytes: int | None = None, /) -> int | None: ...
    def readline(self) -> bytes | None:
        """A line with its end, or what came before the timeout; None if nothing did."""
    @overload
    def write(self, buf: _ReadableBuffer | str, /) -> int | None:
        """How many bytes were taken; text goes as UTF-8."""
    @overload
    @deprecated("UART.write takes bytes on micropython-samd: use bytes([...])")
    def write(self, buf: int | list[int] | tuple[int, ...], /) -> int | None: ...
    @property
    def baudrate(self) -> int:
        """Bits a second."""
    @baudrate.setter
    def baudrate(self, value: int) -> None: ...
    @property
    def in_waiting(self) -> int:
        """How many bytes can be read at once."""
    @in_waiting.setter
    @deprecated("UART.in_waiting can only be read on micropython-samd: use reset_input_buffer()")
    def in_waiting(self, value: object) -> None: ...
    @property
    def timeout(self) -> float:
        """How long reading waits, in seconds, 0 to 100."""
    @timeout.setter
    def timeout(self, value: float) -> None: ...
    def reset_input_buffer(self) -> None: ...
    @deprecated("UART.any does not exist on micropython-samd: use in_waiting")
    def any(self) -> int: ...
    @deprecated("UART.init does not exist on micropython-samd: set its baudrate, or make a new UART")
    def init(self, *args: Any, **named: Any) -> None: ...
    @deprecated("UART.flush does not exist on micropython-samd: write() returns when all is sent or buffered")
    def flush(self) -> None: ...
    @deprecated("UART.readchar does not exist on micropython-samd: use read(1)")
    def readchar(self) -> int: ...
    @deprecated("UART.writechar does not exist on micropython-samd: use write(bytes([...]))")
    def writechar(self, *args: Any) -> None: ...
    @deprecated("UART.irq does not exist on micropython-samd: look at in_waiting in a loop")
    def irq(self, *args: Any, **named: Any) -> None: ...
