"""A large bench, and memory that does not grow with what is done on it."""

from __future__ import annotations

import gc
import runpy
import tracemalloc
from pathlib import Path

import pytest

import anyboard
from anyboard import busio, digitalio, onewireio
from anyboard.sim import Bench
from anyboard.sim.chips import BME280, DS18B20, MCP9808

BENCHMARK = Path(__file__).parents[3] / "benchmarks" / "million_operations.py"
CHIP_SELECTS = ("D4", "D5", "D6", "D7", "D8", "D9", "D10", "D11")
SKIP_ROM, CONVERT, MATCH_ROM, READ_SCRATCHPAD = 0xCC, 0x44, 0x55, 0xBE  # Maxim 19-7487, table 3 and "ROM commands"


class Numbered:
    """An SPI part that answers its number."""

    def __init__(self, number: int) -> None:
        self.number = number

    def transfer(self, mosi: bytes) -> bytes:
        return bytes([self.number]) * len(mosi)


def sensors(first: float) -> list[MCP9808 | BME280]:
    """Ten thermometers for one I2C bus, each with a temperature of its own."""
    thermometers = [MCP9808(address, temperature=first + address / 16) for address in range(0x18, 0x20)]
    return [*thermometers, BME280(0x76), BME280(0x77)]


@pytest.fixture
def crowded():
    """40 parts on 4 buses: 10 and 10 on I2C, 8 on SPI, 12 on 1-Wire; their board is open."""
    bench = Bench.empty(clock="virtual")
    for bus, first in ((bench.i2c, 0), (bench.i2c_on(scl="D2", sda="D3"), 40)):
        for sensor in sensors(first):
            bus.attach(sensor)
    for number, cs in enumerate(CHIP_SELECTS):
        bench.spi.attach(Numbered(number), cs=cs)
    for number in range(12):
        bench.onewire("D12").attach(DS18B20(number, temperature=number))
    with anyboard.open(bench) as board:
        yield bench, board


def test_forty_parts_on_four_buses_answer_for_themselves(crowded):
    bench, board = crowded
    assert len(bench.parts) == 40
    with busio.I2C(board.SCL, board.SDA) as near, busio.I2C(board.D2, board.D3) as far:
        for i2c, first in ((near, 0), (far, 40)):
            i2c.try_lock()
            assert i2c.scan() == [*range(0x18, 0x20), 0x76, 0x77]
            for address in range(0x18, 0x20):
                raw = bytearray(2)
                i2c.writeto_then_readfrom(address, b"\x05", raw)
                assert (int.from_bytes(raw, "big") & 0x1FFF) / 16 == first + address / 16
            for address in (0x76, 0x77):
                identity = bytearray(1)
                i2c.writeto_then_readfrom(address, b"\xd0", identity)
                assert identity == b"\x60"


def test_chip_selects_do_not_mix(crowded):
    _, board = crowded
    selects = [digitalio.DigitalInOut(getattr(board, name)) for name in CHIP_SELECTS]
    for select in selects:
        select.switch_to_output(True)
    with busio.SPI(board.SCK, board.MOSI, board.MISO) as spi:
        spi.try_lock()
        for number, select in enumerate(selects):
            answer = bytearray(3)
            select.value = False
            spi.readinto(answer)
            select.value = True
            assert answer == bytes([number]) * 3


def test_twelve_thermometers_on_one_wire(crowded):
    bench, board = crowded
    parts = [part for part, _ in bench.parts if isinstance(part, DS18B20)]

    def write(*data: int) -> None:
        for byte in data:
            for bit in range(8):
                wire.write_bit(bool(byte >> bit & 1))

    with onewireio.OneWire(board.D12) as wire:
        assert wire.reset() is False
        write(SKIP_ROM, CONVERT)
        bench.clock.advance(750_000)  # t_CONV of 12 bits
        for part in parts:
            wire.reset()
            write(MATCH_ROM, *part.rom, READ_SCRATCHPAD)
            raw = sum(wire.read_bit() << bit for bit in range(16))
            assert raw / 16 == part.temperature


def test_memory_is_flat():
    operate = runpy.run_path(str(BENCHMARK))["operate"]
    with anyboard.open(Bench()) as board:
        tracemalloc.start()
        try:
            operate(board, 8000)  # the first ones fill caches
            gc.collect()
            before, _ = tracemalloc.get_traced_memory()
            done = operate(board, 8000)
            gc.collect()
            after, _ = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    # less than a byte an operation: nothing is kept of any of them
    assert after - before < done
