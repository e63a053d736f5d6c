"""busio.UART.  Written in the part of the language that MicroPython has."""

from anyboard import busio
from anyboard.testing.expect import DEINITED, NO_BUFFER, equal, eventually, raises, raises_in_use, same
from anyboard.testing.row import Rows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from anyboard.testing.rig import Rig

ROWS = Rows("busio.UART", "uart")
row = ROWS.row


def opened(rig: "Rig", timeout: float = 0.05) -> busio.UART:
    """The rig's UART."""
    return rig.keep(busio.UART(rig.uart_pins[0], rig.uart_pins[1], baudrate=115200, timeout=timeout))


def send(uart: busio.UART, data: bytes) -> None:
    """Write, and wait until all of it has come back."""
    before = uart.in_waiting
    equal(uart.write(data), len(data))
    eventually(lambda: uart.in_waiting == before + len(data), "what was sent has arrived")


@row("a UART needs one of its pins")
def _(rig: "Rig") -> None:
    raises(ValueError, "tx and rx cannot both be None", busio.UART)


@row("one pin for both lines is a ValueError")
def _(rig: "Rig") -> None:
    raises(ValueError, "Invalid pins", busio.UART, rig.uart_pins[0], rig.uart_pins[0])


@row("what is not a pin is a TypeError that names the argument")
def _(rig: "Rig") -> None:
    raises(TypeError, "tx must be of type Pin, not int", busio.UART, 1, rig.uart_pins[1])
    raises(TypeError, "rx must be of type Pin, not int", busio.UART, rig.uart_pins[0], 1)


@row("settings out of range are a ValueError that names the range")
def _(rig: "Rig") -> None:
    tx, rx = rig.uart_pins
    raises(ValueError, "bits must be 5-9", busio.UART, tx, rx, bits=4)
    raises(ValueError, "stop must be 1-2", busio.UART, tx, rx, stop=3)
    raises(ValueError, "timeout must be 0-100", busio.UART, tx, rx, timeout=-1)
    raises(ValueError, "timeout must be 0-100", busio.UART, tx, rx, timeout=101)
    raises(ValueError, "receiver_buffer_size must be 1-65535", busio.UART, tx, rx, receiver_buffer_size=0)
    raises(TypeError, "can't convert NoneType to float", busio.UART, tx, rx, timeout=None)
    raises(TypeError, "extra positional arguments given", busio.UART, tx, rx, 9600)


@row("a constructor that fails leaves the UART as it was")
def _(rig: "Rig") -> None:
    uart = opened(rig)
    raises(ValueError, None, busio.UART, rig.uart_pins[0], rig.uart_pins[1])
    send(uart, b"alive")
    equal(uart.read(5), b"alive")


@row("its pins are in use until deinit, RX is complained about first")
def _(rig: "Rig") -> None:
    uart = opened(rig)
    raises_in_use(rig.uart_pins[1], busio.UART, rig.uart_pins[0], rig.uart_pins[1])
    uart.deinit()
    opened(rig)


@row("any parity but the two is none")
def _(rig: "Rig") -> None:
    make: Any = busio.UART
    uart = rig.keep(make(rig.uart_pins[0], rig.uart_pins[1], parity=1))
    send(uart, b"x")
    equal(repr(busio.UART.Parity.ODD), "busio.UART.Parity.ODD")
    equal(repr(busio.UART.Parity.EVEN), "busio.UART.Parity.EVEN")


@row("with parity the bytes arrive all the same", "uart_formats")
def _(rig: "Rig") -> None:
    uart = rig.keep(busio.UART(rig.uart_pins[0], rig.uart_pins[1], parity=busio.UART.Parity.EVEN, stop=2))
    send(uart, b"\x00\x7f\xff")
    equal(uart.read(3), b"\x00\x7f\xff")


@row("settings can be read")
def _(rig: "Rig") -> None:
    uart = opened(rig, 0.25)
    equal((uart.baudrate, uart.timeout, uart.in_waiting), (115200, 0.25, 0))


@row("write returns how many bytes, and they arrive in order")
def _(rig: "Rig") -> None:
    uart = opened(rig)
    send(uart, b"hello")
    equal(uart.read(5), b"hello")
    equal(uart.write(b""), 0)


