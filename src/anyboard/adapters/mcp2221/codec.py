"""The MCP2221's HID commands as bytes: Microchip DS20005565 (MCP2221A), section 3.

Every command is 64 bytes, what is missing being 0, and has one answer of 64 bytes, whose first byte is
the command's.  Numbers of two bytes are little-endian.  Nothing here does I/O.

What the engine's states mean is in no datasheet: the numbers are from Microchip's SMBus driver, by way of
EasyMCP2221 1.8 (Constants.py) and Linux (drivers/hid/hid-mcp2221.c).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from anyboard.core.errors import BusError

if TYPE_CHECKING:
    from collections.abc import Sequence

REPORT_SIZE = 64

STATUS, GET_DATA, SET_GPIO, GET_GPIO, SET_SRAM, GET_SRAM = 0x10, 0x40, 0x50, 0x51, 0x60, 0x61
WRITE, READ, WRITE_RESTARTED, READ_RESTARTED, WRITE_NO_STOP = 0x90, 0x91, 0x92, 0x93, 0x94

CHUNK = 60
"""Data bytes in a report."""
LONGEST_MESSAGE = 0xFFFF

IDLE, NACKED, WANTS_MORE, ENDED_WITHOUT_STOP = 0x00, 0x25, 0x43, 0x45
CHUNK_READ, LAST_CHUNK_READ = 0x54, 0x55
ADDRESS_TIMED_OUT = 0x23
TIMED_OUT = frozenset({0x12, 0x17, ADDRESS_TIMED_OUT, 0x44, 0x52, 0x62})
"""The engine has given up: START, repeated START, address, data written, data read, STOP."""
_RESTING = TIMED_OUT | {IDLE, NACKED, WANTS_MORE, ENDED_WITHOUT_STOP, CHUNK_READ, LAST_CHUNK_READ}

GPIO, CLOCK, ADC, DAC = 0, 1, 2, 3
"""What a pin is used for (table 1-1); the clock is on GP1, the ADC on GP1 to GP3, the DAC on GP2 and GP3."""

_OK, _NOT_READY = 0x00, 0x41
_NOT_GPIO, _NO_DIRECTION = 0xEE, 0xEF
_CANCEL, _SET_SPEED, _SPEED_REFUSED = 0x10, 0x20, 0x21
_ADDRESS_NACKED = 0x40
_SDA_MOVED = 0x08
_CHANGE = 0x80
_FAILED = 127


def is_busy(state: int) -> bool:
    """Whether the engine is at work, so that asking again will tell more."""
    return state not in _RESTING


# -- commands ----------------------------------------------------------------------------------------


def status(*, cancel: bool = False, divider: int | None = None) -> bytes:
    """Status/Set Parameters: ask for the state, and perhaps cancel the transfer, or set the clock."""
    return bytes((STATUS, 0, _CANCEL * cancel, 0 if divider is None else _SET_SPEED, divider or 0))


def write(command: int, address: int, data: bytes) -> list[bytes]:
    """The reports of a write (`WRITE`, `WRITE_RESTARTED`, `WRITE_NO_STOP`) of 1 to 65535 bytes."""
    head = bytes((command, len(data) & 0xFF, len(data) >> 8, address << 1))
    return [head + data[start : start + CHUNK] for start in range(0, len(data), CHUNK)]


def read(command: int, address: int, count: int) -> bytes:
    """The report that begins a read (`READ`, `READ_RESTARTED`) of 1 to 65535 bytes."""
    return bytes((command, count & 0xFF, count >> 8, address << 1 | 1))


class Output(NamedTuple):
    """What to change about a pin; None leaves it."""

    value: bool | None = None
    is_input: bool | None = None


def set_gpio(pin: int, change: Output) -> bytes:
    """Set GPIO Output Values, of one pin: level and direction change at once."""
    fields = [0] * 16
    for at, setting in zip((0, 2), change, strict=True):
        if setting is not None:
            fields[4 * pin + at : 4 * pin + at + 2] = 1, setting
    return bytes((SET_GPIO, 0, *fields))


class SRAM(NamedTuple):
    """What the chip is doing until it loses its power; None in `set_sram` leaves it.

    - `clock`: of the clock output: duty cycle in quarters << 3 | n, for 48 MHz / 2**n
    - `dac_reference`, `adc_reference`: 0 for VDD; 3, 5, 7 for 1.024, 2.048, 4.096 V (VRM)
    - `dac_value`: 0-31
    - `pins`: of GP0 to GP3: function, | 8 for an input, | 16 for an output that is high
    """

    clock: int | None = None
    dac_reference: int | None = None
    dac_value: int | None = None
    adc_reference: int | None = None
    pins: tuple[int, ...] | None = None


def set_sram(change: SRAM) -> bytes:
    """Set SRAM Settings."""

    def changed(value: int | None) -> int:
        return 0 if value is None else _CHANGE | value

    head = (changed(value) for value in change[:4])
    return bytes((SET_SRAM, 0, *head, 0, 0 if change.pins is None else _CHANGE, *(change.pins or ())))


def pin_setting(function: int, *, is_input: bool = True, value: bool = False) -> int:
    """A pin's byte in `SRAM.pins`."""
    return function | is_input << 3 | value << 4


