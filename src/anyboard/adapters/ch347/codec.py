"""The CH347's commands besides the I2C stream: a command byte, a length (16 bits, little endian), and as many bytes.

::

    CA 01 00 00   firmware version: CA 04 00, 16 bits          CA 01 00 01   SPI settings: CA 1A 00, 26 bytes
    C0 1A 00 …    SPI settings: C0 01 00 00                    C2 n n data   SPI: C2 n n, as many bytes
    E1 01 00 k    the clock SPI's is made from: E1 01 00 00    C4 n n data   SPI, nothing read: C4 01 00 00
    CC 08 00 …    a setting for each pin GPIO0-GPIO7: CC 08 00, a state for each

From WCH's Linux driver (WCHSoftGroup/ch34x_mphsi_master_linux: ch34x_mphsi.h, ch34x_mphsi_master_spi.c,
_usb.c, _gpio.c), aystarik/ch347-i2c-spi-gpio and i2cy/CH347-HIDAPI.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, NamedTuple

from anyboard.core.errors import BusError

if TYPE_CHECKING:
    from collections.abc import Iterator

_INFO, _SPI_SET, _SPI_EXCHANGE, _SPI_WRITE, _SPI_CLOCK, _PINS = 0xCA, 0xC0, 0xC2, 0xC4, 0xE1, 0xCC
_HEADER = 3
_PAYLOAD_MAX = 507
"""So that a message fits a HID report, and a bulk transfer is always a short one."""


def _message(command: int, payload: bytes) -> bytes:
    return bytes((command,)) + len(payload).to_bytes(2, "little") + payload


class Request(NamedTuple):
    """A message, and how many bytes it is answered with."""

    message: bytes
    answer: int

    def payload(self, answer: bytes, url: str) -> bytes:
        """What the answer carries.  Raises `BusError` if it is none."""
        command, count = self.message[0], len(answer) - _HEADER
        if len(answer) != self.answer or answer[:_HEADER] != bytes((command,)) + count.to_bytes(2, "little"):
            raise BusError("other", f"{url} answered {answer[:8].hex(' ')} to the command 0x{command:02X}")
        return answer[_HEADER:]


def _request(command: int, payload: bytes, answer: int) -> Request:
    return Request(_message(command, payload), _HEADER + answer)


# -- the chip ------------------------------------------------------------------------------------------

FIRMWARE = _request(_INFO, b"\x00", 4)
NEW_FIRMWARE = 0x0341
"""From 3.41 on there are more clock rates (WCH's driver)."""


def firmware(payload: bytes) -> int:
    """Its version: 0x0341 is 3.41."""
    return int.from_bytes(payload[:2], "little")


# -- pins ----------------------------------------------------------------------------------------------

_ENABLE, _SET_DIRECTION, _OUTPUT, _SET_LEVEL, _HIGH = 0x80, 0x40, 0x20, 0x10, 0x08
_IS_HIGH = 0x40


def pins(settings: dict[int, bool | None]) -> Request:
    """Make pins outputs of a level, or (None) inputs; the others stay as they are."""
    payload = bytearray(8)
    for pin, level in settings.items():
        payload[pin] = _ENABLE | _SET_DIRECTION
        if level is not None:
            payload[pin] |= _OUTPUT | _SET_LEVEL | (_HIGH if level else 0)
    return _request(_PINS, bytes(payload), 8)


def look(pin: int) -> Request:
    """See what the pins are; enables one (WCH's driver does), and changes none."""
    payload = bytearray(8)
    payload[pin] = _ENABLE
    return _request(_PINS, bytes(payload), 8)


def is_high(payload: bytes, pin: int) -> bool:
    """A pin's level in the state of all."""
    return bool(payload[pin] & _IS_HIGH)


# -- SPI -----------------------------------------------------------------------------------------------

# ch34x_mphsi.h: direction, mode, data size, polarity, phase, NSS, prescaler, first bit, CRC polynomial,
# interval, default output, others, reserved
_SETTINGS = struct.Struct("<9HHBB4s")
SPI_SETTINGS = _request(_INFO, b"\x01", _SETTINGS.size)

_BASES = {1: 28_000_000, 2: 36_000_000, 3: 48_000_000, 4: 60_000_000}
"""For each code of E1, the fastest SPI clock (`clk_table1` of WCH's driver)."""
_OLD_BASE = 60_000_000


class SPIClock(NamedTuple):
    """An SPI clock: `base` is what E1 takes (None: it cannot be chosen), halved `halvings` times."""

    base: int | None
    halvings: int
    hertz: int


def spi_clocks(version: int) -> list[SPIClock]:
    """What a firmware can make, slowest first."""
    bases: list[tuple[int | None, int]] = [(None, _OLD_BASE)]
    if version >= NEW_FIRMWARE:
        bases = [*_BASES.items()]
    clocks = [SPIClock(base, n, hertz >> n) for base, hertz in bases for n in range(8)]
    return sorted(clocks, key=lambda clock: clock.hertz)


def spi_base(code: int) -> Request:
    """Choose what the clock is made from."""
    return _request(_SPI_CLOCK, bytes((code,)), 1)


def spi_setting(present: bytes, polarity: int, phase: int, halvings: int) -> Request:
    """Eight bits, most significant first; whatever else is set stays."""
    fields = list(_SETTINGS.unpack(present))
    fields[2], fields[3], fields[4] = 0, 2 if polarity else 0, phase
    fields[6], fields[7] = halvings << 3, 0
    return _request(_SPI_SET, _SETTINGS.pack(*fields), 1)


def spi_requests(data: bytes, reads: bool) -> Iterator[Request]:
    """An exchange, or a write."""
    for at in range(0, len(data), _PAYLOAD_MAX):
        part = data[at : at + _PAYLOAD_MAX]
        yield _request(_SPI_EXCHANGE, part, len(part)) if reads else _request(_SPI_WRITE, part, 1)
