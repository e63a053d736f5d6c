"""What is said between an interpreter's `machine` module and the bench: the numbers of `flash/machine.py`, once more.

A frame is ``u16 length, body`` in both directions, everything little-endian.  The body of a request is
the operation and its arguments; that of an answer is 0 and the result, an errno, or 255 and
``name NUL text`` of an exception.  Events go the other way on a channel of their own.
"""

from __future__ import annotations

import struct

(
    BOOT,
    RESET,
    PIN_INIT,
    PIN_WRITE,
    PIN_READ,
    PIN_IRQ,
    I2C_INIT,
    I2C_TRANSFER,
    I2C_SCAN,
    SPI_INIT,
    SPI_TRANSFER,
    UART_INIT,
    UART_WRITE,
    UART_READ,
    UART_ANY,
    ADC_READ,
    PWM_SET,
    PWM_OFF,
    BITSTREAM,
    PULSE,
    ONEWIRE_RESET,
    ONEWIRE_WRITE,
    ONEWIRE_READ,
    TIMER,
    TEMPERATURE,
) = range(1, 26)

OK = b"\0"
EXCEPTION = 255

EVENT = struct.Struct("<BBBBqI")
"""Generation (counts the boots; others are stale), kind, pin or timer, IRQ flags, time in microseconds, levels.

The levels are those of all pins at that time, a bit each: what a handler that runs at once would read.
"""
PIN_EVENT, TIMER_EVENT = 1, 2

NO_PIN = 255


def framed(body: bytes) -> bytes:
    """A frame."""
    return struct.pack("<H", len(body)) + body


def refusal(error: Exception) -> bytes:
    """The answer that raises the same exception on the board."""
    return bytes((EXCEPTION,)) + f"{type(error).__name__}\0{error}".encode()
