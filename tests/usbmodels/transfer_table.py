"""What each everyday operation costs on USB: measured on the models, and the most it may.

A test asserts the limits; `benchmarks/usb_transfers.py` prints the numbers, others' clients beside ours.
"""

from __future__ import annotations

import time
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, NamedTuple

import pytest

import anyboard
from anyboard import busio, digitalio
from usbmodels.clock import UsbClock
from usbmodels.parts import InstantBME280, Memory
from usbmodels.plugged import plugged

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from usbmodels.device import UsbModel
    from usbmodels.fleet import Kind

TARGET, SENSOR, ABSENT = 0x50, 0x77, 0x33
FREQUENCY = 400_000


class Cost(NamedTuple):
    """Transfers: HID reports out and in, bulk transfers out and in, control transfers, feature reports."""

    hid_out: int = 0
    hid_in: int = 0
    out: int = 0
    in_: int = 0
    control: int = 0
    features: int = 0

    def exceeds(self, limit: Cost) -> bool:
        """Whether any number is above the limit's; control transfers are reported, not limited."""
        return any(mine > most for mine, most in zip(self, limit._replace(control=self.control), strict=True))

    def __str__(self) -> str:
        parts = []
        if self.out or self.in_:
            parts.append(f"{self.out}+{self.in_}")
        if self.hid_out or self.hid_in:
            same = self.hid_out == self.hid_in
            parts.append(str(self.hid_out) if same else f"{self.hid_out}+{self.hid_in}")
        if self.features:
            parts.append(f"{self.features} feature")
        if self.control:
            parts.append(f"{self.control} control")
        return ", ".join(parts) or "0"


def spent(model: UsbModel) -> Cost:
    """What has been transferred since `model.traffic.clear()`."""
    traffic = model.traffic
    return Cost(
        traffic.hid_out, traffic.hid_in, traffic.out, traffic.in_ + traffic.empty_in, traffic.control, traffic.features
    )


class Bench(NamedTuple):
    """What operations may use."""

    kind: Kind
    model: UsbModel
    board: anyboard.Board
    i2c: busio.I2C
    pin: digitalio.DigitalInOut


def _locked(bench: Bench) -> busio.I2C:
    assert bench.i2c.try_lock()
    return bench.i2c


def _write(count: int) -> Callable[[Bench], Callable[[], object]]:
    def prepare(bench: Bench) -> Callable[[], object]:
        data, bus = bytes(range(count)), _locked(bench)
        return lambda: bus.writeto(TARGET, data)

    return prepare


def _write_read(count: int) -> Callable[[Bench], Callable[[], object]]:
    def prepare(bench: Bench) -> Callable[[], object]:
        into, bus = bytearray(count), _locked(bench)

        def run() -> None:
            bus.writeto_then_readfrom(TARGET, b"\x20", into)
            assert into == bytes(range(0x20, 0x20 + count)), into

        return run

    return prepare


def _absent(bench: Bench) -> Callable[[], object]:
    bus = _locked(bench)

    def run() -> None:
        with pytest.raises(OSError, match="No such device"):
            bus.writeto(ABSENT, b"\x00")

    return run


def _scan(bench: Bench) -> Callable[[], object]:
    bus = _locked(bench)

    def run() -> None:
        assert bus.scan() == [TARGET, SENSOR]

    return run


def _temperature(bench: Bench) -> Callable[[], object]:
    from adafruit_bme280 import basic

    sensor = basic.Adafruit_BME280_I2C(bench.i2c)
    # Bosch BST-BMP280-DS001, 3.12: 25.08 degrees C
    return lambda: round(sensor.temperature, 2) == 25.08 or _wrong(sensor.temperature)


def _wrong(value: object) -> None:
    raise AssertionError(value)


def _pin_set(bench: Bench) -> Callable[[], object]:
    bench.pin.switch_to_output()
    return lambda: setattr(bench.pin, "value", True)


