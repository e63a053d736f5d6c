"""Several adapters in one process: everybody's data stay with their own wires."""

from __future__ import annotations

import threading
from contextlib import ExitStack

import pytest

import anyboard
from anyboard import busio, digitalio
from usbmodels.ftdi import FT232H, FT2232H
from usbmodels.mcp2221 import MCP2221
from usbmodels.parts import Memory
from usbmodels.plugged import plugged

ROUNDS = 300


def in_threads(*functions):
    """Run them at the same time; raises the first of their errors."""
    errors = []

    def run(function):
        try:
            function()
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=run, args=(function,), daemon=True) for function in functions]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert not any(thread.is_alive() for thread in threads)
    if errors:
        raise errors[0]


def exercise(bus, tag):
    """Write and read a memory at 0x50 whose contents tell whose it is."""

    def run():
        for n in range(ROUNDS):
            assert bus.try_lock()
            try:
                into = bytearray(4)
                bus.writeto_then_readfrom(0x50, b"\x00", into)
                assert into[0] == tag
                bus.writeto(0x50, bytes((0x10, tag, n & 0xFF)))
                bus.writeto_then_readfrom(0x50, b"\x10", into, in_end=2)
                assert into[:2] == bytes((tag, n & 0xFF))
            finally:
                bus.unlock()

    return run


def with_memory(model, tag):
    model.bench.i2c.attach(Memory(0x50, bytes((tag,)) * 256))
    return model


def test_two_mcp2221_and_an_ft232h_in_three_threads():
    models = [
        with_memory(MCP2221(serial="0000000001"), 1),
        with_memory(MCP2221(serial="0000000002"), 2),
        with_memory(FT232H(serial="FT000003"), 3),
    ]
    urls = ["mcp2221:0000000001", "mcp2221:0000000002", "ft232h:FT000003"]
    with plugged(*models), ExitStack() as stack:
        assert [found.url for found in anyboard.discover() if found.status == "ready" and found.serial] == sorted(urls)
        boards = [stack.enter_context(anyboard.open(url)) for url in urls]
        buses = [busio.I2C(board.SCL, board.SDA, frequency=400_000) for board in boards]
        in_threads(*(exercise(bus, tag) for tag, bus in enumerate(buses, 1)))


class TestFT2232H:
    """Two ports on one chip."""

    @pytest.fixture
    def model(self):
        return FT2232H(serial="FT7")

    def test_pins_of_port_b_move_port_b_s_wires_only(self, model):
        names = [f"{port}{bank}{n}" for port in "AB" for bank in "DC" for n in range(8)]
        changed = []
        for name in names:
            model.bench.pin(name).on_change(lambda level, name=name: changed.append((name, level)))
        with plugged(model), anyboard.open("ft2232h") as board:
            changed.clear()
            for name in names:
                with digitalio.DigitalInOut(getattr(board, name)) as pin:
                    pin.switch_to_output(True)
                    pin.value = False
                moved = {moved for moved, _ in changed}
                assert moved == {name}
                changed.clear()

    def test_a_port_alone_has_its_own_pins(self, model):
        with plugged(model), anyboard.open("ft2232h:FT7?port=B") as board:
            assert board.url == "ft2232h:FT7?port=B"
            with digitalio.DigitalInOut(board.BD4) as pin:
                pin.switch_to_output(True)
                assert model.bench.pin("BD4").level
                assert not model.bench.pin("AD4").is_output

    def test_i2c_on_a_and_spi_on_b_at_once(self, model):
        model.bench.i2c_on(scl="AD0", sda="AD1").attach(Memory(0x50, b"\x07" * 256))
        model.bench.wire("BD1", "BD2")  # MOSI to MISO
        with plugged(model), anyboard.open("ft2232h") as board:
            i2c = busio.I2C(board.AD0, board.AD1, frequency=400_000)
            spi = busio.SPI(board.BD0, board.BD1, board.BD2)

            def exchange():
                for n in range(ROUNDS):
                    assert spi.try_lock()
                    out, into = bytes((n & 0xFF, 0x5A, n >> 1 & 0xFF)), bytearray(3)
                    spi.write_readinto(out, into)
                    spi.unlock()
                    assert into == out

            in_threads(exercise(i2c, 7), exchange)

    def test_the_ports_may_be_two_boards(self, model):
        for port, tag in (("A", 1), ("B", 2)):
            bus = model.bench.i2c_on(scl=f"{port}D0", sda=f"{port}D1")
            bus.attach(Memory(0x50, bytes((tag,)) * 256))
        with (
            plugged(model),
            anyboard.open("ft2232h?port=A") as left,
            anyboard.open("ft2232h?port=B") as right,
        ):
            in_threads(exercise(left.I2C(), 1), exercise(right.I2C(), 2))
