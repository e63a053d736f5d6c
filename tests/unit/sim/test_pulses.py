"""Edges: trains into a pin, capture, sending, counters, encoders, PWM, pixels, touch."""

from __future__ import annotations

import pytest

from anyboard.core.ops import (
    CountConfigure,
    CountRead,
    CountWrite,
    Delay,
    EncoderConfigure,
    EncoderRead,
    EncoderWrite,
    PinConfigure,
    PinWrite,
    PixelWrite,
    PulsesConfigure,
    PulsesPause,
    PulsesRead,
    PulsesResume,
    PulsesSend,
    PWMConfigure,
    PWMSet,
    Release,
    TouchConfigure,
    TouchRead,
)
from anyboard.sim import BenchError

# A part of an NEC infrared frame as its receiver shows it: leader, then bits; idle high.
TRAIN = [9000, 4500, 560, 560, 560, 1690, 560]


@pytest.fixture(params=["real", "virtual"])
def any_bench(request):
    return request.getfixturevalue("bench" if request.param == "real" else "virtual_bench")


@pytest.fixture
def any_adapter(any_bench):
    adapter = any_bench.open_adapter()
    yield adapter
    adapter.close()


def test_a_train_is_captured_exactly_on_either_clock(any_bench, any_adapter):
    any_bench.pin("D5").drive(True)
    any_adapter.execute([PulsesConfigure("D5", 100, True)])
    any_bench.pin("D5").play(TRAIN, idle=True)
    any_adapter.execute([Delay(sum(TRAIN) + 1000)])
    assert any_adapter.execute([PulsesRead("D5"), PulsesRead("D5")]) == [tuple(TRAIN), ()]


def test_trains_wait_for_each_other(virtual_bench, virtual_adapter):
    virtual_adapter.execute([PulsesConfigure("D5", 100, False)])
    virtual_bench.pin("D5").play([100, 50])
    virtual_bench.pin("D5").play([200])
    virtual_adapter.execute([Delay(1000)])
    assert virtual_adapter.execute([PulsesRead("D5")]) == [(100, 50, 200)]


def test_after_a_train_the_line_is_held_so_that_the_board_may_drive_it(virtual_bench, virtual_adapter):
    pin = virtual_bench.pin("D5")
    pin.play([10], idle=True)
    assert pin.level is False
    with pytest.raises(BenchError, match="D5"):
        virtual_adapter.execute([PinConfigure("D5", "out", None, "push_pull", True)])
    virtual_adapter.execute([Release("D5"), Delay(20)])
    assert pin.level is True
    virtual_adapter.execute([PinConfigure("D5", "out", None, "push_pull", False)])
    assert pin.level is False


def test_a_negative_pulse_is_refused(bench):
    with pytest.raises(ValueError, match="-5 us"):
        bench.pin("D5").play([10, -5])


def test_the_latest_maxlen_durations_are_kept(virtual_bench, virtual_adapter):
    virtual_adapter.execute([PulsesConfigure("D5", 2, False)])
    virtual_bench.pin("D5").play([10, 20, 30, 40, 50])
    virtual_adapter.execute([Delay(1000)])
    assert virtual_adapter.execute([PulsesRead("D5")]) == [(40, 50)]


def test_a_long_pulse_is_cut_to_16_bits(virtual_bench, virtual_adapter):
    virtual_adapter.execute([PulsesConfigure("D5", 2, False)])
    virtual_bench.pin("D5").play([100_000])
    virtual_adapter.execute([Delay(200_000)])
    assert virtual_adapter.execute([PulsesRead("D5")]) == [(65535,)]


def test_a_paused_capture_measures_nothing(virtual_bench, virtual_adapter):
    virtual_adapter.execute([PulsesConfigure("D5", 9, False), PulsesPause("D5")])
    virtual_bench.pin("D5").play([10])
    virtual_adapter.execute([Delay(100), PulsesResume("D5", 0)])
    virtual_bench.pin("D5").play([20])
    assert virtual_adapter.execute([Delay(100), PulsesRead("D5")]) == [None, (20,)]


