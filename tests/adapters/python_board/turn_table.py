"""What each operation costs on the way to a board: turns, bytes out, bytes in; one at a time, and 16 in a list.

A turn is a time the computer waits for the board.  A test asserts the table; `benchmarks/python_board.py` prints it.
"""

from __future__ import annotations

import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

import anyboard
from adapters.python_board.targets import Target
from anyboard import analogio, busio, digitalio, onewireio, pwmio
from anyboard.adafruit_bus_device.spi_device import SPIDevice
from anyboard.core.ops import Delay, OneWireRead, OneWireReset, OneWireWrite
from anyboard.neopixel_write import neopixel_write
from anyboard.sim import Bench
from anyboard.sim.chips import DS18B20, Echo, Loopback
from boards.unix_board import unix_board
from boards.wasm_board import NEWEST, wasm_board
from usbmodels.parts import InstantBME280, Memory

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from anyboard.adapters.python_board.link import Link
    from anyboard.core.ops import Op

INTERPRETERS = ("unix", "wasm")
LIST = 16
_TIMES = 6
"""How often each is measured; the least counts, since what the check of a frame is now and then needs an escape."""
INSTANT = 0x76
"""Address of a BME280 that has always measured already."""
_MEMORY, _SENSOR = 0x50, 0x77
_READ_ROM = 0x33
_ROM_BITS = 64


class Cost(NamedTuple):
    """Turns, bytes to the board, bytes from it."""

    turns: int
    sent: int
    received: int


class Row(NamedTuple):
    """One operation; `prepare` returns what is then counted.

    - `one`: what it costs
    - `list`: what all the operations of 16 of it cost, in one list
    """

    name: str
    prepare: Callable[[Opened], Callable[[], object]]
    one: Cost
    list: Cost | None = None


class Opened:
    """A board, opened, and what is on it."""

    def __init__(self, board: anyboard.Board, target: Target) -> None:
        self.board = board
        self.adapter = target.adapter
        self.link: Link = target.adapter.link
        self.i2c = busio.I2C(board.GP5, board.GP4, frequency=400_000)
        assert self.i2c.try_lock()
        self.output, self.input = digitalio.DigitalInOut(board.GP2), digitalio.DigitalInOut(board.GP3)
        self.output.switch_to_output()
        self.pixels = digitalio.DigitalInOut(board.GP22)
        self.analog = analogio.AnalogIn(board.GP26)
        self.pwm = pwmio.PWMOut(board.GP15, frequency=1000, variable_frequency=True)
        self.spi = busio.SPI(board.GP18, board.GP19, board.GP16)
        self.device = SPIDevice(self.spi, digitalio.DigitalInOut(board.GP17), baudrate=1_000_000)
        self.uart = busio.UART(board.GP0, board.GP1, baudrate=115_200, receiver_buffer_size=1024)
        self.onewire = onewireio.OneWire(board.GP21)

    def run(self, *ops: Op) -> None:
        """Straight to the adapter, as one list."""
        self.adapter.execute(ops)

    def cost(self, run: Callable[[], object]) -> Cost:
        """What a run costs at least."""
        link, costs = self.link, []
        for _ in range(_TIMES):
            before = link.turns, link.sent, link.received
            run()
            costs.append(Cost(link.turns - before[0], link.sent - before[1], link.received - before[2]))
        return Cost(*map(min, zip(*costs, strict=True)))

    def operations(self, run: Callable[[], object]) -> list[Op]:
        """What a run asks of the adapter."""
        seen: list[Op] = []
        execute = self.adapter.execute

        def spy(ops, /):
            seen.extend(ops)
            return execute(ops)

        self.adapter.execute = spy
        try:
            run()
        finally:
            del self.adapter.execute
        return seen


@contextmanager
def a_board(interpreter: str) -> Iterator[str]:
    """The port of a board, one of `INTERPRETERS`, with what the operations talk to."""
    bench = Bench("raspberry_pi_pico", clock="real")
    bus = bench.i2c_on("GP5", "GP4")
    bus.attach(Memory(_MEMORY))
    bus.attach(InstantBME280(INSTANT))
    bench.spi_on("GP18", "GP19", "GP16").attach(Loopback(), cs="GP17")
    bench.uart_on("GP0", "GP1").attach(Echo())
    bench.onewire("GP21").attach(DS18B20(1))
    with unix_board(bench) if interpreter == "unix" else wasm_board(NEWEST, bench) as port:
        yield port


@contextmanager
def opened(port: str) -> Iterator[Opened]:
    """A board whose bench has the parts."""
    target = Target(port)
    with anyboard.open(target) as board:
        yield Opened(board, target)


def _i2c_write(board: Opened) -> Callable[[], object]:
    return lambda: board.i2c.writeto(_MEMORY, b"\x20abc")


def _i2c_read(board: Opened) -> Callable[[], object]:
    into = bytearray(2)
    return lambda: board.i2c.readfrom_into(_MEMORY, into)


def _i2c_registers(board: Opened) -> Callable[[], object]:
    into = bytearray(26)
    return lambda: board.i2c.writeto_then_readfrom(_SENSOR, b"\x88", into)


def _i2c_probe(board: Opened) -> Callable[[], object]:
    return lambda: board.i2c.probe(_SENSOR)


