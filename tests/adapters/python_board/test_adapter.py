"""Operations on real MicroPython interpreters, whose pins are a simulated bench's."""

from __future__ import annotations

import pytest

from adapters.python_board.raw import banner_of
from anyboard.core.errors import BusError, Disconnected, Rejected, Unsupported
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
    SPITransfer,
    TouchRead,
    UARTAvailable,
    UARTClear,
    UARTConfigure,
    UARTRead,
    UARTWrite,
)

I2C = I2CConfigure("i2c", "GP5", "GP4", 100_000, 50_000, False)
BME280_ID = I2CTransfer("i2c", 0x77, (b"\xd0", 1))
OUTPUT = PinConfigure("GP2", "out", None, "push_pull", True)


def test_info_is_read_from_the_board(board):
    info = board.info
    assert "MicroPython 1." in info.description
    assert [pin.name for pin in info.pins][:3] == ["GP0", "GP1", "GP2"]
    led = next(pin for pin in info.pins if "LED" in pin.names)
    assert (led.name, led.names, led.chip_name) == ("GP25", ("GP25", "LED"), "GPIO25")
    assert {"I2CTransfer", "AnalogRead", "PWMSet", "PixelWrite"} <= info.operations
    assert {"PulsesSend", "PulsesRead", "CountRead", "EncoderRead", "OneWireReset"} <= info.operations
    assert not {"TouchRead", "NVMRead", "AnalogWrite"} & info.operations
    assert {"soft_i2c", "i2c_probe", "pull_up", "pull_down", "open_drain", "full_duplex"} <= info.features
    assert info.limits["pwm_frequency_max"] == 125_000_000 // 2
    assert len(info.serial) == 16
    assert info.limits["memory_free"] > 50_000


def test_pins(board):
    ops = [OUTPUT, PinRead("GP2"), PinWrite("GP2", False), PinRead("GP2")]
    assert board.execute(ops) == [None, True, None, False]


@pytest.mark.parametrize(("pull", "level"), [("up", True), ("down", False)])
def test_pulls(board, pull, level):
    assert board.execute([PinConfigure("GP3", "in", pull, "push_pull", False), PinRead("GP3")]) == [None, level]


def test_open_drain(board):
    ops = [PinConfigure("GP3", "out", None, "open_drain", False), PinRead("GP3")]
    assert board.execute(ops) == [None, False]


def test_a_pin_by_its_other_name(board):
    assert board.execute([PinConfigure("LED", "out", None, "push_pull", True), PinRead("LED")]) == [None, True]


def test_i2c_in_a_list_is_one_turn(board):
    board.execute([I2C])
    turns = board.link.turns
    assert board.execute([BME280_ID] * 16) == [b"\x60"] * 16
    assert board.link.turns == turns + 1


def test_bytes_of_an_i2c_transfer(board):
    board.execute([I2C])
    link = board.link
    before = link.sent, link.received
    board.execute([I2CTransfer("i2c", 0x77, (b"\x88", 26))])
    sent, received = link.sent - before[0], link.received - before[1]
    # header 4, call 2, bus and address, 01 88, 9a, check 4; what has to be escaped
    assert 15 <= sent <= 18
    # header 4, status, length 2, 26, check 4
    assert 37 <= received <= 41


def test_scan(board):
    board.execute([I2C])
    found = board.execute([I2CProbe("i2c", address) for address in range(8, 120)])
    assert [address for address, there in zip(range(8, 120), found, strict=True) if there] == [0x18, 0x3C, 0x77]


def test_nobody_there(board):
    board.execute([I2C])
    with pytest.raises(BusError) as caught:
        board.execute([BME280_ID, I2CTransfer("i2c", 0x33, (b"\0", 1)), BME280_ID])
    error = caught.value
    assert (error.kind, error.index, error.results) == ("nack_address", 1, (b"\x60",))
    assert board.info.url in error.detail


