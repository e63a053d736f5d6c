"""The same operations on CircuitPython, whose modules here are anyboard's own on a simulated bench."""

from __future__ import annotations

import pytest

import anyboard
from adapters.python_board.local_circuitpython import LocalCircuitPython
from anyboard.adapters.python_board import PythonBoard
from anyboard.core.errors import BusError, Rejected
from anyboard.core.ops import (
    AnalogConfigure,
    AnalogRead,
    CPURead,
    Delay,
    I2CConfigure,
    I2CProbe,
    I2CTransfer,
    OneWireConfigure,
    OneWireRead,
    OneWireReset,
    OneWireWrite,
    PinConfigure,
    PinRead,
    PinWrite,
    PixelWrite,
    PWMConfigure,
    PWMSet,
    Release,
    SPIConfigure,
    SPITransfer,
    UARTAvailable,
    UARTClear,
    UARTConfigure,
    UARTRead,
    UARTWrite,
)
from anyboard.sim import Bench
from anyboard.sim.chips import DS18B20

URL = "circuitpython:/dev/ttyACM0"
I2C = I2CConfigure("i2c", "GP5", "GP4", 100_000, 255, False)
_READ_ROM = bytes(0x33 >> bit & 1 for bit in range(8))
BME280_ID = I2CTransfer("i2c", 0x77, (b"\xd0", 1))


@pytest.fixture
def bench():
    return Bench("raspberry_pi_pico")


@pytest.fixture
def console(bench):
    with anyboard.open(bench) as simulated:
        yield LocalCircuitPython(simulated)


@pytest.fixture
def board(console):
    adapter = PythonBoard(console, URL, clock=console.clock)
    yield adapter
    adapter.close()


def test_info_is_read_from_the_board(board):
    info = board.info
    assert info.description == "Raspberry Pi Pico with rp2040 with CircuitPython 10.3.0"
    assert info.board_id == "raspberry_pi_pico"
    assert next(pin for pin in info.pins if pin.chip_name == "GPIO5").names == ("GP5",)
    assert {"AnalogWrite", "OneWireReset", "PixelWrite", "PWMSet"} <= info.operations
    assert "soft_spi" in info.features
    assert info.serial == "e6605838834ca12c"


def test_an_empty_command_is_sent_once_to_restart(console, board):
    assert console.restarts == 1
    assert all(code.strip() for code in console.ran)


def test_pins(board):
    ops = [
        PinConfigure("GP2", "out", None, "push_pull", True),
        PinRead("GP2"),
        PinWrite("GP2", False),
        PinRead("GP2"),
        PinConfigure("GP2", "in", "up", "push_pull", False),
        PinRead("GP2"),
    ]
    assert board.execute(ops) == [None, True, None, False, None, True]


def test_i2c(board):
    found = [address for address in range(8, 120) if board.execute([I2C, I2CProbe("i2c", address)])[1]]
    assert 0x77 in found
    turns = board.link.turns
    assert board.execute([BME280_ID, I2CTransfer("i2c", 0x77, (b"\xd0",)), I2CTransfer("i2c", 0x77, (1,))]) == [
        b"\x60",
        b"",
        b"\x60",
    ]
    assert board.link.turns == turns + 1


def test_nobody_there(board):
    board.execute([I2C])
    with pytest.raises(BusError) as caught:
        board.execute([BME280_ID, I2CTransfer("i2c", 0x33, (b"\0",))])
    assert (caught.value.kind, caught.value.index, caught.value.results) == ("nack_address", 1, (b"\x60",))


def test_an_i2c_transaction_circuitpython_has_no_call_for(board):
    board.execute([I2C])
    with pytest.raises(Rejected, match="NotImplementedError: in one I2C transaction"):
        board.execute([I2CTransfer("i2c", 0x77, (b"\xd0", 1, 1))])


def test_pins_that_are_no_i2c_pair(board):
    with pytest.raises(Rejected, match="ValueError: Invalid pins"):
        board.execute([I2CConfigure("bad", "GP5", "GP9", 100_000, 255, False)])


def test_bit_banged_i2c(board):
    soft = I2CConfigure("soft", "GP5", "GP4", 100_000, 255, True)
    assert board.execute([soft, I2CTransfer("soft", 0x77, (b"\xd0", 1))])[1] == b"\x60"


def test_spi(board):
    ops = [
        SPIConfigure("spi", "GP18", "GP19", "GP16", 1_000_000, 0, 0, 8, False),
        SPITransfer("spi", b"abc", 3, 0),
        SPITransfer("spi", b"", 2, 0),
        SPITransfer("spi", b"abc", 0, 0),
    ]
    assert [type(result) for result in board.execute(ops)] == [int, bytes, bytes, bytes]


def test_analog_and_pwm(board):
    ops = [
        AnalogConfigure("GP26", "in"),
        AnalogRead("GP26"),
        PWMConfigure("GP15", 1000, 9, True),
        PWMSet("GP15", 2000, 1),
    ]
    reading = board.execute(ops)
    assert 0 <= reading[1] <= 65535
    assert reading[2:] == pytest.approx([1000, 2000], rel=0.02)


def test_uart(board):
    ops = [
        UARTConfigure("uart", "GP0", "GP1", 9600, 8, "odd", 1, 64, None, None),
        UARTWrite("uart", b"hi"),
        UARTAvailable("uart"),
        UARTRead("uart", 5),
        UARTClear("uart"),
    ]
    assert board.execute(ops)[3:] == [b"hi", None]  # the bench joins TX and RX


def test_pixels(board):
    ops = [PinConfigure("GP2", "out", None, "push_pull", False), PixelWrite("GP2", bytes(180))]
    assert board.execute(ops) == [None, None]


@pytest.mark.parametrize("present", [True, False])
def test_onewire(bench, board, present):
    bus = bench.onewire("GP3")
    if present:
        bus.attach(DS18B20())
    ops = [
        OneWireConfigure("GP3"),
        OneWireReset("GP3"),
        OneWireWrite("GP3", _READ_ROM),
        OneWireRead("GP3", 8),
    ]
    results = board.execute(ops)
    assert results[1] is present
    assert (results[3] == b"\0\0\0\1\0\1\0\0") is present  # of the code that is read: family 0x28


def test_the_processor(board):
    ops = [CPURead("frequency"), CPURead("temperature"), CPURead("voltage"), Delay(10)]
    assert board.execute(ops) == [125_000_000, 25.5, None, None]


def test_a_pin_in_use_is_refused_in_its_own_words(board):
    board.execute([I2C])
    with pytest.raises(Rejected, match="ValueError: GP5 in use"):
        board.execute([PinConfigure("GP5", "in", None, "push_pull", False)])
    assert board.execute([Release("i2c"), PinConfigure("GP5", "in", None, "push_pull", False)]) == [None, None]