def _i2c_scan(board: Opened) -> Callable[[], object]:
    return lambda: board.i2c.scan()


def _pin_set(board: Opened) -> Callable[[], object]:
    return lambda: setattr(board.output, "value", True)


def _pin_get(board: Opened) -> Callable[[], object]:
    return lambda: board.input.value


def _adc(board: Opened) -> Callable[[], object]:
    return lambda: board.analog.value


def _pwm_duty_cycle(board: Opened) -> Callable[[], object]:
    return lambda: setattr(board.pwm, "duty_cycle", 0x8000)


def _pwm_frequency(board: Opened) -> Callable[[], object]:
    return lambda: setattr(board.pwm, "frequency", 2000)


def _spi_write(board: Opened) -> Callable[[], object]:
    def run() -> None:
        with board.device as spi:
            spi.write(b"abcd")

    return run


def _spi_write_in_batch(board: Opened) -> Callable[[], object]:
    write = _spi_write(board)

    def run() -> None:
        with board.board.batch():
            write()

    return run


def _spi_write_read(board: Opened) -> Callable[[], object]:
    into = bytearray(4)

    def run() -> None:
        with board.device as spi:
            spi.write(b"\x9f")
            spi.readinto(into)

    return run


def _spi_exchange(board: Opened) -> Callable[[], object]:
    into = bytearray(4)

    def run() -> None:
        with board.device as spi:
            spi.write_readinto(b"abcd", into)

    return run


def _uart_write(board: Opened) -> Callable[[], object]:
    return lambda: board.uart.write(b"abcd")


def _uart_read(board: Opened) -> Callable[[], object]:
    count = 2 * 4 * (LIST + 1) * _TIMES
    board.uart.reset_input_buffer()
    board.uart.write(b"abcd" * (count // 4))
    end = time.monotonic() + 10
    while board.uart.in_waiting < count:
        assert time.monotonic() < end
        time.sleep(0.01)
    return lambda: board.uart.read(4) == b"abcd"


def _uart_in_waiting(board: Opened) -> Callable[[], object]:
    return lambda: board.uart.in_waiting


def _pixels(board: Opened) -> Callable[[], object]:
    board.pixels.switch_to_output()
    return lambda: neopixel_write(board.pixels, b"\x40\x80\xc0" * 60)


def _onewire_reset(board: Opened) -> Callable[[], object]:
    return lambda: board.onewire.reset()


def _onewire_rom(board: Opened) -> Callable[[], object]:
    bits = bytes(_READ_ROM >> place & 1 for place in range(8))
    ops = OneWireReset("GP21"), OneWireWrite("GP21", bits), OneWireRead("GP21", _ROM_BITS)
    return lambda: board.run(*ops)


def _delay(board: Opened) -> Callable[[], object]:
    return lambda: board.run(Delay(10))


ROWS = (
    Row("pin set", _pin_set, Cost(1, 12, 11), Cost(1, 72, 41)),
    Row("pin get", _pin_get, Cost(1, 11, 12), Cost(1, 56, 57)),
    Row("ADC reading", _adc, Cost(1, 11, 13), Cost(1, 56, 73)),
    Row("PWM duty cycle", _pwm_duty_cycle, Cost(1, 17, 15), Cost(1, 152, 105)),
    Row("PWM frequency", _pwm_frequency, Cost(1, 17, 15), Cost(1, 152, 105)),
    Row("I2C write 4 bytes", _i2c_write, Cost(1, 17, 11), Cost(1, 152, 41)),
    Row("I2C read 2 bytes", _i2c_read, Cost(1, 14, 13), Cost(1, 104, 73)),
    Row("I2C write 1, repeated START, read 26", _i2c_registers, Cost(1, 15, 37), Cost(1, 120, 457)),
    Row("I2C probe", _i2c_probe, Cost(1, 12, 12), Cost(1, 72, 57)),
    Row("I2C scan of 112 addresses", _i2c_scan, Cost(1, 457, 345)),
    Row("SPIDevice: write 4 with chip select", _spi_write, Cost(2, 32, 24), Cost(1, 264, 105)),
    Row("the same in batch()", _spi_write_in_batch, Cost(1, 24, 15), Cost(1, 264, 105)),
    Row("SPIDevice: write 1, read 4 with chip select", _spi_write_read, Cost(3, 45, 39), Cost(1, 344, 201)),
    Row("SPIDevice: exchange 4 with chip select", _spi_exchange, Cost(2, 32, 28), Cost(1, 264, 169)),
    Row("UART write 4", _uart_write, Cost(1, 15, 11), Cost(1, 120, 41)),
    Row("UART read 4 that are there", _uart_read, Cost(1, 14, 15), Cost(1, 104, 105)),
    Row("UART in_waiting", _uart_in_waiting, Cost(1, 11, 15), Cost(1, 56, 105)),
    Row("60 NeoPixels", _pixels, Cost(1, 192, 11)),
    Row("1-Wire reset", _onewire_reset, Cost(1, 11, 12), Cost(1, 56, 57)),
    Row("1-Wire reset, write 8 bits, read the ROM", _onewire_rom, Cost(1, 28, 80), Cost(1, 328, 1145)),
    Row("delay", _delay, Cost(1, 41, 11), Cost(1, 536, 41)),
)
