"""Other people's clients of the FT232H, unmodified, on its model: pyftdi, and Blinka, which uses it.

As a program: prints what their operations cost, as JSON: {client: {operation: [transfers, CPU microseconds]}}.
The names of operations are those of `usbmodels.transfer_table`.  Blinka runs in processes of its own: it knows
one adapter, and one bus on it, in each.
"""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
import time
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import usb.backend.libusb1

from usbmodels.ftdi import FT232H
from usbmodels.parts import InstantBME280, Memory
from usbmodels.plugged import World
from usbmodels.pyusb_backend import ModelBackend

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from usbmodels.device import UsbModel

    Answers = dict[str, tuple[str, float]]

_TESTS = Path(__file__).parents[1]
_URL = "ftdi://ftdi:232h/1"
_TARGET, _ABSENT, _FREQUENCY = 0x50, 0x33, 400_000
_REPEAT = 20
_BLINKA = ("I2C", "SPI")


@contextmanager
def pyftdi_sees(*models: UsbModel) -> Iterator[World]:
    """Within the block, these models are all that is plugged in, for pyftdi."""
    from pyftdi.usbtools import UsbTools

    world = World()
    for model in models:
        world.plug(model)
    backend = ModelBackend(world)
    original, log = usb.backend.libusb1.get_backend, logging.getLogger("pyftdi")
    level = log.level
    usb.backend.libusb1.get_backend = lambda *args, **kwargs: backend
    log.setLevel(logging.CRITICAL)  # it warns of each NACK
    UsbTools.flush_cache()
    try:
        yield world
    finally:
        UsbTools.release_all_devices()
        UsbTools.flush_cache()
        usb.backend.libusb1.get_backend = original
        log.setLevel(level)


class Meter:
    """Counts what operations cost on a model."""

    def __init__(self, model: FT232H) -> None:
        self._traffic = model.traffic
        self.answers: Answers = {}

    def once(self, operation: str, run: Callable[[], object]) -> None:
        """Count one run."""
        self._traffic.clear()
        start = time.process_time()
        run()
        self._note(operation, time.process_time() - start)

    def often(self, operation: str, run: Callable[[], object]) -> None:
        """Count one run after one to warm up, and time some more."""
        run()
        self.once(operation, run)
        transfers = self.answers[operation][0]
        start = time.process_time()
        for _ in range(_REPEAT):
            run()
        self.answers[operation] = transfers, (time.process_time() - start) / _REPEAT * 1e6

    def _note(self, operation: str, seconds: float) -> None:
        traffic = self._traffic
        transfers = f"{traffic.out}+{traffic.in_ + traffic.empty_in}"
        if traffic.control:
            transfers += f", {traffic.control} control"
        self.answers[operation] = transfers, seconds * 1e6


def _model() -> FT232H:
    model = FT232H()
    model.bench.i2c.attach(Memory(_TARGET))
    model.bench.i2c.attach(InstantBME280())
    return model


def _fails(run: Callable[[], object]) -> Callable[[], None]:
    def attempt() -> None:
        try:
            run()
        except OSError:
            return
        raise AssertionError("an absent target has answered")

    return attempt


def measure_pyftdi() -> Answers:
    """pyftdi's own interface."""
    from pyftdi.i2c import I2cController, I2cNackError
    from pyftdi.spi import SpiController

    model = _model()
    meter = Meter(model)
    with pyftdi_sees(model):
        i2c, options = I2cController(), {"frequency": _FREQUENCY, "direction": 0x100, "initial": 0x100}
        meter.once("open, ready for the first transfer", lambda: i2c.configure(_URL, **options))
        target = i2c.get_port(_TARGET)
        meter.often("write 4 bytes", lambda: target.write(bytes(4)))
        meter.often("write 64 bytes", lambda: target.write(bytes(64)))
        for count in (26, 100):
            meter.often(f"write 1, repeated START, read {count}", partial(target.exchange, b"\x20", count))

        def absent() -> None:
            try:
                i2c.get_port(_ABSENT).write(b"\x00")
            except I2cNackError:
                return
            raise AssertionError("an absent target has answered")

        meter.often("absent address, then the bus usable", absent)
        meter.often("scan of 112 addresses", lambda: [i2c.poll(address, write=True) for address in range(8, 0x78)])
        gpio = i2c.get_gpio()
        gpio.set_direction(0x100, 0x100)
        meter.often("pin set", lambda: gpio.write(0x100))
        gpio.set_direction(0x100, 0)
        meter.often("pin get", gpio.read)
        i2c.close()
    with pyftdi_sees(FT232H()) as world:
        model = world.models[0]
        spi_meter, spi = Meter(model), SpiController()
        spi.configure(_URL)
        port = spi.get_port(0, freq=1e6)
        spi_meter.often("SPIDevice write 4 with chip select", lambda: port.write(b"abcd"))
        spi_meter.often("SPIDevice write 1, read 4 with chip select", lambda: port.exchange(b"\x9f", 4))
        spi.close()
    return meter.answers | spi_meter.answers