def test_a_trigger_wakes_a_part_that_answers_at_once(virtual_bench, virtual_adapter):
    """As a DHT22 does: the host pulls the line low, lets go, and the sensor answers."""
    pin = virtual_bench.pin("D5")
    fallen = []

    def changed(level):
        if not level:
            fallen.append(virtual_bench.clock.now_us())
        elif fallen and virtual_bench.clock.now_us() - fallen.pop() >= 1000:
            stop()
            pin.play([80, 80, 50, 26, 50], idle=True)

    pin.play([], idle=True)
    stop = pin.on_change(changed)
    virtual_adapter.execute([PulsesConfigure("D5", 81, True), PulsesPause("D5"), PulsesResume("D5", 1000)])
    virtual_adapter.execute([Delay(1000)])
    assert virtual_adapter.execute([PulsesRead("D5")]) == [(80, 80, 50, 26, 50)]


def test_sent_pulses_are_written_down_and_take_their_time(virtual_bench, virtual_adapter):
    start = virtual_bench.clock.now_us()
    virtual_adapter.execute([PulsesSend("D5", 38_000, 32_768, (900, 450, 56))])
    virtual_adapter.execute([PulsesSend("D5", 38_000, 32_768, (100,))])
    assert virtual_bench.pin("D5").pulses == [900, 450, 56, 100]
    assert virtual_bench.clock.now_us() - start == 1506


def test_sent_pulses_reach_a_wired_capture(virtual_bench, virtual_adapter):
    virtual_bench.wire("D5", "D6")
    virtual_adapter.execute([PulsesConfigure("D6", 99, False), PulsesSend("D5", 38_000, 0xFFFF, (900, 450, 56))])
    assert virtual_adapter.execute([PulsesRead("D6")]) == [(900, 450, 56)]


def test_the_carrier_is_on_the_wire(virtual_bench, virtual_adapter):
    """40 kHz at half duty for 100 us: four cycles of 25 us."""
    virtual_bench.wire("D5", "D6")
    virtual_adapter.execute([CountConfigure("D6", "rise", None), PulsesSend("D5", 40_000, 32_768, (100, 50))])
    assert virtual_adapter.execute([CountRead("D6")]) == [4]


@pytest.mark.parametrize(("edge", "count"), [("rise", 2), ("fall", 2), ("both", 4)])
def test_a_counter(virtual_bench, virtual_adapter, edge, count):
    virtual_adapter.execute([CountConfigure("D5", edge, None)])
    virtual_bench.pin("D5").play([10, 10, 10])
    assert virtual_adapter.execute([Delay(100), CountRead("D5")]) == [None, count]
    virtual_adapter.execute([CountWrite("D5", 100)])
    assert virtual_adapter.execute([CountRead("D5")]) == [100]


def turn(bench, states):
    for a, b in states:
        bench.pin("D5").drive(bool(a))
        bench.pin("D6").drive(bool(b))


FORWARD = [(0, 1), (0, 0), (1, 0), (1, 1)]  # a leads, from the detent where both switches are open
BACK = [(1, 0), (0, 0), (0, 1), (1, 1)]


@pytest.mark.parametrize(("divisor", "turns"), [(4, 1), (2, 2), (1, 4)])
def test_an_encoder_counts_quarters_by_its_divisor(bench, adapter, divisor, turns):
    adapter.execute([EncoderConfigure("D5", "D6", divisor)])
    turn(bench, FORWARD)
    assert adapter.execute([EncoderRead("D5")]) == [turns]
    turn(bench, BACK * 2)
    assert adapter.execute([EncoderRead("D5")]) == [-turns]


def test_an_encoder_that_bounces_stays_where_it_is(bench, adapter):
    adapter.execute([EncoderConfigure("D5", "D6", 4)])
    turn(bench, [(0, 1), (1, 1)] * 5)
    assert adapter.execute([EncoderRead("D5")]) == [0]


def test_another_divisor_keeps_the_position(bench, adapter):
    adapter.execute([EncoderConfigure("D5", "D6", 4), EncoderWrite("D5", 7), EncoderConfigure("D5", "D6", 2)])
    turn(bench, FORWARD)
    assert adapter.execute([EncoderRead("D5")]) == [9]


