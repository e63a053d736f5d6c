# Made by tools/stub_profiles.py from tools/stubs/micropython/machine/_uart.pyi: edit that.
from collections.abc import Callable
from typing import Any, Final, Literal, overload

from _buffers import ReadableBuffer, WriteableBuffer
from typing_extensions import deprecated

from machine._irq import IRQ
from machine._pin import PinLike, Unknown

class UART:
    """A serial line.

    Args:
        id: the UART, from 1, or its name on the board (`"XA"`); each has pins of its own.
        baudrate: bits in a second.
        parity: None, 0 (even) or 1 (odd).
        stop: 1 or 2.
        timeout: milliseconds to wait for the first byte.
        timeout_char: milliseconds to wait between bytes.
    """

    RTS: Final = 256
    CTS: Final = 512
    IRQ_RX: Final = 32
    IRQ_RXIDLE: Final = 16
    @deprecated("machine.UART.INV_TX does not exist on micropython-stm32: put an inverter into the line")
    class INV_TX(int): ...
    @deprecated("machine.UART.INV_RX does not exist on micropython-stm32: put an inverter into the line")
    class INV_RX(int): ...
    @deprecated("machine.UART.IRQ_TXIDLE does not exist on micropython-stm32: use uart.flush() or uart.txdone()")
    class IRQ_TXIDLE(int): ...
    @deprecated("machine.UART.IRQ_BREAK does not exist on micropython-stm32: look at what read() returns")
    class IRQ_BREAK(int): ...

    @overload
    def __init__(
        self,
        _0: Unknown,
        _1: Any = ...,
        _2: Any = ...,
        _3: Any = ...,
        _4: Any = ...,
        _5: Any = ...,
        _6: Any = ...,
        _7: Any = ...,
        /,
        *,
        id: Any = ...,
        baudrate: Any = ...,
        bits: Any = ...,
        parity: Any = ...,
        stop: Any = ...,
        tx: Any = ...,
        rx: Any = ...,
        rts: Any = ...,
        cts: Any = ...,
        txbuf: Any = ...,
        rxbuf: Any = ...,
        timeout: Any = ...,
        timeout_char: Any = ...,
        invert: Any = ...,
        flow: Any = ...,
        baud: Any = ...,
        receiver_buffer_size: Any = ...,
    ) -> None: ...
    @overload
    @deprecated("machine.UART(0) does not exist on micropython-stm32: use UART(1, 9600), UART(2, 9600) … or a name, UART('XA', 9600)")
    def __init__(
        self,
        id: Literal[0, -1],
        _2: Any = ...,
        _3: Any = ...,
        _4: Any = ...,
        _5: Any = ...,
        _6: Any = ...,
        /,
        *,
        baudrate: Any = ...,
        bits: Any = ...,
        parity: Any = ...,
        stop: Any = ...,
        tx: Any = ...,
        rx: Any = ...,
        rts: Any = ...,
        cts: Any = ...,
        txbuf: Any = ...,
        rxbuf: Any = ...,
        timeout: Any = ...,
        timeout_char: Any = ...,
        invert: Any = ...,
        flow: Any = ...,
    ) -> None: ...
    @overload
    def __init__(self, id: int | str, /) -> None: ...  # for init() to start
    @overload
    def __init__(
        self,
        id: int | str,
        /,
        baudrate: int,
        bits: int = 8,
        parity: int | None = None,
        stop: int = 1,
        *,
        flow: int = 0,
        timeout: int = 0,
        timeout_char: int = 0,
        rxbuf: int = ...,
        read_buf_len: int = 64,
    ) -> None: ...
    @overload
    @deprecated("machine.UART needs a baudrate on micropython-stm32: UART(1, 9600)")
    def __init__(
        self,
        id: int | str,
        /,
        *,
        bits: int = 8,
        parity: int | None = None,
        stop: int = 1,
        flow: int = 0,
        timeout: int = 0,
        timeout_char: int = 0,
        rxbuf: int = ...,
        read_buf_len: int = 64,
    ) -> None: ...
    @overload
    @deprecated("machine.UART takes no tx and rx on micropython-stm32: use the pins of the UART, UART(1, 9600)")
    def __init__(
        self,
        id: int | str,
        /,
        baudrate: int = ...,
        bits: int = 8,
        parity: int | None = None,
        stop: int = 1,
        *,
        tx: PinLike | None = ...,
        rx: PinLike | None = ...,
        flow: int = 0,
        timeout: int = 0,
        timeout_char: int = 0,
        rxbuf: int = ...,
    ) -> None: ...
    @overload
    @deprecated("machine.UART takes timeout in whole milliseconds on micropython-stm32: UART(1, 9600, timeout=500)")
    def __init__(self, id: int | str, baudrate: int = ..., *, timeout: float, tx: Any = ..., rx: Any = ...) -> None: ...
    @overload
    @deprecated("machine.UART has no baud= on micropython-stm32: use baudrate=")
    def __init__(self, id: int | str, *, baud: int, tx: Any = ..., rx: Any = ..., timeout: Any = ...) -> None: ...
    @overload
    @deprecated("machine.UART takes other arguments on micropython-stm32: UART(1, 9600, timeout=1000)")
    def __init__(
        self,
        _1: Any = ...,
        _2: Any = ...,
        _3: Any = ...,
        _4: Any = ...,
        _5: Any = ...,
        _6: Any = ...,
        _7: Any = ...,
        /,
        *,
        id: Any = ...,
        baudrate: Any = ...,
        bits: Any = ...,
        parity: Any = ...,
        stop: Any = ...,
        tx: Any = ...,
        rx: Any = ...,
        rts: Any = ...,
        cts: Any = ...,
        txbuf: Any = ...,
        rxbuf: Any = ...,
        timeout: Any = ...,
        timeout_char: Any = ...,
        invert: Any = ...,
        flow: Any = ...,
        baud: Any = ...,
        receiver_buffer_size: Any = ...,
    ) -> None: ...
    @overload
    def init(
        self,
        baudrate: int,
        bits: int = 8,
        parity: int | None = None,
        stop: int = 1,
        *,
        flow: int = 0,
        timeout: int = ...,
        timeout_char: int = ...,
        rxbuf: int = ...,
        read_buf_len: int = ...,
    ) -> None:
        """As the constructor."""
    @overload
    @deprecated("machine.UART.init needs a baudrate and takes no pins on micropython-stm32: uart.init(9600)")
    def init(
        self,
        _1: Any = ...,
        _2: Any = ...,
        _3: Any = ...,
        _4: Any = ...,
        _5: Any = ...,
        _6: Any = ...,
        _7: Any = ...,
        /,
        *,
        id: Any = ...,
        baudrate: Any = ...,
        bits: Any = ...,
        parity: Any = ...,
        stop: Any = ...,
        tx: Any = ...,
        rx: Any = ...,
        rts: Any = ...,
        cts: Any = ...,
        txbuf: Any = ...,
        rxbuf: Any = ...,
        timeout: Any = ...,
        timeout_char: Any = ...,
        invert: Any = ...,
        flow: Any = ...,
        baud: Any = ...,
        receiver_buffer_size: Any = ...,
    ) -> None: ...
    def deinit(self) -> None:
        """Give up the UART."""
    def any(self) -> int:
        """How many bytes can be read without waiting."""
    @overload
    def read(self, nbytes: int = -1, /) -> bytes | None:
        """At most `nbytes` bytes, or what there is; None if nothing came in time."""
    @overload
    @deprecated("machine.UART.read takes no keywords on micropython-stm32: read(nbytes)")
    def read(self, *, nbytes: int) -> bytes | None: ...
    def readinto(self, buf: WriteableBuffer, nbytes: int = -1, /) -> int | None:
        """As `read`, into a buffer; returns how many, or None."""
    def readline(self) -> bytes | None:
        """A line, with its end, or what came of one in time."""
    def write(self, buf: ReadableBuffer | str, /) -> int | None:
        """Write; returns how many bytes went into the buffer, or None if none did in time."""
    def flush(self) -> None:
        """Wait until everything is sent."""
    def txdone(self) -> bool:
        """Whether everything is sent."""
    def sendbreak(self) -> None:
        """Hold the line low for longer than a byte."""
    def irq(
        self,
        handler: Callable[[UART], object] | None = None,
        trigger: int = ...,
        hard: bool = False,
    ) -> IRQ:
        """Call `handler(uart)` at the events `trigger`, of `IRQ_…`."""
    def readchar(self) -> int:
        """One byte; -1 if none came in time."""
    def writechar(self, char: int, /) -> None:
        """Write one byte."""

    # CircuitPython's busio
    @property
    @deprecated("machine.UART.in_waiting does not exist on micropython-stm32: use uart.any()")
    def in_waiting(self) -> int: ...
    @property
    @deprecated("machine.UART.baudrate does not exist on micropython-stm32: use uart.init(baudrate=9600)")
    def baudrate(self) -> int: ...
    @baudrate.setter
    @deprecated("machine.UART.baudrate does not exist on micropython-stm32: use uart.init(baudrate=9600)")
    def baudrate(self, baudrate: int) -> None: ...
    @deprecated("machine.UART.read_until does not exist on micropython-stm32: use uart.readline()")
    def read_until(self, *args: Any) -> bytes: ...
    @deprecated("machine.UART.inWaiting does not exist on micropython-stm32: use uart.any()")
    def inWaiting(self) -> int: ...
    @deprecated("machine.UART.flushInput does not exist on micropython-stm32: use uart.read(uart.any())")
    def flushInput(self) -> None: ...
    @deprecated("machine.UART.reset_input_buffer does not exist on micropython-stm32: use uart.read(uart.any())")
    def reset_input_buffer(self) -> None: ...
    @deprecated("machine.UART is no context manager on micropython-stm32: use uart.deinit() at the end")
    def __enter__(self) -> UART: ...
