"""The CH341A's pin and SPI streams as packets of 32 bytes.

::

    AB commands 20      40|d  direction of D5-D0, 1 is output      80|v  their levels
                        00    read D7-D0: one byte of answer       C0|t  wait t microseconds
    A8 data             SPI, least significant bit first; as many bytes of answer

A packet begins with its command byte, so a short one is filled up where another follows it in the same
transfer (flashrom, ch341a_spi.c, does that).  From jefflessard/ch34x (README.md), WCH's Linux driver
(WCHSoftGroup/ch34x_mphsi_master_linux, ch34x_mphsi_master_spi.c) and flashrom.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKET = 32
_PINS, _SPI = 0xAB, 0xA8
_DIRECTION, _LEVELS, _WAIT, _READ, _END = 0x40, 0x80, 0xC0, 0x00, 0x20
_COMMANDS = PACKET - 2

SCK, MOSI, MISO = 0x08, 0x20, 0x80
"""D3, D5 and D7, as bits."""

SPI_HZ = 1_400_000
"""The SPI stream's clock, measured (gschorcht/spi-ch341-usb, README.md: "around 1.4 MHz"); it cannot be changed."""

# flashrom, ch341a_spi.c: three commands of the pin stream take 2.25 us.
_COMMAND_US = 0.75
# At the best two commands are a period of a bit-banged clock, at the worst a command and a wait are half of one.
BITBANG_HZ_MAX = int(1_000_000 / (2 * _COMMAND_US))
_WAIT_MAX = 63
BITBANG_HZ_MIN = -(-1_000_000 // (2 * _WAIT_MAX))

_REVERSED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))


def _pin_packet(*commands: int) -> bytes:
    return bytes((_PINS, *commands, _END)).ljust(PACKET, b"\0")


def set_pins(direction: int, levels: int) -> bytes:
    """Levels first, so that a pin that becomes an output has its level at once."""
    return _pin_packet(_LEVELS | levels & 0x3F, _DIRECTION | direction & 0x3F)


def read_pins() -> bytes:
    """One byte of answer: D7-D0."""
    return bytes((_PINS, _READ, _END))


def spi_packets(data: bytes) -> Iterator[bytes]:
    """Most significant bit first; each has an answer of its own length less one."""
    for at in range(0, len(data), PACKET - 1):
        yield bytes((_SPI,)) + data[at : at + PACKET - 1].translate(_REVERSED)


def spi_answer(answer: bytes) -> bytes:
    """The bytes on MISO."""
    return answer.translate(_REVERSED)


class BitBang(NamedTuple):
    """SPI by the pin stream: any mode, slow clocks.

    - `polarity`, `phase`: as usual
    - `wait_us`: how long half a period is made to last
    """

    polarity: int
    phase: int
    wait_us: int

    @property
    def hertz(self) -> int:
        """The clock; a little slower in truth."""
        return 1_000_000 // (2 * self.wait_us) if self.wait_us else BITBANG_HZ_MAX

    def packets(self, levels: int, data: bytes, reads: bool) -> Iterator[tuple[bytes, int]]:
        """Packets, and how many bytes of answer each has: the pins at each bit, if it `reads`.

        Args:
            levels: of all pins, the clock idle.
        """
        wait = (_WAIT | self.wait_us,) if self.wait_us else ()
        # the level of the clock after the edge at which data is taken
        taking = SCK if self.polarity == self.phase else 0
        rest = levels & ~(SCK | MOSI)
        commands: list[int] = []
        answers = 0
        for byte in data:
            for bit in range(7, -1, -1):
                mosi = MOSI if byte >> bit & 1 else 0
                step = [_LEVELS | rest | mosi | taking ^ SCK, *wait, _LEVELS | rest | mosi | taking, *wait]
                if reads:
                    step.append(_READ)
                if len(commands) + len(step) > _COMMANDS:
                    yield _pin_packet(*commands), answers
                    commands, answers = [], 0
                commands += step
                answers += reads
        if len(commands) == _COMMANDS:
            yield _pin_packet(*commands), answers
            commands, answers = [], 0
        yield _pin_packet(*commands, _LEVELS | levels & 0x3F), answers


def bitbang(polarity: int, phase: int, hertz: int) -> BitBang:
    """With the fastest clock that is not above `hertz` (at least `BITBANG_HZ_MIN`)."""
    wait_us = 0 if hertz >= BITBANG_HZ_MAX else -(-1_000_000 // (2 * hertz))
    return BitBang(polarity, phase, min(wait_us, _WAIT_MAX))


def bits_to_bytes(pins: bytes) -> bytes:
    """MISO of each look at the pins, eight to a byte."""
    value = 0
    for look in pins:
        value = value << 1 | bool(look & MISO)
    return value.to_bytes(len(pins) // 8, "big")