# -- answers -----------------------------------------------------------------------------------------


class Status(NamedTuple):
    """Answer to Status/Set Parameters.

    - `speed_set`: whether the clock that came with the question is set
    - `state`: of the I2C engine
    - `done`: how many bytes of the transfer have been moved
    - `address_nacked`: nobody, or nobody any more, acknowledged
    - `sda_moved`: SDA has changed while the bus was idle, and the next transfer will be no good, unless it
      is cancelled first (EasyMCP2221, `_i2c_status`; undocumented)
    - `used`: the engine has worked since the chip has power; until then cancelling locks it up (the same)
    - `scl`, `sda`: levels of the lines
    - `adc`: of GP1 to GP3, 0-1023
    """

    speed_set: bool
    state: int
    done: int
    address_nacked: bool
    sda_moved: bool
    used: bool
    scl: bool
    sda: bool
    adc: tuple[int, ...]


class Data(NamedTuple):
    """Answer to Get I2C Data: `data` is None if there is none (yet)."""

    state: int
    data: bytes | None


class Level(NamedTuple):
    """Answer to Get GPIO Values, of one pin; None if it is not used for GPIO."""

    value: bool
    is_input: bool


def decode_status(answer: bytes, url: str) -> Status:
    """Raises `BusError` for what is no answer to `status`."""
    adc = tuple(int.from_bytes(answer[at : at + 2], "little") for at in (50, 52, 54))
    is_bit = max(answer[22:24], default=2) <= 1
    if len(answer) != REPORT_SIZE or answer[:2] != bytes((STATUS, _OK)) or not is_bit or max(adc) > 0x3FF:
        raise garbled(answer, url)
    return Status(
        speed_set=answer[3] == _SET_SPEED,
        state=answer[8],
        done=int.from_bytes(answer[11:13], "little"),
        address_nacked=bool(answer[20] & _ADDRESS_NACKED),
        sda_moved=answer[18] == _SDA_MOVED and answer[8] != ENDED_WITHOUT_STOP,
        used=bool(answer[21]),
        scl=bool(answer[22]),
        sda=bool(answer[23]),
        adc=adc,
    )


def decode_accepted(answer: bytes, command: int, url: str) -> int | None:
    """None if the command of a transfer was accepted; else the engine's state, which is why not.

    Raises `BusError` for what is no answer to it.
    """
    if len(answer) != REPORT_SIZE or answer[0] != command or answer[1] > 1:
        raise garbled(answer, url)
    return answer[2] if answer[1] else None


