"""The registers of an SD card: OCR, CSD and CID.

Document: SD Specifications Part 1, Physical Layer Simplified Specification, version 4.10, chapter 5.
"""

from __future__ import annotations

from anyboard.sim.engines.crc import crc7

_BLOCK = 512
_UNIT_V2 = 512 * 1024  # 5.3.3: memory capacity = (C_SIZE + 1) * 512 KByte
_C_SIZES_V1, _C_SIZES_V2 = 1 << 12, 1 << 22

# 5.1: 2.7 to 3.6 V, power-up finished, card capacity status
_OCR_VOLTAGES, _OCR_READY, _OCR_HIGH_CAPACITY = 0x00FF8000, 1 << 31, 1 << 30


def capacity(size: int, high_capacity: bool) -> int:
    """The bytes of the smallest card that has room for so many.  Raises ValueError if there is none."""
    if high_capacity:
        units = -(-size // _UNIT_V2)
        if units > _C_SIZES_V2:
            raise ValueError(f"SDCard: {size} bytes are more than the {_C_SIZES_V2 * _UNIT_V2} of the largest card")
        return units * _UNIT_V2
    block_length, shift = _geometry_v1(size)
    unit = block_length << shift
    return -(-size // unit) * unit


def _geometry_v1(size: int) -> tuple[int, int]:
    """5.3.2: capacity = (C_SIZE + 1) * 2 ** (C_SIZE_MULT + 2) * block length; the latter two of them."""
    for block_length in (_BLOCK, 2 * _BLOCK):  # 1024 only for a card of 2 GB
        for shift in range(2, 10):
            if size <= _C_SIZES_V1 * (block_length << shift):
                return block_length, shift
    raise ValueError(f"SDCard: {size} bytes are more than the 2 GB of a card without high capacity")


def ocr(high_capacity: bool, ready: bool) -> bytes:
    """5.1; the card capacity status is only valid when the card is ready."""
    status = _OCR_READY | (_OCR_HIGH_CAPACITY if high_capacity else 0) if ready else 0
    return (_OCR_VOLTAGES | status).to_bytes(4, "big")


def csd(size: int, high_capacity: bool) -> bytes:
    """5.3: what drivers learn the card's size from; 25 MHz, command classes 0, 2, 4, 5, 7, 8 and 10."""
    if high_capacity:  # 5.3.3, table 5-16; TAAC, NSAC and the block lengths are fixed
        fields = [(1, 2), (0, 6), (0x0E, 8), (0, 8), (0x32, 8), (0x5B5, 12), (9, 4), (0, 4), (0, 6)]
        fields += [
            (size // _UNIT_V2 - 1, 22),
            (0, 1),
            (1, 1),
            (0x7F, 7),
            (0, 7),
            (0, 1),
            (0, 2),
            (2, 3),
            (9, 4),
            (0, 1),
        ]
        fields += [(0, 5), (0, 8)]
    else:  # 5.3.2, table 5-4; partial blocks may be read
        block_length, shift = _geometry_v1(size)
        bits = block_length.bit_length() - 1
        fields = [(0, 2), (0, 6), (0x26, 8), (0, 8), (0x32, 8), (0x5B5, 12), (bits, 4), (0b1000, 4), (0, 2)]
        fields += [
            (size // (block_length << shift) - 1, 12),
            (0, 12),
            (shift - 2, 3),
            (1, 1),
            (0x7F, 7),
            (0, 7),
            (0, 1),
        ]
        fields += [(0, 2), (2, 3), (bits, 4), (0, 1), (0, 5), (0, 8)]
    return _with_crc(fields)


def cid(serial: int) -> bytes:
    """5.2: manufacturer 0, "OEM", name, revision 1.0, serial number, made in January 2024."""
    name = int.from_bytes(b"ABANYBD", "big")
    return _with_crc([(0, 8), (name, 56), (0x10, 8), (serial, 32), (0, 4), (24 << 4 | 1, 12)])


def _with_crc(fields: list[tuple[int, int]]) -> bytes:
    """The first 120 bits by value and width, then their CRC-7 and a one."""
    value = width = 0
    for field, bits in fields:
        value = value << bits | field
        width += bits
    assert width == 120, width
    data = value.to_bytes(15, "big")
    return data + bytes((crc7(data) << 1 | 1,))
