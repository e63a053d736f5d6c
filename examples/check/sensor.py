"""A TMP102 thermometer: a driver that runs on every board."""


class TMP102:
    """The sensor on an I2C bus.

    Args:
        i2c: the bus.
        address: 0x48 to 0x4B.
    """

    def __init__(self, i2c, address=0x48):
        self._i2c = i2c
        self._address = address
        self._data = bytearray(2)

    @property
    def temperature(self):
        """Degrees Celsius."""
        while not self._i2c.try_lock():
            pass
        try:
            self._i2c.writeto_then_readfrom(self._address, b"\x00", self._data)
        finally:
            self._i2c.unlock()
        value = self._data[0] << 4 | self._data[1] >> 4
        if value & 0x800:
            value -= 0x1000
        return value / 16
