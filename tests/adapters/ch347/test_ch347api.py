"""Somebody else's client on the model, unmodified: ch347api, which speaks the HID mode."""

from __future__ import annotations

import importlib
import sys

import pytest

from usbmodels.ch347 import CH347HID
from usbmodels.parts import Memory
from usbmodels.plugged import World
from usbmodels.stand_in_hid import hid_module

pytest.importorskip("ch347api")

# it has the address 0xD1 (0x68, to read) built in where it reads a register
ADDRESS = 0x68


@pytest.fixture
def model():
    model = CH347HID()
    model.memory = model.bench.i2c.attach(Memory(ADDRESS))
    model.i2c.engine.logs = True
    return model


@pytest.fixture
def client(model, monkeypatch):
    world = World()
    world.plug(model)
    for name in [name for name in sys.modules if name.partition(".")[0] == "ch347api"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "hid", hid_module(world))
    device = importlib.import_module("ch347api").CH347HIDDev()
    yield device
    device.close()
    for name in [name for name in sys.modules if name.partition(".")[0] == "ch347api"]:
        monkeypatch.delitem(sys.modules, name)


def test_a_write_and_its_acks(client, model):
    client.init_I2C(2)
    assert model.i2c.hertz == 400_000
    assert client.i2c_write(ADDRESS, b"\x10\xaa\xbb") is True
    assert model.memory.data[0x10:0x12] == b"\xaa\xbb"
    assert client.i2c_write(0x33, b"\x10") is False


@pytest.mark.parametrize("count", [1, 2, 26, 63])
def test_a_register_read_with_a_repeated_start(client, model, count):
    client.init_I2C(2)
    assert client.i2c_read(ADDRESS, count, b"\x20") == (True, bytes(range(0x20, 0x20 + count)))
    assert model.i2c.engine.log[:3] == ["S 68w+", "20+", "Sr 68r+"]


@pytest.mark.parametrize("mode", range(4))
def test_spi(client, model, mode):
    model.bench.wire("MOSI", "MISO")
    client.init_SPI(clock_freq_level=3, mode=mode)
    assert (model.spi_mode, model.spi_hz) == (divmod(mode, 2), 7_500_000)
    client.set_CS1()
    assert bytes(client.spi_read_write(b"\x01\x80\xa5\x5a")) == b"\x01\x80\xa5\x5a"
    assert client.spi_write(b"abc") == 3
