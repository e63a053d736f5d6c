"""`I2C()` of a board whose firmware names no pins for it."""

from __future__ import annotations

import pytest

import anyboard
from anyboard.adapters.python_board.default_bus import default_i2c
from anyboard.adapters.python_board.link import CallError
from anyboard.core.info import BusInfo, PinInfo
from anyboard.sim import Bench
from anyboard.sim.chips import BME280
from boards.wasm_board import NEWEST, wasm_board


class SayingLink:
    """Answers to the question, and keeps what is executed."""

    def __init__(self, answer: str | None) -> None:
        self.answer = answer
        self.executed: list[bytes] = []

    def call(self, calls):
        (call,) = calls
        if b"repr" not in call.arguments:
            self.executed.append(call.arguments)
            return [b""]
        if self.answer is None:
            raise CallError(0, (), "ValueError('pins')")
        return [repr(self.answer).encode()]


def pin(*names: str, chip: str | None = None) -> PinInfo:
    return PinInfo(names[0], names, chip, None)


# as ports/rp2, ports/esp32 and ports/stm32 print their buses
@pytest.mark.parametrize(
    ("shown", "pins", "keys", "found"),
    [
        (
            "I2C(0, freq=399361, scl=5, sda=4, timeout=50000)",
            [pin("GP4", chip="GPIO4"), pin("GP5", chip="GPIO5")],
            {},
            ("GP5", "GP4"),
        ),
        (
            "I2C(0, scl=18, sda=19, freq=400000)",
            [pin("GPIO18"), pin("GPIO19")],
            {"GPIO18": "18", "GPIO19": "19"},
            ("GPIO18", "GPIO19"),
        ),
        ("I2C(0, scl=B6, sda=B7, freq=420000)", [pin("X9", chip="B6"), pin("X10", chip="B7")], {}, ("X9", "X10")),
    ],
)
def test_where_it_is(shown, pins, keys, found):
    link = SayingLink(shown)
    assert default_i2c(link, pins, keys) == BusInfo("I2C", "i2c", found)
    assert len(link.executed) == 1, "its pins are let go"


@pytest.mark.parametrize("shown", [None, "I2C(0, freq=400000)", "I2C(0, scl=77, sda=78)"])
def test_a_firmware_that_does_not_say(shown):
    assert default_i2c(SayingLink(shown), [pin("GP4")], {}) is None


def test_a_sensor_on_it():
    bench = Bench.empty("raspberry_pi_pico", clock="real")
    bench.i2c_on(scl="GP5", sda="GP4").attach(BME280())
    with wasm_board(NEWEST, bench) as port, anyboard.open(f"micropython:{port}") as board:
        assert "I2C" in dir(board)
        assert bench.pin("GP4").is_output is False
        i2c = board.I2C()
        assert i2c.try_lock()
        assert i2c.scan() == [0x77]
