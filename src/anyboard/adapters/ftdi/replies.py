"""What comes back from the chip.

Every packet of an IN transfer begins with two bytes of modem status, also one with nothing else in it
(FTDI AN_232B-04, "Data transfer"; Linux drivers/usb/serial/ftdi_sio.h).
"""

from __future__ import annotations

from anyboard.adapters.ftdi import mpsse

_STATUS = 2
ECHO = 2
"""Bytes that answer a bad command."""


def transfer_size(count: int, packet: int) -> int:
    """How many bytes to ask for to get `count` bytes of answers: whole packets, or the last one would not fit."""
    return -(-count // (packet - _STATUS)) * packet


def without_status(transfer: bytes, packet: int) -> bytes:
    """The answers in an IN transfer."""
    if len(transfer) <= packet:
        return transfer[_STATUS:]
    return b"".join(transfer[start + _STATUS : start + packet] for start in range(0, len(transfer), packet))


def is_echo(answers: bytes, command: int) -> bool:
    """Whether the last thing answered is that `command`, one of `mpsse.BAD_COMMANDS`, is none."""
    return answers.endswith(bytes((mpsse.BAD, command)))