def _pin_get(bench: Bench) -> Callable[[], object]:
    bench.pin.switch_to_input()
    return lambda: bench.pin.value


def _spi_device(bench: Bench) -> object:
    from anyboard.adafruit_bus_device.spi_device import SPIDevice

    bench.i2c.deinit()  # SPI may use its pins
    return SPIDevice(bench.board.SPI(), bench.pin, baudrate=1_000_000)


def _spi_write(bench: Bench) -> Callable[[], object]:
    device = _spi_device(bench)

    def run() -> None:
        with device as spi:
            spi.write(b"abcd")

    return run


def _spi_write_batched(bench: Bench) -> Callable[[], object]:
    write = _spi_write(bench)

    def run() -> None:
        with bench.board.batch():
            write()

    return run


def _spi_write_read(bench: Bench) -> Callable[[], object]:
    device = _spi_device(bench)
    into = bytearray(4)

    def run() -> None:
        with device as spi:
            spi.write(b"\x9f")
            spi.readinto(into)

    return run


class Operation(NamedTuple):
    """One line of the table; `prepare` returns what is then counted."""

    name: str
    prepare: Callable[[Bench], Callable[[], object]]
    needs_spi: bool = False
    writes: int = 0


OPERATIONS = (
    Operation("write 4 bytes", _write(4), writes=4),
    Operation("write 64 bytes", _write(64), writes=64),
    Operation("write 1, repeated START, read 26", _write_read(26)),
    Operation("write 1, repeated START, read 100", _write_read(100)),
    Operation("absent address, then the bus usable", _absent),
    Operation("scan of 112 addresses", _scan),
    Operation("BME280 .temperature (4 writes, 2 reads)", _temperature),
    Operation("pin set", _pin_set),
    Operation("pin get", _pin_get),
    Operation("SPIDevice write 4 with chip select", _spi_write, needs_spi=True),
    Operation("the same in batch()", _spi_write_batched, needs_spi=True),
    Operation("SPIDevice write 1, read 4 with chip select", _spi_write_read, needs_spi=True),
)
OPEN = "open, ready for the first transfer"


def hid(pairs: int) -> Cost:
    """So many HID exchanges, a report each way."""
    return Cost(hid_out=pairs, hid_in=pairs)


def bulk(out: int, in_: int) -> Cost:
    """So many bulk transfers."""
    return Cost(out=out, in_=in_)


def reports(out: int, in_: int = 0, features: int = 0) -> Cost:
    """HID reports each way, and feature reports."""
    return Cost(hid_out=out, hid_in=in_, features=features)


_FTDI = {
    OPEN: bulk(2, 1),
    "write 4 bytes": bulk(1, 1),
    "write 64 bytes": bulk(1, 1),
    "write 1, repeated START, read 26": bulk(1, 1),
    "write 1, repeated START, read 100": bulk(2, 2),
    "absent address, then the bus usable": bulk(1, 1),
    "scan of 112 addresses": bulk(12, 12),
    "BME280 .temperature (4 writes, 2 reads)": bulk(6, 6),
    "pin set": bulk(1, 0),
    "pin get": bulk(1, 1),
    "SPIDevice write 4 with chip select": bulk(2, 0),
    "the same in batch()": bulk(1, 0),
    "SPIDevice write 1, read 4 with chip select": bulk(3, 1),
}

