"""`adafruit_bus_device.i2c_device`."""


class I2CDevice:
    """A device on an I2C bus: `with device:` holds the bus's lock."""

    def __init__(self, i2c, device_address, probe=True):
        self.i2c = i2c
        self.device_address = device_address
        if probe:
            self._probe()

    def _probe(self):
        with self:
            try:
                self.i2c.writeto(self.device_address, b"")
            except OSError:
                raise ValueError("No I2C device at address: 0x%x" % self.device_address) from None

    # bounds are passed on only where they are given: without, no bus has to make a slice

    def readinto(self, buffer, *, start=0, end=None):
        """Fill `buffer[start:end]`."""
        if start or end is not None:
            self.i2c.readfrom_into(self.device_address, buffer, start=start, end=_end(buffer, end))
        else:
            self.i2c.readfrom_into(self.device_address, buffer)

    def write(self, buffer, *, start=0, end=None):
        """Write `buffer[start:end]`."""
        if start or end is not None:
            self.i2c.writeto(self.device_address, buffer, start=start, end=_end(buffer, end))
        else:
            self.i2c.writeto(self.device_address, buffer)

    def write_then_readinto(self, out_buffer, in_buffer, *, out_start=0, out_end=None, in_start=0, in_end=None):
        """Write `out_buffer[out_start:out_end]`, repeated START, fill `in_buffer[in_start:in_end]`."""
        bus, address = self.i2c, self.device_address
        if out_start or out_end is not None or in_start or in_end is not None:
            out_end, in_end = _end(out_buffer, out_end), _end(in_buffer, in_end)
            bus.writeto_then_readfrom(
                address, out_buffer, in_buffer, out_start=out_start, out_end=out_end, in_start=in_start, in_end=in_end
            )
        else:
            bus.writeto_then_readfrom(address, out_buffer, in_buffer)

    def __enter__(self):
        while not self.i2c.try_lock():
            pass
        return self

    def __exit__(self, *error):
        self.i2c.unlock()


def _end(buffer, end):
    return len(buffer) if end is None else end
