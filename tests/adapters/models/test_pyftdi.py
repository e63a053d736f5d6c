"""pyftdi, unmodified, drives the models of FTDI's chips, and agrees with the bench about what is on the bus."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING

import pytest

from anyboard.sim.chips import BME280, MCP3008, Flash25
from usbmodels.ftdi import FT232H, FT2232H, FT4232H
from usbmodels.parts import Memory
from usbmodels.peers_ftdi import measure_blinka, pyftdi_sees

if TYPE_CHECKING:
    from collections.abc import Iterator

pytest.importorskip("pyftdi")

from pyftdi.gpio import GpioAsyncController
from pyftdi.i2c import I2cController, I2cNackError
from pyftdi.spi import SpiController

Model = FT232H | FT2232H | FT4232H

PORTS = [(FT232H, 0), (FT2232H, 0), (FT2232H, 1), (FT4232H, 1)]
URLS = {FT232H: "ftdi://ftdi:232h", FT2232H: "ftdi://ftdi:2232h", FT4232H: "ftdi://ftdi:4232h"}


@pytest.fixture(params=PORTS, ids=lambda each: f"{each[0].__name__}-{'AB'[each[1]]}")
def model_and_port(request: pytest.FixtureRequest) -> Iterator[tuple[Model, int]]:
    chip, port = request.param
    model = chip()
    with pyftdi_sees(model):
        yield model, port
    assert model.contentions == []
    assert model.remarks == []


def i2c_controller(model: Model, port: int, **options: object) -> I2cController:
    names = model.PORTS[port]
    model.bench.wire(names[1], names[2])
    controller = I2cController()
    controller.configure(f"{URLS[type(model)]}/{port + 1}", frequency=400_000, **options)
    return controller


def test_i2c(model_and_port: tuple[Model, int]) -> None:
    model, port = model_and_port
    names = model.PORTS[port]
    bus = model.bench.i2c_on(scl=names[0], sda=names[1])
    memory = bus.attach(Memory(0x50))
    bus.attach(BME280())
    controller = i2c_controller(model, port)
    engine = model.ports[port].lines.targets
    engine.logs = True
    at_50 = controller.get_port(0x50)
    assert bytes(at_50.exchange(b"\x20", 3)) == b"\x20\x21\x22"
    at_50.write(b"\x30\xff\x00\xaa")
    assert memory.data[0x30:0x33] == b"\xff\x00\xaa"
    assert engine.log == [
        *("S 50w+", "20+", "Sr 50r+", "20", "21", "22", "P"),
        *("S 50w+", "30+", "ff+", "00+", "aa+", "P"),
    ]
    assert bytes(controller.get_port(0x77).exchange(b"\xd0", 1)) == b"\x60"  # BME280: chip id
    with pytest.raises(I2cNackError):
        controller.get_port(0x33).write(b"\x00")
    assert [address for address in range(0x08, 0x78) if controller.poll(address, write=True)] == [0x50, 0x77]
    controller.close()


def test_i2c_longer_than_the_fifos(model_and_port: tuple[Model, int]) -> None:
    model, port = model_and_port
    names = model.PORTS[port]
    model.bench.i2c_on(scl=names[0], sda=names[1]).attach(Memory(0x50))
    controller = i2c_controller(model, port)
    assert bytes(controller.get_port(0x50).exchange(b"\x00", 2000)) == bytes(n & 0xFF for n in range(2000))
    controller.close()


def test_i2c_with_stretching() -> None:
    model = FT232H()
    with pyftdi_sees(model):
        memory = model.bench.i2c.attach(Memory(0x50))
        model.bench.wire("D0", "D7")
        controller = i2c_controller(model, 0, clockstretching=True)
        model.stretch(300)
        controller.get_port(0x50).write(b"\x10\x99")
        assert memory.data[0x10] == 0x99
        controller.close()
    assert model.contentions == []


# With phase 1 pyftdi uses three phases; what it reads while it writes is then a bit late (pyftdi issue #318).
@pytest.mark.parametrize(("mode", "duplex"), [(0, False), (1, False), (2, False), (3, False), (0, True), (2, True)])
def test_spi(model_and_port: tuple[Model, int], mode: int, duplex: bool) -> None:
    model, port = model_and_port
    names = model.PORTS[port]
    part = Register((mode >> 1, mode & 1))
    model.bench.spi_on(clock=names[0], mosi=names[1], miso=names[2]).attach(part, cs=names[3])
    controller = SpiController(cs_count=1)
    controller.configure(f"{URLS[type(model)]}/{port + 1}")
    spi = controller.get_port(cs=0, freq=1e6, mode=mode)
    if duplex:
        assert bytes(spi.exchange(b"\x12\x34\x56", duplex=True)) == b"\xff\x12\x34"
    else:  # the part returns each byte at the next; while it is only read, MOSI stays where it was
        assert bytes(spi.exchange(b"\x12\x34", 2)) == bytes(part.log[1:3])
    assert bytes(part.log[:2]) == b"\x12\x34"
    controller.close()


class Register:
    """One byte wide: returns each byte at the next."""

    def __init__(self, spi_mode: tuple[int, int]) -> None:
        self.spi_mode = spi_mode
        self.before = 0xFF
        self.log = bytearray()

    def transfer(self, mosi: bytes) -> bytes:
        self.log += mosi
        answer = bytes((self.before,)) + mosi[:-1]
        self.before = mosi[-1]
        return answer


def test_spi_chips(model_and_port: tuple[Model, int]) -> None:
    model, port = model_and_port
    names = model.PORTS[port]
    bus = model.bench.spi_on(clock=names[0], mosi=names[1], miso=names[2])
    bus.attach(Flash25(), cs=names[3])
    adc = bus.attach(MCP3008(), cs=names[4])
    adc.ch0 = 1.65
    controller = SpiController(cs_count=2)
    controller.configure(f"{URLS[type(model)]}/{port + 1}")
    flash = controller.get_port(cs=0, freq=1e6, mode=0)
    assert bytes(flash.exchange(b"\x9f", 3)) == b"\xef\x40\x18"  # Winbond W25Q128: JEDEC ID
    converter = controller.get_port(cs=1, freq=1e6, mode=0)
    answer = bytes(converter.exchange(b"\x01\x80\x00", duplex=True))
    assert (answer[1] & 3) << 8 | answer[2] == 512  # DS21295D, 4.2: 1024 * 1.65 / 3.3
    controller.close()


def test_gpio_of_an_mpsse(model_and_port: tuple[Model, int]) -> None:
    model, port = model_and_port
    names = model.PORTS[port]
    controller = i2c_controller(model, port)
    gpio = controller.get_gpio()
    gpio.set_direction(0x30, 0x10)
    gpio.write(0x10)
    assert model.bench.pin(names[4]).level
    model.bench.pin(names[5]).drive(False)
    assert gpio.read() & 0x20 == 0
    model.bench.pin(names[5]).drive(True)
    assert gpio.read() & 0x20
    gpio.write(0)
    assert not model.bench.pin(names[4]).level
    controller.close()
    assert not model.bench.pin(names[4]).is_output


def test_gpio_by_bitbang(model_and_port: tuple[Model, int]) -> None:
    model, port = model_and_port
    names = model.PORTS[port]
    gpio = GpioAsyncController()
    gpio.configure(f"{URLS[type(model)]}/{port + 1}", direction=0x0F)
    gpio.write(0x05)
    assert [model.bench.pin(name).level for name in names[:4]] == [True, False, True, False]
    model.bench.pin(names[7]).drive(False)
    assert gpio.read(peek=True) == 0x75
    gpio.close()


def test_blinka() -> None:
    """What everyday operations cost there, on this model: what ours are compared with."""
    for package in ("adafruit_blinka", "adafruit_bme280", "adafruit_bus_device"):
        if find_spec(package) is None:  # not imported here: it would be in the way of `anyboard.activate`
            pytest.skip(f"{package} is not installed")
    transfers = {operation: counted for operation, (counted, _) in measure_blinka().items()}
    assert transfers["open, ready for the first transfer"] == "5+2, 13 control"
    assert transfers["write 4 bytes"] == "6+6"
    assert transfers["write 64 bytes"] == "66+66"
    assert transfers["write 1, repeated START, read 26"] == "5+5"
    assert transfers["absent address, then the bus usable"] == "6+6"
    assert transfers["SPIDevice write 4 with chip select"] == "7+4"
