"""Drivers for MicroPython from PyPI, unmodified: the simulated board's parts, and the I2C ones behind an MCP2221."""

from __future__ import annotations

import math

import pytest

import anyboard
from anyboard.sim.chips import BME280, SSD1306, Servo
from machine_module.parts import AK8963, DHT12, MAX7219, MPU6886, MPU9250, TM1637
from usbmodels.mcp2221 import MCP2221
from usbmodels.plugged import plugged

G = 9.80665


def test_bme280(i2c_bench, published):
    i2c_bench.i2c.attach(BME280(address=0x76))
    bme280 = published("micropython-bme280", "bme280")
    from machine import I2C

    sensor = bme280.BME280(i2c=I2C(0))
    raw = [0, 0, 0]
    sensor.read_raw_data(raw)
    # BST-BMP280-DS001, 3.12: the worked example, and what the compensation of this driver makes of it. Its
    # first line says `(…) * (dig_T2 >> 11)` where the datasheet's is `((…) * dig_T2) >> 11`: 23.31 for 25.08 C.
    assert raw[:2] == [519888, 415148]
    var1 = ((519888 >> 3) - (27504 << 1)) * (26435 >> 11)
    var2 = (((((519888 >> 4) - 27504) ** 2) >> 12) * -1000) >> 14
    assert sensor.read_compensated_data()[0] == ((var1 + var2) * 5 + 128) >> 8 == 2331
    assert sensor.values[0] == "23.31C"


def test_ssd1306_on_i2c(i2c_bench, published):
    panel = i2c_bench.i2c.attach(SSD1306())
    ssd1306 = published("micropython-ssd1306", "ssd1306")
    from machine import I2C

    display = ssd1306.SSD1306_I2C(128, 64, I2C(0))
    _draw(display, panel)


def test_ssd1306_on_spi(bench, published):
    panel = bench.spi.attach(SSD1306(dc="D9", res="D6"), cs="D5")
    ssd1306 = published("micropython-ssd1306", "ssd1306")
    from machine import SPI, Pin

    _draw(ssd1306.SSD1306_SPI(128, 64, SPI(0), Pin("D9"), Pin("D6"), Pin("D5")), panel)


def _draw(display, panel):
    assert panel.is_on
    assert panel.lit == 0
    display.rect(10, 20, 30, 12, 1)
    display.pixel(127, 63, 1)
    assert panel.lit == 0  # not before show()
    display.show()
    assert panel.lit == 2 * 30 + 2 * 10 + 1
    assert panel.pixel(10, 20)
    assert panel.pixel(39, 31)
    assert panel.pixel(127, 63)
    display.contrast(7)
    display.poweroff()
    assert panel.contrast == 7
    assert not panel.is_on


def test_mpu9250(i2c_bench, published):
    part = i2c_bench.i2c.attach(MPU9250())
    compass = i2c_bench.i2c.attach(AK8963(part, bytes((128, 192, 64))))
    mpu9250 = published("micropython-mpu9250", "mpu9250")
    from machine import I2C

    sensor = mpu9250.MPU9250(I2C(0))
    assert sensor.whoami == 0x71
    part.acceleration = (0.5, -0.25, 1.0)
    assert sensor.acceleration == pytest.approx((0.5 * G, -0.25 * G, G))
    part.rotation = (100, 0, -250)
    # the driver rounds 131.072 digits a degree to 131
    assert sensor.gyro == pytest.approx((math.radians(100), 0, -math.radians(250)), rel=1e-3)
    part.temperature = 40.0
    assert sensor.temperature == pytest.approx(40.0, abs=0.1)  # the driver takes the offset of 21 C for digits
    compass.field = (100, 200, -100)
    # MS1356-E-02, 8.3.11: H * ((ASA - 128) * 0.5 / 128 + 1), at 0.15 uT a digit
    assert sensor.magnetic == pytest.approx((15.0, 200 * 1.25 * 0.15, -100 * 0.75 * 0.15))


