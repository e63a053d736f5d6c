"""The default bench, through the API: something on every bus, and in nobody's way."""

from __future__ import annotations

import copy

import pytest

import anyboard
from anyboard import analogio, busio, digitalio
from anyboard.sim import Bench
from anyboard.sim.chips import Loopback


@pytest.fixture(params=["feather", "raspberry_pi_pico"])
def bench(request):
    return Bench(board=request.param, clock="virtual")


def buses(board):
    """(I2C, SPI, chip select, UART), where the default parts are."""
    if board.board_id == "feather":
        return board.I2C(), board.SPI(), board.D10, board.UART()
    spi = busio.SPI(board.GP18, board.GP19, board.GP16)
    return busio.I2C(board.GP5, board.GP4), spi, board.GP17, busio.UART(board.GP0, board.GP1)


def test_a_part_on_every_bus(bench):
    with anyboard.open(bench) as board:
        i2c, spi, cs_pin, uart = buses(board)
        assert i2c.try_lock()
        assert i2c.scan() == [0x18, 0x3C, 0x77]
        assert spi.try_lock()
        cs = digitalio.DigitalInOut(cs_pin)
        cs.switch_to_output(False)
        answer = bytearray(2)
        spi.write_readinto(b"\xd0\x00", answer)
        assert answer[1] == 0x60
        assert uart.write(b"hello") == 5
        assert uart.read(5) == b"hello"


def test_the_potentiometer_gives_way_to_everything(bench):
    with anyboard.open(bench) as board:
        with analogio.AnalogIn(board.A0) as potentiometer:
            assert potentiometer.value == pytest.approx(0x8000, abs=0x100)
            bench.pin("A0").volts = 3.3
            assert potentiometer.value > 0xFE00
            bench.pin("A0").volts = None
        with digitalio.DigitalInOut(board.A0) as pin:
            pin.switch_to_output(False)
            assert bench.pin("A0").level is False
            pin.value = True
            assert bench.pin("A0").volts == 3.3


def test_names_and_places(bench):
    parts = bench.parts_by_name
    assert list(parts) == ["bme280", "mcp9808", "ssd1306", "bme280_spi", "echo"]
    assert repr(parts["bme280"]) == "<BME280 at 0x77>"
    assert repr(parts["bme280_spi"]).startswith("<BME280 on SPI ")
    assert repr(parts["echo"]).startswith("<Echo on UART ")


def test_parts_can_be_copied(bench):
    copied = copy.deepcopy(bench.parts_by_name["mcp9808"])
    copied.temperature = -10
    assert bench.parts_by_name["mcp9808"].temperature == 25.25


def test_loopback():
    bench = Bench.empty(clock="virtual")
    bench.spi.attach(Loopback(), cs="D5")
    with anyboard.open(bench) as board:
        spi = board.SPI()
        assert spi.try_lock()
        answer = bytearray(3)
        spi.write_readinto(b"abc", answer)
        assert answer != b"abc"
        digitalio.DigitalInOut(board.D5).switch_to_output(False)
        spi.write_readinto(b"abc", answer)
        assert answer == b"abc"


def test_a_busy_sensor_on_the_real_clock():
    bench = Bench()
    with anyboard.open(bench) as board:
        i2c = board.I2C()
        assert i2c.try_lock()
        i2c.writeto(0x77, b"\xf4\x21")  # forced, temperature only: 3 ms
        status = bytearray(b"\x08")
        while status[0]:  # measuring
            i2c.writeto_then_readfrom(0x77, b"\xf3", status)
        data = bytearray(3)
        i2c.writeto_then_readfrom(0x77, b"\xfa", data)
        assert int.from_bytes(data, "big") >> 4 == 519888
