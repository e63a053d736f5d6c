"""One I2C transaction as engine commands, and what its answers mean.

A message is a list of units, each of which the chip answers with one byte::

    levels   START aW ack   data ack   …   restart aR ack   byte   …   byte   STOP levels

`levels` are those of the pins before and after: if SCL or SDA is not high there, nothing in between means
anything.  Everything may be sent in one go: after a NACK the rest is clocked too, but the target has left
the transaction and nobody listens, until a repeated START.  So a message has a cut where a write follows one.
"""

from __future__ import annotations

from itertools import compress
from typing import TYPE_CHECKING, NamedTuple

from anyboard.adapters.ftdi import mpsse
from anyboard.adapters.ftdi.i2c_wires import SCL, SDA_IN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from anyboard.adapters.ftdi.i2c_wires import Wires
    from anyboard.core.errors import ErrorKind

# what a unit's answer is; ACK bits are bit 0 (AN_108, 3.3: bits come in from below)
LEVELS, ADDRESS, WRITTEN, DATA = range(4)
_IDLE = 1 << SCL | 1 << SDA_IN


class Message(NamedTuple):
    """What is sent in one go, if there is room.

    - `units`: the commands of each
    - `kinds`: what their answers are
    - `cuts`: before which ones the ACK bits so far must be known
    - `ends_at_nack`: whether a NACK ends it, so that what has not been sent by then need not be
    """

    units: list[bytes]
    kinds: bytes
    cuts: tuple[int, ...]
    ends_at_nack: bool


def transaction(wires: Wires, address: int, parts: Sequence[bytes | int], *, strict: bool) -> Message:
    """START, parts joined by repeated START, STOP; `strict` cuts after every ACK bit."""
    units, kinds, cuts = [mpsse.READ_LOW], bytearray((LEVELS,)), []
    for number, part in enumerate(parts):
        start = wires.restart if number else wires.start
        if isinstance(part, int):
            units.append(start + wires.write(address << 1 | 1))
            units += [wires.read_more] * (part - 1)
            units.append(wires.read_last)
            kinds += bytes((ADDRESS,)) + bytes((DATA,)) * part
        else:
            if number:
                cuts.append(len(units))
            units.append(start + wires.write(address << 1))
            units += map(wires.write, part)
            kinds += bytes((ADDRESS,)) + bytes((WRITTEN,)) * len(part)
    units.append(ending(wires))
    kinds.append(LEVELS)
    if strict:
        cuts = [n + 1 for n, kind in enumerate(kinds) if kind in (ADDRESS, WRITTEN)]
    return Message(units, bytes(kinds), tuple(cuts), True)


def probes(wires: Wires, addresses: Sequence[int]) -> Message:
    """For each address START, the address with write, STOP; no byte of data."""
    units = [mpsse.READ_LOW]
    units += [wires.start + wires.write(address << 1) + wires.stop for address in addresses]
    units.append(wires.levels)
    return Message(units, bytes((LEVELS,)) + bytes((ADDRESS,)) * len(addresses) + bytes((LEVELS,)), (), False)


def ending(wires: Wires) -> bytes:
    """STOP, and the levels after it."""
    return wires.stop + wires.levels


def pieces(message: Message, most: int) -> list[tuple[int, int]]:
    """The runs of units to send in one go: cut where it must be, and after `most` units."""
    runs, start = [], 0
    for cut in (*message.cuts, len(message.units)):
        for n in range(start, cut, most):
            runs.append((n, min(n + most, cut)))
        start = cut
    return runs


def is_idle(levels: int) -> bool:
    """Whether SCL and SDA are high, by what `mpsse.READ_LOW` answers."""
    return levels & _IDLE == _IDLE


def first_nack(kinds: bytes, answers: bytes) -> ErrorKind | None:
    """Of what the first NACK was, if there is one."""
    for kind, answer in zip(kinds, answers, strict=False):
        if answer & 1 and kind in (ADDRESS, WRITTEN):
            return "nack_address" if kind == ADDRESS else "nack_data"
    return None


def bad_levels(kinds: bytes, answers: bytes) -> int | None:
    """The levels where the bus was not idle although it should have been; None if it always was."""
    for kind, answer in zip(kinds, answers, strict=False):
        if kind == LEVELS and not is_idle(answer):
            return answer
    return None


def data(kinds: bytes, answers: bytes) -> bytes:
    """What has been read."""
    return bytes(compress(answers, [kind == DATA for kind in kinds]))


def acknowledged(kinds: bytes, answers: bytes) -> list[bool]:
    """For each address, whether somebody has it."""
    return [not answer & 1 for kind, answer in zip(kinds, answers, strict=False) if kind == ADDRESS]