def test_mpu6886(i2c_bench, published):
    part = i2c_bench.i2c.attach(MPU6886(acceleration_x=1.0, acceleration_z=0.0, temperature=45.0))
    mpu6886 = published("micropython-mpu6886", "mpu6886")
    from machine import I2C

    sensor = mpu6886.MPU6886(I2C(0), accel_fs=mpu6886.ACCEL_FS_SEL_4G)
    assert sensor.whoami == 0x19
    assert sensor.acceleration == pytest.approx((G, 0, 0))
    assert sensor.temperature == pytest.approx(45.0, abs=0.01)
    part.rotation_y = 10
    assert sensor.calibrate(count=4) == pytest.approx((0, math.radians(10), 0), abs=1e-3)


@pytest.mark.parametrize(("humidity", "temperature"), [(55.3, 21.7), (20.0, -12.4)])
def test_dht12(i2c_bench, published, humidity, temperature):
    i2c_bench.i2c.attach(DHT12(humidity=humidity, temperature=temperature))
    dht12 = published("micropython-dht12", "dht12")
    from machine import I2C

    sensor = dht12.DHT12(I2C(0))
    sensor.measure()
    assert (sensor.humidity(), sensor.temperature()) == pytest.approx((humidity, temperature))


def test_an_absent_sensor_is_enodev(i2c_bench, published):
    dht12 = published("micropython-dht12", "dht12")
    from machine import I2C

    with pytest.raises(OSError, match=r"\[Errno 19\]"):
        dht12.DHT12(I2C(0)).measure()


def test_max7219(bench, published):
    chain = bench.spi.attach(MAX7219(2), cs="D5")
    max7219 = published("micropython-max7219", "max7219")
    from machine import SPI, Pin

    display = max7219.Matrix8x8(SPI(0, baudrate=10_000_000), Pin("D5"), 2)
    display.brightness(9)
    display.hline(0, 0, 16, 1)
    display.vline(8, 0, 8, 1)
    display.show()
    # Maxim 19-4452, table 2: scan limit, decode mode, shutdown, display test, intensity
    assert [(r[11], r[9], r[12], r[15], r[10]) for r in chain.registers] == [(7, 0, 1, 0, 9)] * 2
    assert chain.rows() == ["1" * 16, *["0" * 8 + "1" + "0" * 7] * 7]
    display.zero()
    display.text("1")
    display.show()
    assert sum(row.count("1") for row in chain.rows()) > 8


def test_tm1637(bench, published):
    part = TM1637()
    bench.attach(part, clk="D5", dio="D6")
    tm1637 = published("micropython-tm1637", "tm1637")
    from machine import Pin

    display = tm1637.TM1637(clk=Pin("D5"), dio=Pin("D6"))
    assert part.control == 0x80 | 0x08 | 7  # on, brightest
    display.numbers(12, 59)
    assert part.segments.hex() == "06db6d6f0000"  # 1, 2 with the colon, 5, 9 in segments A to G
    display.brightness(2)
    display.show("-3")
    assert part.control == 0x8A
    assert part.segments[:2].hex() == "404f"


def test_servo(bench, published):
    part = Servo(min_pulse=544, max_pulse=2400)
    bench.attach(part, pin="D9")
    servo = published("micropython-servo", "servo").Servo("D9")
    for angle in (0, 45, 180):
        servo.write(angle)
        assert part.angle == pytest.approx(angle, abs=0.1)
        assert part._pin.pwm[0] == 50
    servo.off()
    assert part.angle is None


def test_a_board_without_pwm_says_so(published):
    with plugged(MCP2221()):
        anyboard.activate("mcp2221")
        try:
            servo = published("micropython-servo", "servo")
            with pytest.raises(ValueError, match=r"G0 has no PWM; G1 of mcp2221\S* can"):
                servo.Servo("G0")
        finally:
            anyboard.deactivate()