def test_three_parts_and_none(board):
    board.execute([I2C])
    parts = (b"\xd0", 1, b"\xd0", 1)
    assert board.execute([I2CTransfer("i2c", 0x77, parts)]) == [b"\x60\x60"]
    assert board.execute([I2CTransfer("i2c", 0x77, (b"",))]) == [b""]


def test_a_long_transfer(board):
    board.execute([I2C])
    assert len(board.execute([I2CTransfer("i2c", 0x77, (b"\x88", 300))])[0]) == 300


def test_pins_that_are_no_i2c_pair(board):
    with pytest.raises(Rejected, match=r"ValueError: Invalid pins.*bad SDA pin"):
        board.execute([I2CConfigure("bad", "GP5", "GP9", 100_000, 50_000, False)])
    with pytest.raises(Rejected, match="no bus 'bad'"):
        board.execute([I2CProbe("bad", 1)])


def test_soft_i2c_on_any_pins(board):
    soft = I2CConfigure("soft", "GP5", "GP4", 100_000, 50_000, True)
    assert board.execute([soft, I2CTransfer("soft", 0x77, (b"\xd0", 1))])[1] == b"\x60"


def test_two_i2c_buses(board):
    other = I2CConfigure("other", "GP7", "GP6", 100_000, 50_000, False)
    board.execute([I2C])
    board.execute([other])
    assert board.execute([BME280_ID, I2CProbe("other", 0x77)]) == [b"\x60", False]


def test_spi(board, bench):
    board.execute([SPIConfigure("spi", "GP18", "GP19", "GP16", 1_000_000, 0, 0, 8, False)])
    assert board.execute([SPITransfer("spi", b"abc", 3, 0), SPITransfer("spi", b"", 4, 0xFF)]) == [bytes(3), bytes(4)]
    assert board.execute([SPITransfer("spi", b"abc", 0, 0)]) == [b""]


def test_more_spi_than_a_frame_holds(board):
    board.execute([SPIConfigure("spi", "GP18", "GP19", "GP16", 1_000_000, 0, 0, 8, False)])
    assert board.execute([SPITransfer("spi", bytes(40_000), 40_000, 0)]) == [bytes(40_000)]


def test_analog_input(board):
    (_, reading) = board.execute([AnalogConfigure("GP26", "in"), AnalogRead("GP26")])
    assert 0 <= reading <= 65535


def test_pwm(board):
    assert board.execute([PWMConfigure("GP15", 1000, 32768, True), PWMSet("GP15", 2000, 1)]) == [1000, 2000]


def test_uart_without_anything_on_it(board):
    board.execute([UARTConfigure("uart", "GP0", "GP1", 9600, 8, None, 1, 64, None, None)])
    ops = [UARTClear("uart"), UARTWrite("uart", b"hi"), UARTClear("uart"), UARTAvailable("uart"), UARTRead("uart", 9)]
    assert board.execute(ops) == [None, None, None, 0, b""]


def test_a_neopixel_frame_is_one_turn(board):
    board.execute([OUTPUT, PixelWrite("GP2", b"\0\0\0")])
    turns = board.link.turns
    board.execute([PixelWrite("GP2", bytes(range(180)))])
    assert board.link.turns == turns + 1


def test_the_processor(board):
    assert board.execute([CPURead("frequency"), CPURead("voltage"), Delay(100)]) == [125_000_000, None, None]
    assert board.execute([CPURead("temperature")])[0] == pytest.approx(27.138, abs=0.5)
    with pytest.raises(Rejected, match="must be >= 0 us"):
        board.execute([Delay(-1)])


def test_release_is_never_an_error(board):
    board.execute([I2C, OUTPUT])
    assert board.execute([Release("i2c"), Release("GP2"), Release("GP2"), Release("never")]) == [None] * 4
    with pytest.raises(Rejected, match=r"GP2 .* is not configured"):
        board.execute([PinWrite("GP2", True)])


def test_a_released_bus_lets_its_pins_go(board, bench):
    board.execute([SPIConfigure("spi", "GP18", "GP19", "GP16", 1_000_000, 1, 0, 8, False), Release("spi")])
    assert board.execute([PinConfigure("GP18", "in", "down", "push_pull", False), PinRead("GP18")])[1] is False
    with pytest.raises(Rejected, match="no bus 'spi'"):
        board.execute([SPITransfer("spi", b"a", 0, 0)])


