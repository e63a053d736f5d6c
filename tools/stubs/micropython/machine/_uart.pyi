#: for micropython
from collections.abc import Callable
from typing import Any, Final, Literal, overload

import _pin_caps as _c
from _buffers import ReadableBuffer, WriteableBuffer
from typing_extensions import deprecated

from machine._irq import IRQ
#: if rp2
from machine._numbers import PIN, UART0_RX_PIN, UART0_TX_PIN, UART1_RX_PIN, UART1_TX_PIN
#: end
from machine._pin import Pin, PinLike, Unknown

class UART:
    """A serial line.

    Args:
#: if stm32
        id: the UART, from 1, or its name on the board (`"XA"`); each has pins of its own.
#: else
        id: the UART.
#: end
        baudrate: bits in a second.
        parity: None, 0 (even) or 1 (odd).
        stop: 1 or 2.
        timeout: milliseconds to wait for the first byte.
        timeout_char: milliseconds to wait between bytes.
    """

#: if rp2
    INV_TX: Final = 1
    INV_RX: Final = 2
    CTS: Final = 1
    RTS: Final = 2
    IRQ_RXIDLE: Final = 64
    IRQ_TXIDLE: Final = 32
    IRQ_BREAK: Final = 512
#: end
#: if esp32
    INV_TX: Final = 32
    INV_RX: Final = 4
    INV_RTS: Final = 64
    INV_CTS: Final = 8
    RTS: Final = 1
    CTS: Final = 2
    IRQ_RX: Final = 1
    IRQ_RXIDLE: Final = 4096
    IRQ_BREAK: Final = 2
#: end
#: if stm32
    RTS: Final = 256
    CTS: Final = 512
    IRQ_RX: Final = 32
    IRQ_RXIDLE: Final = 16
#: end
#: if samd
    IRQ_RX: Final = 4
    IRQ_TXIDLE: Final = 2
    IRQ_RXIDLE: Final = 4096
#: end
#: if mimxrt
    INV_TX: Final = 1
    INV_RX: Final = 2
    RTS: Final = 1
    CTS: Final = 2
    IRQ_RXIDLE: Final = 1
    IRQ_TXIDLE: Final = 2
#: end
#: if nrf
    IRQ_RX: Final = 2
    IRQ_TXIDLE: Final = 1
#: end
#: if rp2 mimxrt
    @deprecated("machine.UART.IRQ_RX does not exist on {target}: use machine.UART.IRQ_RXIDLE")
    class IRQ_RX(int): ...
#: end
#: if stm32 samd nrf
    @deprecated("machine.UART.INV_TX does not exist on {target}: put an inverter into the line")
    class INV_TX(int): ...
    @deprecated("machine.UART.INV_RX does not exist on {target}: put an inverter into the line")
    class INV_RX(int): ...
#: end
#: if esp32 stm32
    @deprecated("machine.UART.IRQ_TXIDLE does not exist on {target}: use uart.flush() or uart.txdone()")
    class IRQ_TXIDLE(int): ...
#: end
#: if nrf
    @deprecated("machine.UART.IRQ_RXIDLE does not exist on {target}: use machine.UART.IRQ_RX")
    class IRQ_RXIDLE(int): ...
#: end
#: if stm32 samd mimxrt nrf
    @deprecated("machine.UART.IRQ_BREAK does not exist on {target}: look at what read() returns")
    class IRQ_BREAK(int): ...
#: end

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
#: if rp2
#: each n 0 1
    @overload
    def __init__(
        self,
        id: Literal[{n}] = {n},
        baudrate: int = 115200,
        bits: int = 8,
        parity: int | None = None,
        stop: int = 1,
        *,
        tx: Pin[_c.UART{n}_TX] | UART{n}_TX_PIN | None = None,
        rx: Pin[_c.UART{n}_RX] | UART{n}_RX_PIN | None = None,
        rts: PinLike | None = None,
        cts: PinLike | None = None,
        txbuf: int = 256,
        rxbuf: int = 256,
        timeout: int = 0,
        timeout_char: int = 0,
        invert: int = 0,
        flow: int = 0,
    ) -> None: ...
