"""Nets by the bench's pins: who wins, who quarrels, who hears of it."""

from __future__ import annotations

import pytest

from anyboard.core.errors import NotFound
from anyboard.core.ops import AnalogConfigure, AnalogRead, AnalogWrite, PinConfigure, PinRead, PinWrite, Release
from anyboard.sim import Bench, BenchError


def output(pin, value, drive="push_pull"):
    return PinConfigure(pin, "out", None, drive, value)


def pulled_input(pin, pull=None):
    return PinConfigure(pin, "in", pull, "push_pull", False)


def read(adapter, pin):
    return adapter.execute([PinRead(pin)])[0]


def test_a_floating_pin_reads_low_and_a_pull_decides(bench, adapter):
    assert bench.pin("D5").level is False
    adapter.execute([pulled_input("D5", "up")])
    assert read(adapter, "D5") is True
    adapter.execute([pulled_input("D5", "down")])
    assert read(adapter, "D5") is False


def test_a_hand_on_the_pin_beats_the_pull(bench, adapter):
    adapter.execute([pulled_input("D5", "up")])
    bench.pin("D5").drive(False)
    assert read(adapter, "D5") is False
    bench.pin("D5").drive(None)
    assert read(adapter, "D5") is True


def test_wire_joins_pins_also_after_use(bench, adapter):
    adapter.execute([output("D5", True), pulled_input("D6")])
    assert read(adapter, "D6") is False
    bench.wire("D5", "D6")
    assert read(adapter, "D6") is True
    adapter.execute([PinWrite("D5", False)])
    assert read(adapter, "D6") is False


def test_two_outputs_that_disagree_are_an_error_that_names_both(bench, adapter):
    bench.wire("D5", "D6")
    adapter.execute([output("D5", True), output("D6", True)])
    with pytest.raises(BenchError, match=r"D5.*D6"):
        adapter.execute([PinWrite("D6", False)])
    with pytest.raises(BenchError, match="short circuit"):
        assert bench.pin("D5").level is None
    adapter.execute([Release("D5")])
    assert bench.pin("D5").level is False


def test_hand_against_board_is_an_error(bench, adapter):
    adapter.execute([output("D5", True)])
    with pytest.raises(BenchError, match="D5"):
        bench.pin("D5").drive(False)


def test_open_drain_reads_the_line(bench, adapter):
    bench.wire("D5", "D6")
    adapter.execute([output("D5", True, "open_drain"), pulled_input("D6", "up")])
    assert read(adapter, "D5") is True
    adapter.execute([PinWrite("D5", False)])
    assert (read(adapter, "D5"), read(adapter, "D6")) == (False, False)
    adapter.execute([output("D6", False), PinWrite("D5", True)])
    assert read(adapter, "D5") is False


def test_an_output_has_its_level_from_its_first_moment(bench, adapter):
    adapter.execute([pulled_input("D5", "up")])
    heard = []
    bench.pin("D5").on_change(heard.append)
    adapter.execute([output("D5", True)])
    assert heard == []


def test_listeners_hear_real_changes_in_order_until_they_unsubscribe(bench, adapter):
    heard = []
    stop = bench.pin("D6").on_change(heard.append)
    bench.wire("D5", "D6")
    adapter.execute([output("D5", True), PinWrite("D5", True), PinWrite("D5", False)])
    stop()
    adapter.execute([PinWrite("D5", True)])
    assert heard == [True, False]


def test_a_listener_may_drive_back(bench, adapter):
    """Everybody hears both changes, the first one first."""
    heard = []
    pin = bench.pin("D5")

    def pull_low(level):
        if level:
            pin.drive(False)

    bench.wire("D5", "D6")
    adapter.execute([output("D6", False, "open_drain"), pulled_input("D5", "up")])
    pin.on_change(pull_low)
    pin.on_change(heard.append)
    adapter.execute([PinWrite("D6", True)])
    assert heard == [True, False]


def test_parts_that_answer_each_other_for_ever_are_an_error(bench, adapter):
    adapter.execute([pulled_input("D5", "up")])
    bench.pin("D5").on_change(lambda level: bench.pin("D5").drive(False if level else None))
    with pytest.raises(BenchError, match="D5 oscillates"):
        bench.pin("D5").drive(False)


def test_a_function_is_asked_once_at_each_look(bench, adapter):
    levels = iter([True, False, None])
    adapter.execute([pulled_input("D5")])
    bench.pin("D5").drive(lambda: next(levels))
    assert [read(adapter, "D5") for _ in range(3)] == [True, False, False]


def test_is_output(bench, adapter):
    pin = bench.pin("D5")
    assert pin.is_output is False
    adapter.execute([output("D5", True, "open_drain")])
    assert pin.is_output is True
    adapter.execute([Release("D5")])
    assert pin.is_output is False


def test_volts_give_a_reading_and_a_level(bench, adapter):
    adapter.execute([AnalogConfigure("A1", "in")])
    bench.pin("A1").volts = 1.2
    assert adapter.execute([AnalogRead("A1")]) == [round(1.2 / 3.3 * 65535)]
    assert bench.pin("A1").level is False
    bench.pin("A1").volts = lambda: 3.0
    assert adapter.execute([AnalogRead("A1")]) == [round(3.0 / 3.3 * 65535)]
    assert bench.pin("A1").level is True
    bench.pin("A1").volts = None
    assert adapter.execute([AnalogRead("A1")]) == [0]


def test_volts_beyond_the_supply_read_as_the_ends(bench, adapter):
    adapter.execute([AnalogConfigure("A1", "in")])
    for volts, reading in ((5.0, 65535), (-1.0, 0)):
        bench.pin("A1").volts = volts
        assert adapter.execute([AnalogRead("A1")]) == [reading]


def test_the_dac_can_be_measured(bench, adapter):
    adapter.execute([AnalogConfigure("A0", "out"), AnalogWrite("A0", 32768)])
    assert bench.pin("A0").volts == pytest.approx(1.65, abs=0.001)
    bench.wire("A0", "A3")
    adapter.execute([AnalogConfigure("A3", "in")])
    assert adapter.execute([AnalogRead("A3")]) == [32768]


def test_aliases_are_one_pin(bench):
    assert bench.pin("LED") is bench.pin("D13")
    assert Bench.empty(board="raspberry_pi_pico").pin("A0") is not None


def test_an_unknown_pin_names_the_nearest(bench):
    with pytest.raises(NotFound, match=r"D99.*did you mean 'D9'"):
        bench.pin("D99")
    with pytest.raises(NotFound, match="no pin 5"):
        bench.pin(5)


def test_an_unknown_board_or_clock(bench):
    with pytest.raises(NotFound, match="feather"):
        Bench.empty(board="fether")
    with pytest.raises(BenchError, match="'real' or 'virtual'"):
        Bench.empty(clock="fast")


def test_writing_to_an_input_does_nothing(bench, adapter):
    adapter.execute([pulled_input("D5"), PinWrite("D5", True)])
    assert read(adapter, "D5") is False


def test_closing_releases_every_pin(bench):
    adapter = bench.open_adapter()
    adapter.execute([output("D5", True), AnalogConfigure("A0", "out"), AnalogWrite("A0", 65535)])
    adapter.close()
    assert (bench.pin("D5").level, bench.pin("A0").volts) == (False, 0.0)
    bench.open_adapter().close()
