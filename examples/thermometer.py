"""A driver for the MCP9808 thermometer, and a program: the same file on a computer, on MicroPython, on CircuitPython.

On a computer: anyboard run -b sim examples/thermometer.py
"""

from anyboard import board

_REGISTER = b"\x05"  # ambient temperature: DS25095A, register 5-4


class MCP9808:
    """The thermometer at an address of a bus."""

    def __init__(self, i2c, address=0x18):
        self._i2c = i2c
        self._address = address
        self._data = bytearray(2)

    @property
    def temperature(self):
        """In degrees Celsius, in steps of 1/16."""
        while not self._i2c.try_lock():
            pass
        try:
            self._i2c.writeto_then_readfrom(self._address, _REGISTER, self._data)
        finally:
            self._i2c.unlock()
        sixteenths = (self._data[0] & 0x1F) << 8 | self._data[1]
        if sixteenths & 0x1000:
            sixteenths -= 0x2000
        return sixteenths / 16


if __name__ == "__main__":
    print(MCP9808(board.I2C()).temperature, "C")