def test_released_counters_listen_no_more(bench, adapter):
    adapter.execute([CountConfigure("D5", "rise", None), EncoderConfigure("D6", "D7", 4), PulsesConfigure("D9", 2, 0)])
    adapter.execute([Release("D5"), Release("D6"), Release("D9")])
    assert not any(pad.terminal.net.listeners for pad in bench.pads.values())


def test_pwm_is_seen_at_the_pin(virtual_bench, virtual_adapter):
    pin = virtual_bench.pin("D5")
    assert pin.pwm is None
    assert virtual_adapter.execute([PWMConfigure("D5", 1000, 16384, True)]) == [1000]
    assert pin.pwm == (1000, 16384)
    start = virtual_bench.clock.now_us()
    seen = []
    for at in (0, 200, 300, 900, 1100, 1300):
        virtual_bench.clock.advance(start + at - virtual_bench.clock.now_us())
        seen.append(pin.level)
    assert seen == [True, True, False, False, True, False]
    virtual_adapter.execute([PWMSet("D5", 2000, 65535)])
    assert (pin.pwm, pin.level) == ((2000, 65535), True)
    virtual_adapter.execute([PWMSet("D5", None, 0)])
    assert (pin.pwm, pin.level) == ((2000, 0), False)
    virtual_adapter.execute([Release("D5")])
    assert pin.pwm is None


def test_pwm_edges_reach_who_listens(virtual_bench, virtual_adapter):
    """500 Hz at a quarter: 0.5 ms high, 1.5 ms low; at once, and for one who listens later."""
    virtual_bench.wire("D5", "D6")
    virtual_adapter.execute([PWMConfigure("D5", 500, 16384, False), CountConfigure("D6", "rise", None)])
    assert virtual_adapter.execute([Delay(100_000), CountRead("D6")]) == [None, 50]
    virtual_adapter.execute([Release("D6"), PulsesConfigure("D6", 4, False), PWMSet("D5", None, 32768)])
    assert virtual_adapter.execute([Delay(20_000), PulsesRead("D6")]) == [None, (1000,) * 4]


def test_pwm_nobody_listens_to_costs_nothing(virtual_bench, virtual_adapter):
    waiting = len(virtual_bench.clock._heap)
    virtual_adapter.execute([PWMConfigure("D5", 500, 16384, False), CountConfigure("D6", "rise", None)])
    assert len(virtual_bench.clock._heap) == waiting
    stop = virtual_bench.pin("D5").on_change(bool)
    assert len(virtual_bench.clock._heap) == waiting + 1
    stop()
    virtual_adapter.execute([Delay(10_000)])
    assert len(virtual_bench.clock._heap) <= waiting  # less if a timer of another bench was due meanwhile


def test_pixels_are_one_live_list(bench, adapter):
    pixels = bench.pin("NEOPIXEL").pixels
    adapter.execute([PixelWrite("NEOPIXEL", b"\x01\x02\x03"), PixelWrite("NEOPIXEL", b"")])
    assert pixels == [b"\x01\x02\x03", b""]
    assert bench.pin("NEOPIXEL").is_output


def test_touch(bench, adapter):
    adapter.execute([TouchConfigure("D5", None)])
    untouched = adapter.execute([TouchRead("D5")])[0]
    bench.pin("D5").touch = untouched + 500
    assert adapter.execute([TouchRead("D5")]) == [untouched + 500]
    bench.pin("D5").touch = lambda: 42
    assert adapter.execute([TouchRead("D5")]) == [42]


def test_a_pin_given_to_something_else_stops_what_it_did(bench, adapter):
    adapter.execute([CountConfigure("D5", "rise", None), PinConfigure("D5", "out", None, "push_pull", False)])
    adapter.execute([PinWrite("D5", True)])
    with pytest.raises(BenchError, match="D5"):
        adapter.execute([CountRead("D5")])
    assert not bench.pads["D5"].terminal.net.listeners
