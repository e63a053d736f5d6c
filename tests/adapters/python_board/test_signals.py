"""Pulses, counters, encoders and single wires on either Python, against what the bench plays and sees."""

from __future__ import annotations

import itertools
import time

import pytest

from anyboard.core.errors import Rejected
from anyboard.core.ops import (
    AnalogConfigure,
    AnalogRead,
    CountConfigure,
    CountRead,
    CountWrite,
    EncoderConfigure,
    EncoderRead,
    EncoderWrite,
    OneWireConfigure,
    OneWireRead,
    OneWireReset,
    OneWireWrite,
    PinConfigure,
    PixelWrite,
    PulsesConfigure,
    PulsesPause,
    PulsesRead,
    PulsesResume,
    PulsesSend,
    PWMConfigure,
    PWMSet,
    Release,
)
from anyboard.sim.chips import DS18B20

_READ_ROM = bytes(0x33 >> bit & 1 for bit in range(8))


@pytest.fixture(scope="module")
def board(either, opened):
    with opened(either[0]) as adapter:
        yield adapter


@pytest.fixture
def bench(either):
    return either[1]


def eventually(board, op, expected):
    """What the board answers, once it is that: interrupts take their time."""
    for _ in range(200):
        (seen,) = board.execute([op])
        if seen == expected:
            break
        time.sleep(0.005)
    return seen


def captured(board, count):
    """So many durations, taken as they come."""
    durations = ()
    for _ in range(200):
        durations += board.execute([PulsesRead("GP14")])[0]
        if len(durations) >= count:
            break
        time.sleep(0.005)
    return durations


# -- counters ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("edge", "counted"), [("rise", 3), ("fall", 2)])
def test_edges_are_counted(board, bench, edge, counted):
    line = bench.pin("GP15")
    line.drive(False)
    assert board.execute([CountConfigure("GP15", edge, None), CountRead("GP15")]) == [None, 0]
    for level in (True, False, True, False, True):
        line.drive(level)
    assert eventually(board, CountRead("GP15"), counted) == counted
    line.drive(None)


def test_a_count_can_be_set(board, bench):
    line = bench.pin("GP15")
    line.drive(False)
    assert board.execute([CountConfigure("GP15", "rise", None), CountWrite("GP15", -2), CountRead("GP15")])[2] == -2
    line.drive(True)
    assert eventually(board, CountRead("GP15"), -1) == -1
    line.drive(None)


@pytest.mark.parametrize(("pull", "level"), [("up", True), ("down", False)])
def test_a_counter_has_its_pull(board, bench, pull, level):
    board.execute([CountConfigure("GP15", "rise", pull)])
    assert bench.pin("GP15").level is level


# -- encoders ---------------------------------------------------------------------------------------------

_FORWARD = ((0, True), (1, True), (0, False), (1, False))
_BACKWARD = ((1, True), (0, True), (1, False), (0, False))


@pytest.fixture
def shaft(bench):
    """Turns by so many quarter steps, back if negative, from both low."""
    lines = bench.pin("GP16"), bench.pin("GP17")
    for line in lines:
        line.drive(False)

    def turn(quarters):
        for pin, level in itertools.islice(itertools.cycle(_FORWARD if quarters > 0 else _BACKWARD), abs(quarters)):
            lines[pin].drive(level)

    yield turn
    for line in lines:
        line.drive(None)


@pytest.mark.parametrize(("divisor", "quarters", "position"), [(4, 12, 3), (4, -8, -2), (1, 8, 8), (2, 7, 3)])
def test_an_encoder_is_followed(board, shaft, divisor, quarters, position):
    assert board.execute([EncoderConfigure("GP16", "GP17", divisor), EncoderRead("GP16")]) == [None, 0]
    shaft(quarters)
    assert eventually(board, EncoderRead("GP16"), position) == position
    board.execute([Release("GP16")])


def test_the_position_can_be_set(board, shaft):
    board.execute([EncoderConfigure("GP16", "GP17", 4), EncoderWrite("GP16", -7)])
    shaft(8)
    assert eventually(board, EncoderRead("GP16"), -5) == -5
    board.execute([Release("GP16")])


def test_an_encoder_has_two_pins(board):
    with pytest.raises(Rejected, match="different"):
        board.execute([EncoderConfigure("GP16", "GP16", 4)])


# -- pulses -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("idle", [False, True])
def test_durations_are_those_of_the_line(board, bench, idle):
    line = bench.pin("GP14")
    line.play([1000], idle=not idle)  # whatever was there before leaves the line at idle
    line.play([0], idle=idle)
    time.sleep(0.005)
    board.execute([PulsesConfigure("GP14", 8, idle)])
    line.play([3000, 2000, 1000, 400, 700], idle=idle)
    assert captured(board, 5) == (3000, 2000, 1000, 400, 700)
    assert board.execute([PulsesRead("GP14"), Release("GP14")]) == [(), None]