#: end
    @overload
    @deprecated("These pins are not TX and RX of one UART on {target}: use a pair of one UART")
    def __init__(
        self,
        id: Literal[0, 1] = 0,
        baudrate: int = 115200,
        bits: int = 8,
        parity: int | None = None,
        stop: int = 1,
        *,
        tx: Pin[_c.ONE] | PIN | None = None,
        rx: Pin[_c.ONE] | PIN | None = None,
        rts: PinLike | None = None,
        cts: PinLike | None = None,
        txbuf: int = 256,
        rxbuf: int = 256,
        timeout: int = 0,
        timeout_char: int = 0,
        invert: int = 0,
        flow: int = 0,
    ) -> None: ...
    @overload
    @deprecated("machine.UART has only the numbers 0 and 1 on {target}: use UART(0) or UART(1)")
    def __init__(
        self,
        id: Literal[-1, 2, 3, 4, 5, 6, 7, 8],
        baudrate: int = 115200,
        *,
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
#: end
#: if esp32
    @overload
    @deprecated("machine.UART has only the numbers 0, 1 and 2 on {target}: use UART(1) or UART(2)")
    def __init__(
        self,
        id: Literal[-1, 3, 4, 5, 6, 7, 8],
        baudrate: int = 115200,
        *,
        tx: Any = ...,
        rx: Any = ...,
        timeout: Any = ...,
    ) -> None: ...
#: end
#: if rp2 esp32
    @overload
    def __init__(
        self,
        id: int = ...,
        baudrate: int = 115200,
        bits: int = 8,
        parity: int | None = None,
        stop: int = 1,
        *,
        tx: PinLike | None = None,
        rx: PinLike | None = None,
        rts: PinLike | None = None,
        cts: PinLike | None = None,
        txbuf: int = 256,
        rxbuf: int = 256,
        timeout: int = 0,
        timeout_char: int = 0,
        invert: int = 0,
        flow: int = 0,
    ) -> None: ...
#: end
#: if samd
#: each n 0 1 2 3 4 5 6 7
    @overload
    def __init__(
        self,
        id: Literal[{n}] = ...,
        baudrate: int = 115200,
        bits: int = 8,
        parity: int | None = None,
        stop: int = 1,
        *,
        tx: Pin[_c.UART{n}_TX] | int | str | None = ...,
        rx: Pin[_c.UART{n}_RX] | int | str | None = ...,
        rts: PinLike | None = ...,
        cts: PinLike | None = ...,
        timeout: int = 0,
        timeout_char: int = 0,
        rxbuf: int = 256,
        txbuf: int = 256,
    ) -> None: ...
#: end
    @overload
    @deprecated("These pins are not TX and RX of one UART on {target}: use a pair of one UART")
    def __init__(
        self,
        id: int = ...,
        baudrate: int = 115200,
        bits: int = 8,
        parity: int | None = None,
        stop: int = 1,
        *,
        tx: Pin[_c.ONE] | int | str | None = ...,
        rx: Pin[_c.ONE] | int | str | None = ...,
        rts: PinLike | None = ...,
        cts: PinLike | None = ...,
        timeout: int = 0,
        timeout_char: int = 0,
        rxbuf: int = 256,
        txbuf: int = 256,
    ) -> None: ...
    @overload
    def __init__(
        self,
        id: int = ...,
        baudrate: int = 115200,
        bits: int = 8,
        parity: int | None = None,
        stop: int = 1,
        *,
        tx: PinLike | None = ...,
        rx: PinLike | None = ...,
        rts: PinLike | None = ...,
        cts: PinLike | None = ...,
        timeout: int = 0,
        timeout_char: int = 0,
        rxbuf: int = 256,
        txbuf: int = 256,
    ) -> None: ...
#: end
#: if stm32
    @overload
    @deprecated("machine.UART(0) does not exist on {target}: use UART(1, 9600), UART(2, 9600) … or a name, UART('XA', 9600)")
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
    @deprecated("machine.UART needs a baudrate on {target}: UART(1, 9600)")
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
    @deprecated("machine.UART takes no tx and rx on {target}: use the pins of the UART, UART(1, 9600)")
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
#: end
#: if mimxrt
    @overload
    def __init__(
        self,
        id: int,
        baudrate: int = 115200,
        bits: int = 8,
        parity: int | None = None,
        stop: int = 1,
        *,
        flow: int = 0,
        timeout: int = 0,
        timeout_char: int = 0,
        invert: int = 0,
        rxbuf: int = 256,
        txbuf: int = 256,
    ) -> None: ...
    @overload
    @deprecated("machine.UART takes no tx and rx on {target}: use the pins of the UART, UART(1, 9600)")
    def __init__(
        self,
        id: int,
        baudrate: int = 115200,
        bits: int = 8,
        parity: int | None = None,
        stop: int = 1,
        *,
        tx: PinLike | None = ...,
        rx: PinLike | None = ...,
        flow: int = 0,
        timeout: int = 0,
        timeout_char: int = 0,
        invert: int = 0,
        rxbuf: int = 256,
        txbuf: int = 256,
    ) -> None: ...
#: end
#: if nrf
    @overload
    def __init__(
        self, id: int, baudrate: int = 115200, *, timeout: int = 1000, timeout_char: int = 0
    ) -> None: ...
    @overload
    @deprecated("machine.UART takes no tx and rx on {target}: the board's firmware has the pins, UART(0, 9600)")
    def __init__(
        self, id: int, baudrate: int = 115200, *, tx: PinLike, rx: PinLike = ..., timeout: int = ...
    ) -> None: ...
    @overload
    @deprecated("machine.UART has no bits, parity and stop on {target}: leave them out, it is always 8, None and 1")
    def __init__(
        self,
        id: int,
        baudrate: int = 115200,
        bits: int = 8,
        parity: int | None = None,
        stop: int = 1,
        *,
        timeout: int = ...,
        timeout_char: int = ...,
    ) -> None: ...
#: end
    @overload
    @deprecated("machine.UART takes timeout in whole milliseconds on {target}: UART(1, 9600, timeout=500)")
    def __init__(self, id: int | str, baudrate: int = ..., *, timeout: float, tx: Any = ..., rx: Any = ...) -> None: ...
    @overload
    @deprecated("machine.UART has no baud= on {target}: use baudrate=")
    def __init__(self, id: int | str, *, baud: int, tx: Any = ..., rx: Any = ..., timeout: Any = ...) -> None: ...
    @overload
    @deprecated("machine.UART takes other arguments on {target}: UART(1, 9600, timeout=1000)")
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
#: if stm32
        baudrate: int,
#: else
        baudrate: int = ...,
#: end
#: if nrf
        *,
        timeout: int = ...,
        timeout_char: int = ...,
#: else
        bits: int = 8,
        parity: int | None = None,
        stop: int = 1,
        *,
#: if rp2 esp32 samd
        tx: PinLike | None = ...,
        rx: PinLike | None = ...,
        rts: PinLike | None = ...,
        cts: PinLike | None = ...,
#: end
#: if rp2 esp32 mimxrt
        invert: int = 0,
#: end
#: if samd
#: else
        flow: int = 0,
#: end
        timeout: int = ...,
        timeout_char: int = ...,
        rxbuf: int = ...,
#: if stm32
        read_buf_len: int = ...,
#: else
        txbuf: int = ...,
#: end
#: end
    ) -> None:
        """As the constructor."""
    @overload
