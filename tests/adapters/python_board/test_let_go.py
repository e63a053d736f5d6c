"""Nothing is left open: not by a release, not by an opening that fails, not by the agent's end."""

from __future__ import annotations

import time

import pytest

from anyboard.core.errors import Rejected
from anyboard.core.ops import (
    AnalogConfigure,
    CountConfigure,
    EncoderConfigure,
    I2CConfigure,
    OneWireConfigure,
    PinConfigure,
    PinRead,
    PulsesConfigure,
    PulsesSend,
    PWMConfigure,
    Release,
    SPIConfigure,
    SPITransfer,
    UARTConfigure,
)

I2C = I2CConfigure("i2c", "GP5", "GP4", 100_000, 255, False)
SPI = SPIConfigure("spi", "GP18", "GP19", "GP16", 1_000_000, 1, 0, 8, False)
UART = UARTConfigure("uart", "GP0", "GP1", 9600, 8, None, 1, 64, None, None)
OPENINGS = {
    "pin": (PinConfigure("GP2", "out", None, "push_pull", True), "GP2"),
    "open drain": (PinConfigure("GP2", "out", None, "open_drain", False), "GP2"),
    "I2C": (I2C, "i2c"),
    "soft I2C": (I2CConfigure("soft", "GP20", "GP21", 100_000, 255, True), "soft"),
    "SPI": (SPI, "spi"),
    "soft SPI": (SPIConfigure("spi", "GP11", "GP12", None, 100_000, 1, 0, 8, True), "spi"),
    "UART": (UART, "uart"),
    "analog input": (AnalogConfigure("GP26", "in"), "GP26"),
    "PWM": (PWMConfigure("GP12", 1000, 32768, True), "GP12"),
    "1-Wire": (OneWireConfigure("GP3"), "GP3"),
    "pulses": (PulsesConfigure("GP14", 4, False), "GP14"),
    "train": (PulsesSend("GP9", 38_000, 65535, (500,)), "GP9"),
    "counter": (CountConfigure("GP15", "fall", "up"), "GP15"),
    "encoder": (EncoderConfigure("GP16", "GP17", 4), "GP16"),
}
BUSY = [opening for name, (opening, _) in OPENINGS.items() if name not in ("open drain", "SPI", "soft SPI")]
"""All that can be open at once."""


@pytest.fixture
def bench(either):
    return either[1]


@pytest.fixture(scope="module")
def board(either, opened):
    with opened(either[0]) as adapter:
        yield adapter


def in_use(bench):
    """Pins that the board drives, and those whose edges it takes."""
    driven = {pin.name for pin in bench.model.pins if bench.pin(pin.name).is_output or bench.pin(pin.name).pwm}
    return driven | {pin for pin in ("GP14", "GP15", "GP16") if bench.terminal(pin).net.listeners}


@pytest.mark.parametrize("kind", OPENINGS)
def test_released(board, bench, kind):
    opening, name = OPENINGS[kind]
    before = in_use(bench)
    board.execute([opening])
    board.execute([Release(name)])
    assert in_use(bench) == before
    board.execute([opening, Release(name)])


def test_what_failed_to_open_is_not_open(board):
    wrong = PWMConfigure("GP12", 0, 0, False)
    with pytest.raises(Rejected):
        board.execute([wrong])
    with pytest.raises(Rejected, match="not configured"):
        board.execute([PinRead("GP12")])
    assert board.execute([PinConfigure("GP12", "in", "up", "push_pull", False), PinRead("GP12")])[1] is True
    board.execute([Release("GP12")])


def test_a_bus_that_failed_to_open_has_no_pins(board):
    with pytest.raises(Rejected, match="Invalid pins"):
        board.execute([SPI.replace(miso="GP17")])
    board.execute([SPI, SPITransfer("spi", b"a", 0, 0), Release("spi")])


def test_the_end_of_the_agent(board, bench):  # the last one: the board is closed after it
    before = in_use(bench)
    for opening in BUSY:
        board.execute([opening])
    assert {"GP2", "GP9", "GP12", "GP14", "GP15", "GP16"} <= in_use(bench)
    board.close()
    assert in_use(bench) == before


def test_ctrl_c_of_whatever_program(either, bench, opened):
    with opened(either[0]) as board:
        before = in_use(bench)
        for opening in BUSY:
            board.execute([opening])
        board._console.write(b"\x03")
        for _ in range(200):
            if in_use(bench) == before:
                break
            time.sleep(0.01)
        assert in_use(bench) == before
