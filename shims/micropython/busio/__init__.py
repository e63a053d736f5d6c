"""`busio`: I2C, SPI and UART, each loaded when it is first asked for."""


def __getattr__(name):
    if name == "I2C":
        from busio.i2c import I2C as found
    elif name == "SPI":
        from busio.spi import SPI as found
    elif name == "UART":
        from busio.uart import UART as found
    else:
        raise AttributeError(name)
    globals()[name] = found
    return found
