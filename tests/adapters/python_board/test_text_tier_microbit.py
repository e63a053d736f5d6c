"""The text tier on MicroPython 1.9.2 of a micro:bit, in QEMU: 8 KB of memory, modules of its own."""

from __future__ import annotations

import pytest

import anyboard
from adapters.python_board.conftest import opened
from adapters.python_board.raw import banner_of
from anyboard import busio
from anyboard.adapters.python_board.bootstrap import evaluate
from anyboard.adapters.python_board.calls import ECHO, EXECUTE, Call
from anyboard.adapters.python_board.upload import piece
from anyboard.core.errors import Disconnected, Rejected, Unsupported
from anyboard.core.ops import (
    AnalogConfigure,
    AnalogRead,
    CPURead,
    Delay,
    I2CConfigure,
    I2CProbe,
    I2CTransfer,
    PinConfigure,
    PinRead,
    PinWrite,
    PixelWrite,
    PWMConfigure,
    PWMSet,
    Release,
    Reset,
    SPIConfigure,
    UARTConfigure,
)
from boards.microbit_board import I2C_READS, wired_microbit

I2C = I2CConfigure("i2c", "P19", "P20", 300_000, 50_000, False)
PIECES = ("pins", "i2c", "analog", "pwm", "pixels")


@pytest.fixture(scope="module")
def microbit():
    with wired_microbit() as found:
        yield found


@pytest.fixture
def board(microbit):
    with opened(microbit[0]) as adapter:
        yield adapter


@pytest.fixture
def wires(microbit):
    return microbit[1]


def output(pin: str, value: bool = True, drive: str = "push_pull") -> PinConfigure:
    return PinConfigure(pin, "out", None, drive, value)


def test_info(board):
    info = board.info
    assert info.description == "micro:bit with nRF51822 with MicroPython 1.9.2"
    assert (info.board_id, len(info.serial)) == ("microbit", 16)
    assert [pin.name for pin in info.pins][-3:] == ["P16", "P19", "P20"]
    assert [bus.pins for bus in info.buses] == [("P19", "P20"), ("P13", "P15", "P14")]
    assert 7_000 < info.limits["memory_free"] < 10_000
    assert any("raw REPL" in note for note in info.notes)
    assert any("dead-man" in note for note in info.notes)
    assert not any(operation.startswith(("UART", "Watch", "Sample")) for operation in info.operations)


def test_outputs_are_driven(board, wires):
    board.execute([output("P8")])
    assert wires.drives("P8") == 1
    assert board.execute([PinRead("P8"), PinWrite("P8", False), PinRead("P8")]) == [True, None, False]
    assert wires.drives("P8") == 0
    board.execute([Release("P8")])
    assert (wires.drives("P8"), wires.pull("P8")) == (None, None)


@pytest.mark.parametrize(("pull", "level"), [("up", 1), ("down", 0), (None, None)])
def test_pulls(board, wires, pull, level):
    board.execute([PinConfigure("P12", "in", pull, "push_pull", False)])
    assert (wires.drives("P12"), wires.pull("P12")) == (None, level)


@pytest.mark.parametrize("level", [0, 1])
def test_inputs_are_read(board, wires, level):
    board.execute([PinConfigure("P12", "in", None, "push_pull", False)])
    wires.put("P12", level)
    assert board.execute([PinRead("P12")]) == [level]
    wires.put("P12", None)


def test_an_open_drain_output_lets_go(board, wires):
    board.execute([output("P8", True, "open_drain")])
    assert wires.drives("P8") is None
    board.execute([PinWrite("P8", False)])
    assert wires.drives("P8") == 0
    board.execute([PinWrite("P8", True)])
    wires.put("P8", 0)
    assert board.execute([PinRead("P8")]) == [False]
    wires.put("P8", None)


def test_the_buttons_are_inputs_alone(board):
    assert board.execute([PinConfigure("BTN_A", "in", "up", "push_pull", False), PinRead("BTN_A")]) == [None, True]
    with pytest.raises(Rejected, match="Pin 11 in button mode"):
        board.execute([output("BTN_B")])


def test_the_display_lets_its_pins_go(board):
    assert board.execute([output("P3"), PinRead("P3")]) == [None, True]