def test_the_latest_are_kept_and_none_is_longer_than_16_bits(board, bench):
    board.execute([PulsesConfigure("GP14", 3, False)])
    bench.pin("GP14").play([1000, 2000, 70_000, 3000, 500])
    time.sleep(0.15)
    assert board.execute([PulsesRead("GP14"), Release("GP14")]) == [(65535, 3000, 500), None]


def test_a_pause_keeps_what_there_is(board, bench):
    board.execute([PulsesConfigure("GP14", 8, False)])
    bench.pin("GP14").play([1000, 2000, 500])
    time.sleep(0.02)
    board.execute([PulsesPause("GP14")])
    bench.pin("GP14").play([500, 500, 500])
    time.sleep(0.02)
    assert board.execute([PulsesRead("GP14"), PulsesResume("GP14", 0)]) == [(1000, 2000, 500), None]
    bench.pin("GP14").play([4000])
    assert captured(board, 1) == (4000,)
    board.execute([Release("GP14")])


def test_a_trigger_goes_away_from_idle_and_is_not_captured(board, bench):
    line = bench.pin("GP14")
    line.play([1000], idle=True)
    time.sleep(0.01)
    board.execute([PulsesConfigure("GP14", 8, True)])
    levels = []
    stop = line.on_change(levels.append)
    board.execute([PulsesResume("GP14", 2000)])
    stop()
    assert levels == [False, True]
    assert not line.is_output
    line.play([80, 800, 50], idle=True)
    assert captured(board, 3) == (80, 800, 50)
    board.execute([Release("GP14")])


def test_a_train_is_sent(board, bench):
    line = bench.pin("GP9")
    seen = []
    stop = line.on_change(lambda level: seen.append((level, line.pwm)))
    train = PulsesSend("GP9", 38_000, 65535, (9000, 4500, 560))
    board.execute([train])
    stop()
    assert [level for level, _ in seen] == [True, False, True, False]
    assert line.pulses in ([], [9000, 4500, 560])  # the bench has the whole train of an API that sends it
    assert line.pulses or seen[0][1] == (38_000, 65535)
    board.execute([train, Release("GP9")])
    assert not line.is_output


def test_a_train_that_is_longer_than_a_frame(board, bench):
    bench.pin("GP9").pulses.clear()
    turns = board.link.turns
    board.execute([PulsesSend("GP9", 38_000, 32768, (5,) * 9000), Release("GP9")])
    assert board.link.turns > turns + 1
    assert bench.pin("GP9").pulses in ([], [5] * 9000)


# -- others -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("pin", ["GP3", "GP8"])
def test_onewire(bench, board, pin):
    bus = bench.onewire(pin)
    if pin == "GP3":
        bus.attach(DS18B20())
    ops = [OneWireConfigure(pin), OneWireReset(pin), OneWireWrite(pin, _READ_ROM), OneWireRead(pin, 8), Release(pin)]
    results = board.execute(ops)
    assert results[1] is (pin == "GP3")
    assert (results[3] == b"\0\0\0\1\0\1\0\0") is (pin == "GP3")  # of the code that is read: family 0x28
    for part in list(bus.parts):
        bus.detach(part)


def test_pixels(board, bench):
    colours = bytes(range(180))
    board.execute([PinConfigure("GP2", "out", None, "push_pull", False), PixelWrite("GP2", colours), Release("GP2")])
    assert bench.pin("GP2").pixels[-1] == colours


def test_an_analog_input(board, bench):
    bench.pin("GP26").volts = 3.3 / 2
    (_, reading, _) = board.execute([AnalogConfigure("GP26", "in"), AnalogRead("GP26"), Release("GP26")])
    assert reading == pytest.approx(32768, abs=100)
    bench.pin("GP26").volts = None


def test_pwm(board, bench):
    line = bench.pin("GP12")
    (frequency,) = board.execute([PWMConfigure("GP12", 1000, 16384, False)])
    assert line.pwm == (frequency, 16384)
    assert board.execute([PWMSet("GP12", None, 99)]) == [frequency]
    assert line.pwm == (frequency, 99)
    board.execute([Release("GP12")])
    assert line.pwm is None
    assert not line.is_output


def test_pwm_of_a_frequency_that_may_change(board, bench):
    board.execute([PWMConfigure("GP12", 1000, 16384, True)])
    (frequency, _) = board.execute([PWMSet("GP12", 2000, 7), Release("GP12")])
    assert frequency == pytest.approx(2000, rel=0.02)
