"""Drivers from PyPI, unmodified, on both chips (the CH347 in each of its modes that has the bus)."""

from __future__ import annotations

from contextlib import contextmanager

import pytest

import anyboard
from anyboard import digitalio
from anyboard.sim.chips.bme280 import BME280
from anyboard.sim.chips.eeprom_24lc32 import EEPROM24LC32
from anyboard.sim.chips.ssd1306 import SSD1306
from usbmodels.ch341 import CH341
from usbmodels.ch347 import CH347, CH347HID, CH347JTAG
from usbmodels.plugged import plugged

# Bosch BST-BMP280-DS001, 3.12
TEMPERATURE = 25.08


@contextmanager
def opened(kind, part, bus, **options):
    model = kind()
    getattr(model.bench, bus).attach(part, **options)
    with plugged(model):
        try:
            # drivers are imported within, and find our modules
            yield anyboard.activate("ch341" if kind is CH341 else "ch347")
        finally:
            anyboard.deactivate()


@pytest.mark.parametrize("kind", [CH341, CH347, CH347HID, CH347JTAG])
def test_a_sensor_on_i2c(kind):
    with opened(kind, BME280(), "i2c") as board:
        basic = pytest.importorskip("adafruit_bme280.basic")
        sensor = basic.Adafruit_BME280_I2C(board.I2C())
        assert round(sensor.temperature, 2) == TEMPERATURE


@pytest.mark.parametrize("baudrate", [100_000, 10_000_000])
@pytest.mark.parametrize(("kind", "cs"), [(CH341, "D0"), (CH347, "CS0"), (CH347HID, "GPIO4")])
def test_a_sensor_on_spi(kind, cs, baudrate):
    with opened(kind, BME280(), "spi", cs=cs) as board:
        select = digitalio.DigitalInOut(getattr(board, cs))
        basic = pytest.importorskip("adafruit_bme280.basic")
        sensor = basic.Adafruit_BME280_SPI(board.SPI(), select, baudrate=baudrate)
        assert round(sensor.temperature, 2) == TEMPERATURE


@pytest.mark.parametrize("kind", [CH341, CH347])
def test_a_memory_that_refuses_while_it_is_busy(kind):
    with opened(kind, EEPROM24LC32(), "i2c") as board:
        adafruit_24lc32 = pytest.importorskip("adafruit_24lc32")
        memory = adafruit_24lc32.EEPROM_I2C(board.I2C())
        memory[0:3] = b"abc"
        assert memory[0:4] == bytearray(b"abc\xff")


@pytest.mark.parametrize("kind", [CH341, CH347])
def test_a_display_takes_a_kilobyte_in_one_message(kind):
    display = SSD1306()
    with opened(kind, display, "i2c") as board:
        adafruit_ssd1306 = pytest.importorskip("adafruit_ssd1306")
        driver = adafruit_ssd1306.SSD1306_I2C(128, 64, board.I2C(), addr=0x3C)
        driver.fill(1)
        driver.show()
        assert display.lit == 128 * 64