def test_i2c(board):
    assert board.execute([I2C, I2CTransfer("i2c", 0x77, (b"\xd0", 3))]) == [250_000, bytes((I2C_READS,)) * 3]
    ops = [I2CProbe("i2c", address) for address in range(8, 120)]
    assert board.execute([*ops, I2CTransfer("i2c", 0x10, (b"",))]) == [True] * 112 + [b""]
    assert board.execute([I2CProbe("i2c", 0x78), I2CTransfer("i2c", 9, (200,))]) == [False, bytes((I2C_READS,)) * 200]


def test_i2c_through_busio(microbit):
    with anyboard.open(f"micropython:{microbit[0]}") as board, board.I2C() as bus:
        assert bus.try_lock()
        into = bytearray(4)
        bus.writeto_then_readfrom(0x76, b"\x88", into)
        assert into == bytes((I2C_READS,)) * 4
        assert bus.scan() == list(range(8, 120))
        with pytest.raises(ValueError, match=r"in use|one I2C bus"):
            busio.I2C(board.P1, board.P2)


def test_a_long_write_goes_in_pieces(board):
    board.execute([I2C])
    turns = board.link.turns
    assert board.execute([I2CTransfer("i2c", 0x3C, (bytes(range(256)) * 2,))]) == [b""]
    assert board.link.turns > turns + 3


def test_more_than_its_memory_holds(board):
    board.execute([I2C])
    with pytest.raises(
        Rejected, match=r"MemoryError.*its memory is too small for that: release what is open"
    ) as caught:
        board.execute([I2CTransfer("i2c", 0x3C, (b"\0", 5000))])
    assert caught.value.exception == "MemoryError"
    assert board.execute([I2CTransfer("i2c", 0x3C, (b"\0", 2))]) == [bytes((I2C_READS,)) * 2]


def test_one_bus_of_each_kind(board):
    board.execute([I2C])
    with pytest.raises(Rejected, match="has one I2C bus, and it is in use"):
        board.execute([I2CConfigure("other", "P1", "P2", 100_000, 50_000, False)])
    spi = SPIConfigure("spi", "P13", "P15", "P14", 3_000_000, 1, 1, 8, False)
    assert board.execute([Release("i2c"), I2C, spi]) == [None, 250_000, 2_000_000]


def test_analog_inputs(board):
    assert board.execute([AnalogConfigure("P0", "in"), AnalogRead("P0")]) == [None, 0]
    with pytest.raises(Rejected, match="no attribute 'read_analog'"):
        board.execute([AnalogConfigure("P8", "in")])


def test_pwm(board):
    assert board.execute([PWMConfigure("P1", 100, 32768, True), PWMSet("P1", 500, 65535)]) == [100, 500]
    with pytest.raises(Rejected, match="invalid period"):
        board.execute([PWMSet("P1", 100_000, 1)])


def test_pixels(board):
    assert board.execute([output("P0", False), PixelWrite("P0", bytes(24)), PixelWrite("P0", bytes(8))]) == [None] * 3


def test_the_processor(board):
    assert board.execute([CPURead("frequency"), CPURead("voltage"), Delay(50)]) == [16_000_000, None, None]


def test_no_uart(board):
    with pytest.raises(Unsupported, match="cannot do UARTConfigure"):
        board.execute([UARTConfigure("uart", "P0", "P1", 9600, 8, None, 1, 64, None, None)])


def test_all_pieces_fit_its_memory(board):
    link = board.link
    free = [_free(link)]
    for name in PIECES:
        link.call([Call(EXECUTE, piece(f"microbit/{name}").encode())])
        free.append(_free(link))
    assert free[0] > 6_500
    assert free[-1] > 4_500
    assert link.call([Call(ECHO, bytes(range(256)))]) == [bytes(range(256))]


def _free(link) -> int:
    link.call([Call(EXECUTE, b"import gc;gc.collect()")])
    return evaluate(link, "gc.mem_free()")


def test_closing_leaves_nothing_driven(microbit, wires):
    with opened(microbit[0]) as board:
        board.execute([output("P8"), output("P12", False), PWMConfigure("P1", 100, 32768, True)])
    assert [wires.drives(pin) for pin in ("P8", "P12", "P1")] == [None] * 3
    assert banner_of(microbit[0]).endswith(b">>> ")


def test_reset(board):
    assert board.execute([output("P8"), Reset("normal")]) == [None, None]
    with pytest.raises(Disconnected, match="was reset; open it again"):
        board.execute([PinRead("P8")])
