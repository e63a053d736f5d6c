"""What the values on a command line may be: the types of arguments."""

from __future__ import annotations

from argparse import ArgumentTypeError


def number(text: str) -> int:
    """A whole number as Python writes it: 31, 0x1F, 0b11111."""
    try:
        return int(text, 0)
    except ValueError:
        raise ArgumentTypeError(f"{text!r} is no number; write 31 or 0x1F") from None


def count(text: str) -> int:
    """How many: 1 or more."""
    value = number(text)
    if value < 1:
        raise ArgumentTypeError(f"{text} is less than 1")
    return value


def byte(text: str) -> int:
    """0 to 255."""
    value = number(text)
    if not 0 <= value <= 0xFF:
        raise ArgumentTypeError(f"{text} is no byte: 0 to 255, 0x00 to 0xFF")
    return value


def i2c_address(text: str) -> int:
    """Seven bits; an address with the read/write bit in it is a mistake that is seen."""
    value = number(text)
    if 0x7F < value <= 0xFF:
        raise ArgumentTypeError(
            f"{text} has 8 bits and an address 7; without the read/write bit it is 0x{value >> 1:02x}"
        )
    if not 0 <= value <= 0x7F:
        raise ArgumentTypeError(f"{text} is no I2C address: 0x00 to 0x7f")
    return value


def level(text: str) -> bool:
    """0 or 1."""
    if text not in ("0", "1"):
        raise ArgumentTypeError(f"{text!r} is no level; write 0 or 1")
    return text == "1"