def decode_data(answer: bytes, url: str) -> Data:
    """Raises `BusError` for what is no answer to `GET_DATA`."""
    if len(answer) != REPORT_SIZE or answer[0] != GET_DATA or answer[1] not in (_OK, _NOT_READY):
        raise garbled(answer, url)
    state, count = answer[2:4]
    if answer[1] == _NOT_READY or count == _FAILED or state not in (CHUNK_READ, LAST_CHUNK_READ):
        return Data(state, None)
    if count > CHUNK:
        raise garbled(answer, url)
    return Data(state, answer[4 : 4 + count])


def decode_set_gpio(answer: bytes, pin: int, url: str) -> bool:
    """Whether the pin is used for GPIO, and so has changed.  Raises `BusError` for what is no answer."""
    if len(answer) != REPORT_SIZE or answer[:2] != bytes((SET_GPIO, _OK)):
        raise garbled(answer, url)
    return _NOT_GPIO not in answer[2 + 4 * pin : 6 + 4 * pin]


def decode_levels(answer: bytes, url: str) -> Sequence[Level | None]:
    """Of GP0 to GP3.  Raises `BusError` for what is no answer to `GET_GPIO`."""
    if len(answer) != REPORT_SIZE or answer[:2] != bytes((GET_GPIO, _OK)):
        raise garbled(answer, url)
    levels: list[Level | None] = []
    for value, direction in zip(answer[2:10:2], answer[3:10:2], strict=True):
        if value <= 1 and direction <= 1:
            levels.append(Level(bool(value), bool(direction)))
        elif value == _NOT_GPIO and direction == _NO_DIRECTION:
            levels.append(None)
        else:
            raise garbled(answer, url)
    return levels


def decode_sram(answer: bytes, url: str) -> SRAM:
    """Raises `BusError` for what is no answer to `GET_SRAM`."""
    if len(answer) != REPORT_SIZE or answer[:2] != bytes((GET_SRAM, _OK)):
        raise garbled(answer, url)
    return SRAM(
        clock=answer[5] & 0x1F,
        dac_reference=answer[6] >> 5,
        dac_value=answer[6] & 0x1F,
        adc_reference=answer[7] >> 2 & 7,
        pins=tuple(answer[22:26]),
    )


def decode_done(answer: bytes, url: str) -> None:
    """Of `set_sram`.  Raises `BusError` if it was not done, or for what is no answer to it."""
    if len(answer) != REPORT_SIZE or answer[:2] != bytes((SET_SRAM, _OK)):
        raise garbled(answer, url)


def garbled(answer: bytes, url: str) -> BusError:
    """What is raised for an answer that makes no sense."""
    return BusError("other", f"{url} answered what makes no sense: {answer[:8].hex(' ') or 'nothing'} …; try again")


# -- numbers -----------------------------------------------------------------------------------------

_I2C_CLOCK = 12_000_000
SLOWEST, FASTEST = -(-_I2C_CLOCK // 257), 400_000
"""The I2C clock, Hz: the divider has 8 bits, and the engine is made for 400 kHz."""


def divider(frequency: int) -> tuple[int, int]:
    """The divider for an I2C clock that is not faster than asked for, and that clock in Hz.

    f = 12 MHz / (divider + 2): note 1 of table 3-1.
    """
    ticks = -(-_I2C_CLOCK // frequency)
    return ticks - 2, _I2C_CLOCK // ticks


def wire_us(count: int, frequency: int) -> int:
    """How long so many bytes (addresses too) take on the bus, in microseconds."""
    return count * 9_000_000 // frequency


CLOCKS = {48_000_000 >> power: power for power in range(1, 8)}
"""What the clock output can put out, in Hz, and the number in `SRAM.clock` (register 1-2)."""

REFERENCES = {"vdd": 0, "1.024": 3, "2.048": 5, "4.096": 7}
"""What ADC and DAC measure by, in volts: the supply, or the chip's own reference, VRM (table 3-36)."""
VRM_OFF = 1


def uses_vrm(settings: SRAM) -> bool:
    """Whether the ADC or the DAC goes by VRM."""
    return bool(((settings.adc_reference or 0) | (settings.dac_reference or 0)) & VRM_OFF)