#: if stm32
    @deprecated("machine.UART.init needs a baudrate and takes no pins on {target}: uart.init(9600)")
#: else
    @deprecated("machine.UART.init takes other arguments on {target}: uart.init(baudrate=9600)")
#: end
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
    @deprecated("machine.UART.read takes no keywords on {target}: read(nbytes)")
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
#: if nrf
    @deprecated("machine.UART.sendbreak does not exist on {target}: write b'\\x00' at half the baudrate")
#: end
    def sendbreak(self) -> None:
        """Hold the line low for longer than a byte."""
    def irq(
        self,
#: if nrf
        handler: Callable[[UART], object] | None = None,
        trigger: int = ...,
        hard: bool = False,
#: else
        handler: Callable[[UART], object] | None = None,
        trigger: int = ...,
        hard: bool = False,
#: end
    ) -> IRQ:
        """Call `handler(uart)` at the events `trigger`, of `IRQ_…`."""
#: if stm32 nrf
    def readchar(self) -> int:
        """One byte; -1 if none came in time."""
    def writechar(self, char: int, /) -> None:
        """Write one byte."""
#: else
    @deprecated("machine.UART.readchar does not exist on {target}: use uart.read(1)")
    def readchar(self) -> int: ...
    @deprecated("machine.UART.writechar does not exist on {target}: use uart.write(bytes([char]))")
    def writechar(self, char: int, /) -> None: ...
#: end

    # CircuitPython's busio
    @property
    @deprecated("machine.UART.in_waiting does not exist on {target}: use uart.any()")
    def in_waiting(self) -> int: ...
    @property
    @deprecated("machine.UART.baudrate does not exist on {target}: use uart.init(baudrate=9600)")
    def baudrate(self) -> int: ...
    @baudrate.setter
    @deprecated("machine.UART.baudrate does not exist on {target}: use uart.init(baudrate=9600)")
    def baudrate(self, baudrate: int) -> None: ...
    @deprecated("machine.UART.read_until does not exist on {target}: use uart.readline()")
    def read_until(self, *args: Any) -> bytes: ...
    @deprecated("machine.UART.inWaiting does not exist on {target}: use uart.any()")
    def inWaiting(self) -> int: ...
    @deprecated("machine.UART.flushInput does not exist on {target}: use uart.read(uart.any())")
    def flushInput(self) -> None: ...
    @deprecated("machine.UART.reset_input_buffer does not exist on {target}: use uart.read(uart.any())")
    def reset_input_buffer(self) -> None: ...
    @deprecated("machine.UART is no context manager on {target}: use uart.deinit() at the end")
    def __enter__(self) -> UART: ...