def _blinka_i2c(meter: Meter) -> None:
    import board
    import busio
    import digitalio
    from adafruit_bme280 import basic

    opened: list[busio.I2C] = []
    meter.once(
        "open, ready for the first transfer",
        lambda: opened.append(busio.I2C(board.SCL, board.SDA, frequency=_FREQUENCY)),
    )
    i2c = opened[0]
    while not i2c.try_lock():
        pass
    meter.often("write 4 bytes", lambda: i2c.writeto(_TARGET, bytes(4)))
    meter.often("write 64 bytes", lambda: i2c.writeto(_TARGET, bytes(64)))
    for count in (26, 100):
        meter.often(
            f"write 1, repeated START, read {count}",
            partial(i2c.writeto_then_readfrom, _TARGET, b"\x20", bytearray(count)),
        )
    meter.often("absent address, then the bus usable", _fails(lambda: i2c.writeto(_ABSENT, b"\x00")))
    meter.often("scan of 112 addresses", i2c.scan)
    i2c.unlock()
    sensor = basic.Adafruit_BME280_I2C(i2c)
    meter.often("BME280 .temperature (4 writes, 2 reads)", lambda: sensor.temperature)
    pin = digitalio.DigitalInOut(board.C0)
    pin.switch_to_output()
    meter.often("pin set", lambda: setattr(pin, "value", True))
    pin.switch_to_input()
    meter.often("pin get", lambda: pin.value)


def _blinka_spi(meter: Meter) -> None:
    import board
    import busio
    import digitalio
    from adafruit_bus_device.spi_device import SPIDevice

    bus = busio.SPI(board.SCLK, board.MOSI, board.MISO)
    device = SPIDevice(bus, digitalio.DigitalInOut(board.C0), baudrate=1_000_000)

    def write() -> None:
        with device as spi:
            spi.write(b"abcd")

    def write_read() -> None:
        with device as spi:
            spi.write(b"\x9f")
            spi.readinto(bytearray(4))

    meter.often("SPIDevice write 4 with chip select", write)
    meter.often("SPIDevice write 1, read 4 with chip select", write_read)


def measure_blinka() -> Answers:
    """Blinka, on its FT232H backend.  Raises `RuntimeError` with what it wrote."""
    answers: Answers = {}
    kept = {name: value for name, value in os.environ.items() if not name.startswith("BLINKA_")}
    environment = {**kept, "BLINKA_FT232H": "1", "PYTHONPATH": str(_TESTS)}
    for bus in _BLINKA:
        command = [sys.executable, "-m", __spec__.name if __spec__ else "usbmodels.peers_ftdi", bus]
        run = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)
        if run.returncode:
            raise RuntimeError(f"Blinka on the model failed:\n{run.stdout}{run.stderr}")
        answers |= json.loads(run.stdout.splitlines()[-1])
    return answers


def _blinka_process(bus: str) -> Answers:
    model = _model() if bus == "I2C" else FT232H()
    meter = Meter(model)
    with pyftdi_sees(model):
        (_blinka_i2c if bus == "I2C" else _blinka_spi)(meter)
    return meter.answers


def main(arguments: list[str]) -> None:
    """Print the answers."""
    if arguments:
        print(json.dumps(_blinka_process(arguments[0])))
    else:
        print(json.dumps({"pyftdi": measure_pyftdi(), "Blinka": measure_blinka()}))


if __name__ == "__main__":
    main(sys.argv[1:])
