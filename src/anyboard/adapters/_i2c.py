"""What the I2C of adapters for USB has in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.core.errors import Rejected

if TYPE_CHECKING:
    from anyboard.core.ops import I2CConfigure

UNDECIDED = b"\x00"
"""What a write of nothing writes, where the chip moves data always, to a target that has refused to be read.

Reading is the harmless way to ask.  But some targets have nothing to say until they are told to measure, and refuse
(Sensirion SHT3x-DIS datasheet, 4.4); what they expect is a command of two bytes, of which one zero is none.  A scan
never does this: it asks everybody, and only reads.
"""


def check_i2c(op: I2CConfigure, url: str, slowest: int, fastest: int) -> None:
    """Refuse what an I2C bus with pins of its own cannot be.

    Args:
        op: what is asked for.
        url: the board, for messages.
        slowest, fastest: its clock, in Hz.

    Raises `Rejected`.
    """
    if (op.scl, op.sda) != ("SCL", "SDA") or op.soft:
        raise Rejected("ValueError", f"Invalid pins; SCL and SDA are the pins of I2C on {url}")
    if not slowest <= op.frequency <= fastest:
        raise Rejected("ValueError", f"frequency must be {slowest} to {fastest} Hz on {url}, not {op.frequency}")