LIMITS: dict[str, dict[str, Cost]] = {
    "mcp2221": {
        OPEN: hid(3),
        "write 4 bytes": hid(2),
        "write 64 bytes": hid(3),
        "write 1, repeated START, read 26": hid(3),
        "write 1, repeated START, read 100": hid(4),
        "absent address, then the bus usable": hid(3),
        "scan of 112 addresses": hid(340),
        "BME280 .temperature (4 writes, 2 reads)": hid(12),
        "pin set": hid(1),
        "pin get": hid(1),
    },
    "ft232h": _FTDI,
    "ft2232h": _FTDI,
    "ft4232h": _FTDI,
    "cp2112": {
        OPEN: reports(0, 0, features=3),
        "write 4 bytes": reports(2, 1),
        # `?auto_send=always` makes it 1+1 and 1+2 (tests/adapters/cp2112), but Silicon Labs knows that the chip
        # then sends the byte that was written first, so it is not the default (docs/adapters/cp2112.md).
        "write 1, repeated START, read 26": reports(2, 1),
        "write 1, repeated START, read 100": reports(2, 2),
        "absent address, then the bus usable": reports(2, 2),
        "scan of 112 addresses": reports(340, 340),
        "BME280 .temperature (4 writes, 2 reads)": reports(10, 6),
        "pin set": reports(0, 0, features=1),
        "pin get": reports(0, 0, features=1),
    },
    "ch341": {
        OPEN: bulk(2, 1),
        "write 4 bytes": bulk(1, 1),
        "write 64 bytes": bulk(5, 5),
        "write 1, repeated START, read 26": bulk(1, 1),
        "write 1, repeated START, read 100": bulk(5, 5),
        "absent address, then the bus usable": bulk(1, 1),
        "scan of 112 addresses": bulk(112, 112),
        "BME280 .temperature (4 writes, 2 reads)": bulk(6, 6),
        "pin set": bulk(1, 0),
        "pin get": bulk(1, 1),
    },
    "ch347": {
        OPEN: bulk(2, 1),
        "write 4 bytes": bulk(1, 1),
        "write 64 bytes": bulk(2, 2),
        "write 1, repeated START, read 26": bulk(1, 1),
        "write 1, repeated START, read 100": bulk(3, 3),
        "absent address, then the bus usable": bulk(1, 1),
        "scan of 112 addresses": bulk(112, 112),
        "BME280 .temperature (4 writes, 2 reads)": bulk(6, 6),
        "pin set": bulk(1, 1),
        "pin get": bulk(1, 1),
    },
}
"""The most an operation may cost at 400 kHz without latency; one that is missing is not limited."""


def operations_of(kind: Kind) -> list[Operation]:
    """Those it can do."""
    return [
        operation
        for operation in OPERATIONS
        if (kind.has_spi or not operation.needs_spi) and operation.writes <= (kind.i2c_write_max or operation.writes)
    ]


@contextmanager
def set_up(kind: Kind, timed: bool = False) -> Iterator[Bench]:
    """An adapter with a memory at 0x50 and a BME280 at 0x77, opened, its bus at 400 kHz."""
    model = kind.model(clock=UsbClock(timed=timed))
    model.bench.i2c.attach(Memory(TARGET))
    model.bench.i2c.attach(InstantBME280(SENSOR))
    with ExitStack() as stack:
        stack.enter_context(plugged(model))
        model.traffic.clear()
        board = anyboard.activate(kind.name)  # the BME280's driver is to find our modules
        stack.callback(anyboard.deactivate)
        pin = digitalio.DigitalInOut(getattr(board, kind.pins[0]))
        i2c = busio.I2C(board.SCL, board.SDA, frequency=FREQUENCY)
        yield Bench(kind, model, board, i2c, pin)


def cost_of_opening(kind: Kind) -> Cost:
    """From nothing to the first transfer, which is not counted."""
    model = kind.model()
    with plugged(model):
        model.traffic.clear()
        with anyboard.open(kind.name):
            return spent(model)


def measure(kind: Kind, operation: Operation, *, timed: bool = False, repeat: int = 0) -> tuple[Cost, float, float]:
    """What one run costs after one to warm up; and over `repeat` more, the CPU and USB time of one, in microseconds."""
    with set_up(kind, timed) as bench:
        run = operation.prepare(bench)
        run()
        bench.model.traffic.clear()
        run()
        cost = spent(bench.model)
        before, usb = time.process_time(), bench.model.clock.now_us
        for _ in range(repeat):
            run()
        count = max(repeat, 1)
        return cost, (time.process_time() - before) / count * 1e6, (bench.model.clock.now_us - usb) / count
