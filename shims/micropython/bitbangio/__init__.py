"""`bitbangio`: I2C and SPI on any pins, each loaded when it is first asked for."""


def __getattr__(name):
    if name == "I2C":
        from bitbangio.i2c import I2C as found
    elif name == "SPI":
        from bitbangio.spi import SPI as found
    else:
        raise AttributeError(name)
    globals()[name] = found
    return found