@row("read returns at most what is asked for and leaves the rest")
def _(rig: "Rig") -> None:
    uart = opened(rig)
    send(uart, b"abcdef")
    equal(uart.read(2), b"ab")
    equal(uart.in_waiting, 4)
    equal(uart.read(4), b"cdef")


@row("read without a number takes what has come when the timeout is over")
def _(rig: "Rig") -> None:
    uart = opened(rig)
    send(uart, b"abc")
    equal(uart.read(), b"abc")


@row("read returns what there is at the timeout, and None if there is nothing")
def _(rig: "Rig") -> None:
    uart = opened(rig)
    same(uart.read(1), None)
    same(uart.read(), None)
    send(uart, b"ab")
    equal(uart.read(5), b"ab")


@row("read(0) is empty bytes")
def _(rig: "Rig") -> None:
    equal(opened(rig).read(0), b"")


@row("readinto returns how many bytes, and None if there are none")
def _(rig: "Rig") -> None:
    uart = opened(rig)
    into = bytearray(b"....")
    same(uart.readinto(into), None)
    send(uart, b"abcdef")
    equal(uart.readinto(into), 4)
    equal(into, b"abcd")
    equal(uart.readinto(into), 2)
    equal(into, b"efcd")


@row("readline ends with the newline, or with what there is at the timeout")
def _(rig: "Rig") -> None:
    uart = opened(rig)
    send(uart, b"one\ntwo")
    equal(uart.readline(), b"one\n")
    equal(uart.readline(), b"two")
    same(uart.readline(), None)


@row("reset_input_buffer drops what has come")
def _(rig: "Rig") -> None:
    uart = opened(rig)
    send(uart, b"abc")
    uart.reset_input_buffer()
    equal(uart.in_waiting, 0)


@row("a full receive buffer keeps the first bytes and loses the rest silently")
def _(rig: "Rig") -> None:
    uart = rig.keep(busio.UART(rig.uart_pins[0], rig.uart_pins[1], baudrate=115200, receiver_buffer_size=16))
    uart.write(bytes(range(40)))
    eventually(lambda: uart.in_waiting >= 16, "the buffer is full")
    equal(uart.in_waiting, 16)
    equal(uart.read(16), bytes(range(16)))


@row("a str is written as UTF-8")
def _(rig: "Rig") -> None:
    uart = opened(rig)
    equal(uart.write("str"), 3)
    equal(uart.read(3), b"str")


@row("what has no buffer is a TypeError, and so is reading into what cannot be written")
def _(rig: "Rig") -> None:
    uart = opened(rig)
    raises(TypeError, NO_BUFFER, uart.write, 5)
    raises(TypeError, NO_BUFFER, uart.readinto, b"abc")


@row("the timeout can be changed, within its range")
def _(rig: "Rig") -> None:
    uart = opened(rig)
    uart.timeout = 0
    equal(uart.timeout, 0.0)
    raises(ValueError, "timeout must be 0-100", setattr, uart, "timeout", 101)
    raises(TypeError, "can't convert str to float", setattr, uart, "timeout", "x")
    same(uart.read(1), None)


@row("the baud rate can be changed, and the bytes arrive")
def _(rig: "Rig") -> None:
    uart = opened(rig)
    uart.baudrate = 9600
    equal(uart.baudrate, 9600)
    send(uart, b"slow")
    equal(uart.read(4), b"slow")


@row("without RX there is no reading, and without TX no writing")
def _(rig: "Rig") -> None:
    writer = rig.keep(busio.UART(rig.uart_pins[0]))
    equal(writer.write(b"a"), 1)
    raises(ValueError, "No rx pin", writer.read, 1)
    writer.deinit()
    reader = rig.keep(busio.UART(rx=rig.uart_pins[1], timeout=0))
    raises(ValueError, "No tx pin", reader.write, b"a")


@row("after deinit every attribute and method raises")
def _(rig: "Rig") -> None:
    uart = opened(rig)
    uart.deinit()
    for name in ("in_waiting", "timeout", "baudrate"):
        raises(ValueError, DEINITED, getattr, uart, name)
    raises(ValueError, DEINITED, uart.read)
    raises(ValueError, DEINITED, uart.write, b"a")
