"""The commands of FTDI's MPSSE, as bytes (FTDI AN_108, chapter 3).

Pure: no I/O, no state.
"""

from __future__ import annotations

# -- shifting data (AN_108, 3.2): what a command does is in its bits --------------------------------

WRITE_FALLING = 0x01
"""Data out changes at the falling edge of the clock (otherwise at the rising one)."""
BITS = 0x02
"""1 to 8 bits instead of 1 to 65536 bytes."""
READ_FALLING = 0x04
"""Data in is sampled at the falling edge of the clock (otherwise at the rising one)."""
WRITE = 0x10
READ = 0x20

LONGEST = 65536
"""Bytes that one command can shift."""


def write_bytes(opcode: int, data: bytes) -> bytes:
    """Shift 1 to 65536 bytes out; with `READ` in the opcode, as many are answered."""
    return bytes((opcode,)) + (len(data) - 1).to_bytes(2, "little") + data


def read_bytes(opcode: int, count: int) -> bytes:
    """Shift 1 to 65536 bytes in."""
    return bytes((opcode,)) + (count - 1).to_bytes(2, "little")


def write_bits(opcode: int, count: int, byte: int) -> bytes:
    """Shift 1 to 8 bits out, the most significant ones of `byte`."""
    return bytes((opcode | BITS, count - 1, byte))


def read_bit(opcode: int) -> bytes:
    """Shift one bit in; it is bit 0 of the answer."""
    return bytes((opcode | BITS, 0))


# -- pins (AN_108, 3.6) -----------------------------------------------------------------------------


def set_low(value: int, direction: int) -> bytes:
    """Pins 0 to 7, levels and directions (1: output) in one command, so that nothing glitches."""
    return bytes((0x80, value, direction))


def set_high(value: int, direction: int) -> bytes:
    """Pins 8 to 15."""
    return bytes((0x82, value, direction))


READ_LOW = b"\x81"
"""Answers the levels of pins 0 to 7, whatever they are used for."""
READ_HIGH = b"\x83"
"""Answers the levels of pins 8 to 15."""


def drive_only_zero(low: int, high: int) -> bytes:
    """These pins drive low and let the line go instead of driving high (AN_108, 7.1; FT232H only)."""
    return bytes((0x9E, low, high))


# -- the engine (AN_108, 3.7, 3.8, 5 and 6) ---------------------------------------------------------------

LOOPBACK_OFF = b"\x85"
SEND_NOW = b"\x87"
"""What has been answered so far goes to the host now, and does not wait for the latency timer."""
FULL_CLOCK = b"\x8a"
"""60 MHz, without the division by 5 that the older chips have."""


def set_divisor(divisor: int) -> bytes:
    """What the clock is divided by: 2 * (1 + divisor) without, 3 * (1 + divisor) with three phases."""
    return b"\x86" + divisor.to_bytes(2, "little")


def three_phases(on: bool) -> bytes:
    """Data is stable for half a period before, during and after the clock's pulse, or not after it."""
    return b"\x8c" if on else b"\x8d"


def adaptive_clock(on: bool) -> bytes:
    """After each edge of the clock the engine waits until GPIOL3 (D7) has followed, or does not."""
    return b"\x96" if on else b"\x97"


BAD_COMMANDS = b"\xaa\xab"
"""No commands: the engine answers each with `BAD` and the byte itself, by which one finds its place (AN_135, 4)."""
BAD = 0xFA
