"""What operations of other people's clients cost on a model, for the benchmark."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

from usbmodels.transfer_table import ABSENT, FREQUENCY, OPEN, TARGET, spent

if TYPE_CHECKING:
    from collections.abc import Callable

    from usbmodels.device import UsbModel

    Answers = dict[str, tuple[str, float | None]]
    """By names of `usbmodels.transfer_table`: transfers, and microseconds of CPU (the model's included)."""

_REPEAT = 50


class Meter:
    """Counts what operations cost on a model."""

    def __init__(self, model: UsbModel) -> None:
        self._model = model
        self.answers: Answers = {}

    def once(self, operation: str, run: Callable[[], object]) -> None:
        """Count one run; its CPU time, mostly that of imports, tells nothing."""
        self._model.traffic.clear()
        run()
        self.answers[operation] = str(spent(self._model)), None

    def often(self, operation: str, run: Callable[[], object]) -> None:
        """Count one run after one to warm up, and time some more."""
        run()
        self.once(operation, run)
        start = time.process_time()
        for _ in range(_REPEAT):
            run()
        self.answers[operation] = self.answers[operation][0], (time.process_time() - start) / _REPEAT * 1e6


def failing(run: Callable[[], object], error: type[Exception]) -> Callable[[], None]:
    """`run`, which is to raise `error`."""

    def attempt() -> None:
        try:
            run()
        except error:
            return
        raise AssertionError("an absent target has answered")

    return attempt


def measure_blinka_i2c(meter: Meter, pin_name: str) -> None:
    """I2C and a pin, in a process where Blinka finds a model; importing `board` counts as opening."""
    opened = []

    def open_bus() -> None:
        import board
        import busio

        opened.append(busio.I2C(board.SCL, board.SDA, frequency=FREQUENCY))

    meter.once(OPEN, open_bus)
    import board
    import digitalio
    from adafruit_bme280 import basic

    i2c = opened[0]
    while not i2c.try_lock():
        pass
    for count in (4, 64):
        meter.often(f"write {count} bytes", partial(i2c.writeto, TARGET, bytes(count)))
    for count in (26, 100):
        meter.often(
            f"write 1, repeated START, read {count}",
            partial(i2c.writeto_then_readfrom, TARGET, b"\x20", bytearray(count)),
        )
    meter.often("absent address, then the bus usable", failing(lambda: i2c.writeto(ABSENT, b"\x00"), OSError))
    meter.often("scan of 112 addresses", i2c.scan)
    i2c.unlock()
    sensor = basic.Adafruit_BME280_I2C(i2c)
    meter.often("BME280 .temperature (4 writes, 2 reads)", lambda: sensor.temperature)
    pin = digitalio.DigitalInOut(getattr(board, pin_name))
    pin.switch_to_output()
    meter.often("pin set", lambda: setattr(pin, "value", True))
    pin.switch_to_input()
    meter.often("pin get", lambda: pin.value)