@pytest.mark.parametrize(
    ("opening", "taken"),
    [
        (SPIConfigure("bus", "GP18", "GP19", None, 1_000_000, 0, 0, 8, False), "GP16"),
        (UARTConfigure("bus", None, "GP1", 9600, 8, None, 1, 40_000, None, None), "GP0"),
    ],
)
def test_a_pin_for_a_line_nobody_asked_for_stays_as_it_is(board, bench, opening, taken):
    board.execute([PinConfigure(taken, "out", None, "push_pull", True), opening])
    assert (bench.pin(taken).is_output, bench.pin(taken).level) == (True, True)
    board.execute([Release(taken), opening])
    assert not bench.pin(taken).is_output


def test_a_bus_keeps_the_pin_another_one_would_take(board):
    board.execute([UARTConfigure("uart", "GP16", "GP17", 9600, 8, None, 1, 64, None, None)])
    board.execute([SPIConfigure("spi", "GP18", "GP19", None, 1_000_000, 0, 0, 8, False)])
    assert board.execute([UARTWrite("uart", b"hi"), Release("uart"), Release("spi")]) == [None] * 3


def test_soft_spi_without_a_data_pin(board, bench):
    clock, data = "GP10", "GP11"
    board.execute([SPIConfigure("soft", clock, data, None, 100_000, 1, 0, 8, True), SPITransfer("soft", b"\xff", 0, 0)])
    assert bench.pin(data).is_output
    board.execute([SPIConfigure("soft", clock, None, data, 100_000, 1, 0, 8, True), SPITransfer("soft", b"", 3, 0)])
    board.execute([Release("soft")])


@pytest.mark.parametrize("pins", [("GP5", "GP5")])
def test_one_pin_for_two_lines(board, pins):
    with pytest.raises(Rejected, match="Invalid pins; they have to be different"):
        board.execute([I2CConfigure("bad", *pins, 100_000, 50_000, False)])


def test_what_comes_before_a_refusal_is_done(board):
    board.execute([OUTPUT])
    with pytest.raises(Rejected, match="Invalid pin nowhere"):
        board.execute([PinWrite("GP2", False), PinConfigure("nowhere", "in", None, "push_pull", False)])
    assert board.execute([PinRead("GP2")]) == [False]


def test_unsupported_is_refused_before_anything_is_done(board):
    board.execute([OUTPUT])
    with pytest.raises(Unsupported, match="cannot do TouchRead"):
        board.execute([PinWrite("GP2", False), TouchRead("GP3")])
    assert board.execute([PinRead("GP2")]) == [True]


def test_after_close(board, interpreter):
    board.close()
    board.close()
    with pytest.raises(Disconnected, match="closed"):
        board.execute([PinRead("GP2")])
    assert banner_of(interpreter[0]).endswith(b">>> ")


def test_a_closed_board_drives_nothing(interpreter, opened):
    port, bench = interpreter
    with opened(port) as board:
        board.execute([OUTPUT])
        assert bench.pads["GP2"].terminal.net.level is True
    with opened(port) as board:
        assert board.execute([PinConfigure("GP2", "in", "down", "push_pull", False), PinRead("GP2")])[1] is False


def test_an_agent_that_has_ended(board):
    board._console.write(b"\x03")
    with pytest.raises(Disconnected, match="KeyboardInterrupt"):
        board.execute([PinConfigure("GP2", "in", None, "push_pull", False)])
    with pytest.raises(Disconnected, match="KeyboardInterrupt"):
        board.execute([PinRead("GP2")])


def test_reset(interpreter, opened):
    with opened(interpreter[0]) as board:
        assert board.execute([OUTPUT, Reset("normal")]) == [None, None]
        with pytest.raises(Disconnected, match="was reset; open it again"):
            board.execute([PinRead("GP2")])
