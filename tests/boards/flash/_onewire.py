# The primitives MicroPython's firmware has in C, carried out on the bench.
from machine import _call


def reset(pin):
    return bool(_call(21, bytes((pin._number,)))[0])


def writebyte(pin, value):
    _call(22, bytes((pin._number,)) + bytes((value >> bit & 1) for bit in range(8)))


def writebit(pin, value):
    _call(22, bytes((pin._number, bool(value))))


def readbyte(pin):
    bits = _call(23, bytes((pin._number, 8)))
    return sum(bits[bit] << bit for bit in range(8))


def readbit(pin):
    return _call(23, bytes((pin._number, 1)))[0]


def crc8(data):
    # Maxim application note 27: x^8 + x^5 + x^4 + 1, least significant bit first
    crc = 0
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ (0x8C if crc & 1 else 0)
    return crc
