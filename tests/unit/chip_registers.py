"""A chip's registers by their bytes, as a program on I2C reaches them."""

from __future__ import annotations


def get(chip, register: int, n: int = 1) -> bytes:
    """Set the pointer, and read."""
    chip.write(chip.address, bytes([register]))
    return chip.read(chip.address, n)


def put(chip, register: int, *values: int) -> None:
    """Write one register after the other."""
    chip.write(chip.address, bytes([register, *values]))
