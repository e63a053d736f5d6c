"""The check bytes of chips that send or take them."""

from __future__ import annotations


def crc8(data: bytes, polynomial: int = 0x31, initial: int = 0xFF) -> int:
    """CRC-8, most significant bit first, no reflection, no final XOR.

    The defaults are Sensirion's (SHT3x-DIS datasheet, version 5, table 20: CRC of BEEFh is 92h).
    """
    crc = initial
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc << 1 ^ polynomial if crc & 0x80 else crc << 1
            crc &= 0xFF
    return crc


def crc8_reflected(data: bytes, polynomial: int = 0x8C, initial: int = 0) -> int:
    """CRC-8, least significant bit first: of the 1-Wire bus (Maxim application note 27: 02 1C B8 01 00 00 00 -> A2)."""
    crc = initial
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ polynomial if crc & 1 else crc >> 1
    return crc


def crc7(data: bytes) -> int:
    """CRC-7 of SD commands (Physical Layer Simplified Specification 4.10, 4.5): of CMD0 it is 4Ah, sent as 95h."""
    return crc8(data, polynomial=0x09 << 1, initial=0) >> 1
