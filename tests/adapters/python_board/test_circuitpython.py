"""The same operations on CircuitPython, whose modules here are anyboard's own on a simulated bench."""

from __future__ import annotations

import pytest

from anyboard.adapters.python_board import PythonBoard
from anyboard.core.errors import BusError, Rejected
from anyboard.core.ops import (
    CPURead,
    Delay,
    I2CConfigure,
    I2CProbe,
    I2CTransfer,
    NVMRead,
    NVMWrite,
    PinConfigure,
    PinRead,
    PinWrite,
    Release,
    SPIConfigure,
    SPITransfer,
    TouchConfigure,
    TouchRead,
    UARTAvailable,
    UARTClear,
    UARTConfigure,
    UARTRead,
    UARTWrite,
)
from anyboard.sim import Bench
from anyboard.transports import console
from boards.circuitpython_peer import circuitpython_board

I2C = I2CConfigure("i2c", "GP5", "GP4", 100_000, 255, False)
_READ_ROM = bytes(0x33 >> bit & 1 for bit in range(8))
BME280_ID = I2CTransfer("i2c", 0x77, (b"\xd0", 1))


@pytest.fixture(scope="module")
def bench():
    return Bench("raspberry_pi_pico", clock="real")


@pytest.fixture(scope="module")
def port(bench):
    with circuitpython_board(bench) as port:
        yield port


@pytest.fixture
def board(port):
    url = f"circuitpython:{port}"
    adapter = PythonBoard(console.open(port, url, 115200), url)
    yield adapter
    adapter.close()


def test_info_is_read_from_the_board(board):
    info = board.info
    assert info.description == "Raspberry Pi Pico with rp2040 with CircuitPython 10.3.0"
    assert info.board_id == "raspberry_pi_pico"
    assert next(pin for pin in info.pins if pin.chip_name == "GPIO5").names == ("GP5",)
    assert {
        "OneWireReset",
        "PixelWrite",
        "PWMSet",
        "PulsesSend",
        "CountRead",
        "TouchRead",
        "NVMRead",
    } <= info.operations
    assert "AnalogWrite" not in info.operations  # an RP2040 has no DAC
    assert info.limits["nvm_size"] == 4096
    assert "soft_spi" in info.features
    assert info.serial == "e6605838834ca12c"


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


def test_uart(board):
    ops = [
        UARTConfigure("uart", "GP0", "GP1", 9600, 8, "odd", 1, 64, None, None),
        UARTWrite("uart", b"hi"),
        UARTAvailable("uart"),
        UARTRead("uart", 5),
        UARTClear("uart"),
    ]
    assert board.execute(ops)[3:] == [b"hi", None]  # the bench joins TX and RX


def test_the_processor(board):
    ops = [CPURead("frequency"), CPURead("temperature"), CPURead("voltage"), Delay(10)]
    assert board.execute(ops) == [125_000_000, pytest.approx(27.138, abs=0.001), None, None]


def test_touch(board, bench):
    bench.pin("GP6").touch = 4321
    assert board.execute([TouchConfigure("GP6", None), TouchRead("GP6"), Release("GP6")]) == [None, 4321, None]


def test_non_volatile_memory(board, bench):
    start = bytes(bench.nvm[:8])
    text = bytes(range(256)) * 8
    assert board.execute([NVMWrite(8, text), NVMRead(0, 8), NVMRead(8, len(text))]) == [None, start, text]
    assert bench.nvm[8 : 8 + len(text)] == text


def test_a_bus_that_cannot_be_as_asked_has_no_pins(board):
    spi = SPIConfigure("spi", "GP18", "GP19", "GP16", 1_000_000, 0, 0, 8, False)
    with pytest.raises(Rejected, match=r"ValueError: Invalid pins.*polarity"):
        board.execute([spi.replace(polarity=3)])
    board.execute([spi, Release("spi")])


def test_a_uart_that_cannot_be_is_refused(board):
    with pytest.raises(Rejected, match="Invalid pins"):
        board.execute([UARTConfigure("uart", "GP1", "GP0", 9600, 8, None, 1, 64, None, None)])
    board.execute([UARTConfigure("uart", "GP0", "GP1", 9600, 8, None, 1, 64, None, None), Release("uart")])


def test_a_pin_in_use_is_refused_in_its_own_words(board):
    board.execute([I2C])
    with pytest.raises(Rejected, match="ValueError: GP5 in use"):
        board.execute([PinConfigure("GP5", "in", None, "push_pull", False)])
    assert board.execute([Release("i2c"), PinConfigure("GP5", "in", None, "push_pull", False)]) == [None, None]
