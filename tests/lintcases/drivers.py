"""Drivers of which nothing but their own lines tells what bus or pin they are given."""

from __future__ import annotations

from lintcases.cases import Case

_MICROPYTHON = ("micropython-rp2", "micropython-esp32")
_CIRCUITPYTHON = ("circuitpython", "portable")
_SOURCE = "shared-bindings/busio, shared-bindings/digitalio; extmod/machine_i2c.c, ports/esp32/machine_pin.c"
_ONE = "class Chip:\n    def __init__(self, {0}):\n        self.{0} = {0}\n    def read(self, buf):\n"
_I2C, _SPI, _CS = _ONE.format("i2c"), _ONE.format("spi"), _ONE.format("cs")
_LED = "from digitalio import DigitalInOut\nclass Led:\n    def __init__(self, pin): self.io = DigitalInOut(pin)\n"

CASES = [
    Case(  # what a class hands on is as wrong as if it were given at once
        "device-arguments",
        f"import board\n{_LED}Led(13)",
        f"import board\n{_LED}Led(board.D13)",
        _CIRCUITPYTHON,
        proof=_SOURCE,
    ),
    Case(
        "out-of-range",
        "import board\nspi = board.SPI()\nspi.try_lock()\nspi.configure(bits=16)",
        "import board\nspi = board.SPI()\nspi.try_lock()\nspi.configure(bits=8)",
        _CIRCUITPYTHON,
        proof="CircuitPython, shared-bindings/busio/SPI.c: bits must be 8-9",
    ),
    Case(
        "no-such-member",
        f"{_I2C}        return self.i2c.readfrom_mem(0x40, 0, 2)",
        f"{_I2C}        self.i2c.writeto_then_readfrom(0x40, b'0', buf)",
        _CIRCUITPYTHON,
        proof=_SOURCE,
    ),
    Case(  # who has another way for CircuitPython knows both
        "no-such-member",
        f"{_I2C}        if len(buf) > 2:\n            self.i2c.readfrom_mem_into(0x40, 0, buf)",
        f"{_I2C}        if self.has_mem:\n            return self.i2c.readfrom_mem(0x40, 0, 2)\n"
        "        self.i2c.writeto_then_readfrom(0x40, b'0', buf)\n    has_mem = True",
        _CIRCUITPYTHON,
        proof=_SOURCE,
    ),
    Case(  # a class of the program's own may have the method
        "no-such-member",
        f"{_I2C}        return self.i2c.readfrom_mem(0x40, 0, 2)",
        f"{_I2C}        return self.i2c.readfrom_mem(0x40, 0, 2)\nclass Bus:\n"
        "    def readfrom_mem(self, address, register, count): return bytes(count)",
        _CIRCUITPYTHON,
        proof=_SOURCE,
    ),
    Case(  # who asks takes several kinds
        "no-such-member",
        f"{_I2C}        return self.i2c.readfrom_mem(0x40, 0, 2)",
        f"{_I2C}        if hasattr(self.i2c, 'scan'):\n            return self.i2c.readfrom_mem(0x40, 0, 2)",
        _CIRCUITPYTHON,
        proof=_SOURCE,
    ),
    Case(
        "device-arguments",
        f"{_I2C}        self.i2c.writeto(0x40, buf, stop=False)",
        f"{_I2C}        self.i2c.writeto(0x40, buf, end=1)",
        _CIRCUITPYTHON,
        proof=_SOURCE,
    ),
    Case(  # a bus may be something else than what a computer calls by that name
        "no-such-member",
        f"{_SPI}        self.spi.init(baudrate=1000000)",
        f"{_SPI}        self.spi.transmit(buf)\n        self.spi.init()",
        _CIRCUITPYTHON,
        proof=_SOURCE,
    ),
    Case(
        "not-callable",
        f"{_CS}        self.cs(0)",
        f"{_CS}        self.cs.value = False",
        _CIRCUITPYTHON,
        proof=_SOURCE,
    ),
    Case(
        "no-such-member",
        f"from machine import Pin\n{_I2C}        while not self.i2c.try_lock(): pass",
        f"from busio import I2C\n{_I2C}        while not self.i2c.try_lock(): pass",
        _MICROPYTHON,
        proof=_SOURCE,
    ),
    Case(  # without a word of machine it may be anyboard's bus
        "device-arguments",
        f"import time\n{_I2C}        time.sleep_ms(5)\n        self.i2c.readfrom_into(0x40, buf, start=1)",
        f"import time\n{_I2C}        time.sleep(5)\n        self.i2c.readfrom_into(0x40, buf, start=1)",
        _MICROPYTHON,
        proof=_SOURCE,
    ),
    Case(
        "no-such-member",
        f"import machine\n{_CS}        self.cs.high()",
        f"import machine\n{_CS}        self.cs.on()",
        ("micropython-esp32",),
        proof=_SOURCE,
    ),
]
