"""The CP2112's reports as bytes: Silicon Labs AN495 (CP2112 Interface Specification).

The first byte of every report is its number; fields of two and more bytes are big-endian.  Nothing here
does I/O.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, NamedTuple

from anyboard.core.errors import BusError

if TYPE_CHECKING:
    from typing import TypeAlias

GPIO_CONFIG, GPIO_VALUES, SET_GPIO_VALUES, VERSION, SMBUS_CONFIG = 0x02, 0x03, 0x04, 0x05, 0x06
READ, WRITE_READ, FORCE_SEND, READ_RESPONSE, WRITE = 0x10, 0x11, 0x12, 0x13, 0x14
LOCK_BYTE = 0x20

STATUS_RESPONSE = 0x16
STATUS_REQUEST = bytes((0x15, 0x01))
CANCEL = bytes((0x17, 0x01))

CHUNK = 61
"""Data bytes in a Write and in a Read Response; so also the longest write the chip can do."""
WRITTEN_BEFORE_READ = 16
"""Bytes the chip writes at most before a repeated START."""
READ_AT_MOST = 512

IDLE, BUSY, COMPLETE, ERROR = range(4)
"""States of a transfer (AN495, Transfer Status Response: status 0)."""
ADDRESS_NACKED, BUS_NOT_FREE, ARBITRATION_LOST, READ_INCOMPLETE, WRITE_INCOMPLETE = range(5)
"""Reasons of `ERROR` (status 1)."""

CLOCK_ON_GPIO7, TX_TOGGLE_ON_GPIO0, RX_TOGGLE_ON_GPIO1 = 0x01, 0x02, 0x04
"""Special functions of pins."""
CLOCK_HZ = 48_000_000
SLOWEST_CLOCK_HZ = CLOCK_HZ // (2 * 255)

LONGEST_TIMEOUT_MS = 1000
"""The chip ignores longer ones."""


class GPIOConfig(NamedTuple):
    """How the eight pins work; bit n is GPIO n.

    - `outputs`: 1 is output
    - `push_pull`: 1 is push-pull, 0 open drain
    - `special`: `CLOCK_ON_GPIO7` …
    - `divider`: of the clock on GPIO 7: 48 MHz / (2 * divider), 0 for 48 MHz
    """

    outputs: int
    push_pull: int
    special: int
    divider: int

    def encoded(self) -> bytes:
        """The report that sets it."""
        return bytes((GPIO_CONFIG, *self))


class Status(NamedTuple):
    """Transfer Status Response."""

    state: int
    reason: int
    retries: int
    length: int


class Data(NamedTuple):
    """Read Response."""

    state: int
    data: bytes


Response: TypeAlias = "Status | Data"


def smbus_config(
    clock: int, *, auto_send: bool, write_timeout_ms: int, read_timeout_ms: int, scl_low_timeout: bool
) -> bytes:
    """SMBus Configuration.

    The chip tries again once after a NACK of an address (0 retries would mean: for ever).  Its own
    address is the default one, 0x02 >> 1; it answers to nothing there.

    Args:
        clock: Hz.
        auto_send: whether what has been read comes by itself, or only when asked for with `force_send`.
        write_timeout_ms, read_timeout_ms: after which the chip gives a transfer up; 1-1000.
        scl_low_timeout: whether it gives up a transfer when SCL is held low for 25 ms.
    """
    return struct.pack(
        ">BIBBHHBH", SMBUS_CONFIG, clock, 0x02, auto_send, write_timeout_ms, read_timeout_ms, scl_low_timeout, 1
    )


def read(address: int, count: int) -> bytes:
    """Data Read Request: ``S aR [count bytes] P``."""
    return struct.pack(">BBH", READ, address << 1, count)


def write_read(address: int, data: bytes, count: int) -> bytes:
    """Data Write Read Request: ``S aW data Sr aR [count bytes] P``."""
    return struct.pack(">BBHB", WRITE_READ, address << 1, count, len(data)) + data


def write(address: int, data: bytes) -> bytes:
    """Data Write: ``S aW data P``.  The chip ignores one without data."""
    return bytes((WRITE, address << 1, len(data))) + data


def force_send(count: int) -> bytes:
    """Data Read Force Send: answer with what has been read, `count` bytes at most."""
    return struct.pack(">BH", FORCE_SEND, count)


def set_values(values: int, mask: int) -> bytes:
    """Set GPIO Values, of those outputs whose bits are in `mask`."""
    return bytes((SET_GPIO_VALUES, values, mask))


def decode_response(report: bytes, url: str) -> Response:
    """An input report.  Raises `BusError` for what is none of the two there are."""
    if len(report) >= 7 and report[0] == STATUS_RESPONSE and report[1] <= ERROR:
        return Status(*struct.unpack_from(">BBHH", report, 1))
    if len(report) >= 3 and report[0] == READ_RESPONSE and report[1] <= ERROR and report[2] <= CHUNK:
        data = report[3 : 3 + report[2]]
        if len(data) == report[2]:
            return Data(report[1], data)
    raise _garbled(report, url)


def decode_feature(report: bytes, number: int, size: int, url: str) -> bytes:
    """The `size` bytes of a feature report.  Raises `BusError` if it is another one, or too short."""
    if len(report) < 1 + size or report[0] != number:
        raise _garbled(report, url)
    return report[1 : 1 + size]


def decode_gpio_config(report: bytes, url: str) -> GPIOConfig:
    """GPIO Configuration.  Raises `BusError`."""
    return GPIOConfig(*decode_feature(report, GPIO_CONFIG, 4, url))


def clock_divider(hertz: int) -> tuple[int, int]:
    """The divider whose clock is nearest to `hertz`, and what that makes.

    48 MHz with 0, else 48 MHz / (2 * divider).
    """
    divider = min(max(round(CLOCK_HZ / (2 * hertz)), 1), 255)
    actual = CLOCK_HZ // (2 * divider)
    if abs(CLOCK_HZ - hertz) < abs(actual - hertz):
        return 0, CLOCK_HZ
    return divider, actual


def wire_us(count: int, clock: int) -> int:
    """Microseconds that START, `count` bytes with their ACKs, and STOP take on the bus."""
    return (2 + 9 * count) * 1_000_000 // clock


def _garbled(report: bytes, url: str) -> BusError:
    seen = bytes(report[:8]).hex(" ") or "nothing"
    return BusError("other", f"{url} sent a report no CP2112 sends ({seen}); unplug it and plug it in again")
