"""Whatever has gone wrong, it is told in words, and the next transfer works."""

from __future__ import annotations

from contextlib import contextmanager

import pytest

import anyboard
from anyboard import busio
from anyboard.core.errors import AnyboardError, BusError, Disconnected
from anyboard.core.ops import PinConfigure, PinRead, PinWrite
from anyboard.testing.rigs.parts import Refuser, RegisterFile
from usbmodels import mcp2221_i2c
from usbmodels.faults import GARBAGE, LATE, NO_ANSWER, SHORT, TWICE, UNPLUG
from usbmodels.mcp2221 import MCP2221
from usbmodels.mcp2221_i2c import READ, STOP_TIMEOUT, WRITE_NO_STOP
from usbmodels.plugged import plugged

TARGET, FORGETFUL, REFUSING, ABSENT = 0x76, 0x50, 0x2A, 0x33


def wired():
    model = MCP2221()
    for part in (RegisterFile(TARGET), RegisterFile(FORGETFUL), Refuser(REFUSING)):
        model.bench.i2c.attach(part)
    return model


# -- the engine ----------------------------------------------------------------------------------------


def leave_without_stop(engine):
    engine.write(WRITE_NO_STOP, 1, TARGET << 1, b"\x10")


def leave_in_mid_write(engine):
    engine.write(WRITE_NO_STOP, 100, TARGET << 1, bytes(60))


def leave_unread(engine):
    engine.read(READ, 100, TARGET << 1 | 1)


def leave_refused(engine):
    engine.write(mcp2221_i2c.WRITE, 1, ABSENT << 1, b"\x10")


LEAVINGS = [leave_without_stop, leave_in_mid_write, leave_unread, leave_refused]


# A write that begins in the middle of another's is taken for its continuation: only at opening can that be seen.
@pytest.mark.parametrize("leave", [leave_without_stop, leave_unread, leave_refused])
@pytest.mark.parametrize("timed", [False, True])
def test_what_another_program_left_behind(opened, leave, timed):
    with opened(timed=timed) as chip:
        leave(chip.model.i2c)
        assert chip.transfer(b"\x33", 2, address=FORGETFUL) == b"\x33\x34"
        leave(chip.model.i2c)
        assert chip.configure(100_000) == 100_000
        assert chip.works()


@pytest.mark.parametrize("leave", LEAVINGS)
def test_what_another_program_left_behind_before_we_opened(leave):
    model = wired()
    with plugged(model):
        leave(model.i2c)
        with anyboard.open("mcp2221") as board:
            bus = busio.I2C(board.SCL, board.SDA)
            assert bus.try_lock()
            assert bus.scan() == [REFUSING, FORGETFUL, TARGET]


@pytest.mark.parametrize("parts", [(b"\x60\x11",), (b"\x60", 3), (3,)])
def test_sda_moved_while_idle(chip, parts):
    chip.transfer(b"\x60\xa1\xa2\xa3")
    chip.transfer(b"\x60")
    chip.model.i2c.glitch()
    read = chip.transfer(*parts)
    assert read in (b"", b"\xa1\xa2\xa3")
    assert chip.transfer(b"\x60", 1) == (b"\xa1" if read else b"\x11")


def test_a_mark_that_does_not_go_away_is_not_believed(chip, monkeypatch):
    """Byte 18 of the status is in no document: on some chip it may mean something else."""
    fill = chip.model.i2c.fill_status

    def always(report):
        fill(report)
        report[18] = 8

    monkeypatch.setattr(chip.model.i2c, "fill_status", always)
    assert chip.works()
    chip.exchanges()
    chip.transfer(b"\x60\xff")
    assert chip.transfer(b"\x60", 1) == b"\xff"
    assert chip.exchanges() == 2 + 3


def test_a_mark_that_comes_back_with_every_transfer_is_not_believed(chip, monkeypatch):
    engine = chip.model.i2c
    fill, cancel, prepare = engine.fill_status, engine.cancel, engine._prepare
    marked = []

    def filled(report):
        fill(report)
        report[18] = 8 if marked else 16

    monkeypatch.setattr(engine, "fill_status", filled)
    monkeypatch.setattr(engine, "cancel", lambda: (marked.clear(), cancel())[1])
    monkeypatch.setattr(engine, "_prepare", lambda *arguments: (marked.append(True), prepare(*arguments)))
    log = chip.log()
    chip.transfer(b"\x60\x01")
    assert log.count("P") == 2  # it was repeated, once
    chip.exchanges()
    assert chip.works()
    chip.exchanges()
    chip.transfer(b"\x60\x01")
    assert chip.exchanges() == 2


def test_reading_ones_is_reading(chip):
    chip.transfer(b"\x60" + b"\xff" * 70)
    chip.exchanges()
    assert chip.transfer(b"\x60", 70) == b"\xff" * 70
    assert chip.exchanges() == 4 + 1  # one more to see that it was no disturbed transfer


@pytest.mark.parametrize("line", ["SCL", "SDA"])
@pytest.mark.parametrize("parts", [(b"\x60\x11",), (b"\x60", 3), (3,), (b"",)])
@pytest.mark.parametrize("timed", [False, True])
def test_a_line_that_is_held_low(opened, line, parts, timed):
    with opened(timed=timed) as chip:
        chip.transfer(b"\x60\xa1")
        holder = Holder(chip, line)
        with pytest.raises(BusError) as raised:
            chip.transfer(*parts)
        assert raised.value.kind == "bus_stuck"
        assert raised.value.detail.startswith(f"{line} of mcp2221:1-1 is held low: see that there are pull-ups")
        with pytest.raises(BusError):
            chip.transfer(*parts)
        holder.let_go()
        assert chip.works()


class Holder:
    """A target that pulls a line low."""

    def __init__(self, chip, line):
        self._pad = chip.bench.pads[line]
        self._pad.become_output(False)

    def let_go(self):
        self._pad.become_input("up")


def test_an_engine_that_hangs_since_it_was_cancelled_too_early(monkeypatch):
    """EasyMCP2221, `_i2c_release`: only a reset helps then."""
    model = wired()
    with plugged(model), anyboard.open("mcp2221") as board:
        model.i2c.cancel()
        assert model.i2c.state == STOP_TIMEOUT
        monkeypatch.setattr(model.i2c, "cancel", lambda: pytest.fail("cancelled again"))
        with pytest.raises(BusError) as raised:
            busio.I2C(board.SCL, board.SDA)
        assert raised.value.kind == "bus_stuck"
        assert "unplug it and plug it in again" in raised.value.detail
        model.bus_reset()
        assert busio.I2C(board.SCL, board.SDA).try_lock()


def test_an_address_that_times_out_is_absent(chip, monkeypatch):
    """EasyMCP2221, I2C_read: state 0x23, with both lines high."""
    engine = chip.model.i2c

    def timed_out():
        engine.state = mcp2221_i2c.ADDRESS_TIMEOUT
        return 0x41, engine.state, 127, b""

    monkeypatch.setattr(engine, "get_data", timed_out)
    assert chip.probe(ABSENT) is False
    monkeypatch.undo()
    assert chip.works()


def test_a_read_that_comes_short(chip, monkeypatch):
    get_data = chip.model.i2c.get_data
    monkeypatch.setattr(chip.model.i2c, "get_data", lambda: (*get_data()[:2], 2, b"ab"))
    with pytest.raises(BusError) as raised:
        chip.transfer(b"\x60", 5)
    assert raised.value.detail == "mcp2221:1-1 read 2 bytes instead of 5; try again"
    monkeypatch.undo()
    assert chip.works()


def test_an_engine_that_never_ends_is_given_up(chip, monkeypatch):
    fill = chip.model.i2c.fill_status

    def busy(report):
        fill(report)
        report[8] = mcp2221_i2c.WRITING

    monkeypatch.setattr(chip.model.i2c, "fill_status", busy)
    with pytest.raises(BusError) as raised:
        chip.transfer(b"\x60\x01")
    assert raised.value.kind == "timeout"
    assert chip.exchanges() < 500
    monkeypatch.undo()
    assert chip.works()


@pytest.mark.parametrize("command", [0x10, 0x40, 0x51, 0x60, 0x61, 0x90])
def test_an_answer_that_a_killed_program_left_behind(command):
    model = wired()
    with plugged(model):
        model._command(bytes((command,)) + bytes(63))
        with anyboard.open("mcp2221") as board:
            bus = busio.I2C(board.SCL, board.SDA, frequency=400_000)
            assert model.i2c.divider == 28
            assert bus.try_lock()
            assert bus.scan() == [REFUSING, FORGETFUL, TARGET]


# -- USB -------------------------------------------------------------------------------------------------

OPERATIONS = {
    "write": lambda chip: chip.transfer(b"\x60" + bytes(70)),
    "read": lambda chip: chip.transfer(b"\x10", 100, address=FORGETFUL) == bytes(range(0x10, 0x74)) or "wrong data",
    "probe": lambda chip: chip.probe() or "not found",
    "absent": lambda chip: chip.probe(ABSENT) and "found",
    "configure": lambda chip: chip.configure(),
    "pin": lambda chip: chip.run(PinWrite("G0", True)),
    "level": lambda chip: chip.run(PinRead("G0")) in (True, False) or "no level",
}


@contextmanager
def expected_errors():
    """Collects a `BusError` that the block may raise."""
    told = []
    try:
        yield told
    except BusError as error:
        told.append(error)


@pytest.mark.parametrize("kind", [NO_ANSWER, LATE, TWICE, SHORT, GARBAGE])
@pytest.mark.parametrize("operation", OPERATIONS)
@pytest.mark.parametrize("timed", [False, True])
def test_an_answer_that_is_lost_late_double_cut_or_garbled(opened, kind, operation, timed):
    run = OPERATIONS[operation]
    for exchange in range(5):
        with opened(timed=timed) as chip:
            chip.run(PinConfigure("G0", "out", None, "push_pull", False))
            chip.model.faults.plan(kind, after=exchange)
            with expected_errors() as told:
                assert not isinstance(run(chip), str)
            assert all(error.kind in ("timeout", "other") and "mcp2221:1-1" in error.detail for error in told)
            chip.model.faults.stop()
            assert chip.works()
            assert not isinstance(run(chip), str)


def test_a_late_answer_is_no_answer_to_the_next_question(chip):
    chip.transfer(b"\x60\x11\x22")
    for _ in range(3):
        chip.model.faults.plan(LATE, after=2)
        with pytest.raises(BusError):
            chip.transfer(b"\x60", 1)
        assert chip.transfer(b"\x61", 1) == b"\x22"
        assert chip.transfer(b"\x60", 1) == b"\x11"


def test_a_late_answer_is_no_answer_to_the_same_question_again(chip):
    chip.run(PinConfigure("G0", "in", None, "push_pull", False))
    pad = chip.bench.pads["G1"]
    chip.bench.wire("G0", "G1")
    for level in (True, False, True):
        pad.become_output(not level)
        chip.model.faults.plan(LATE)
        with pytest.raises(BusError):
            chip.run(PinRead("G0"))
        pad.become_output(level)
        assert chip.run(PinRead("G0")) is level


def test_a_chip_that_says_nothing_is_given_up_and_found_again(chip):
    chip.model.faults.at_random(1, 1, [NO_ANSWER])
    for _ in range(6):
        with pytest.raises(BusError) as raised:
            chip.transfer(b"\x60", 1)
        assert raised.value.kind == "timeout"
        assert raised.value.detail == ("mcp2221:1-1 does not answer; if that stays so, unplug it and plug it in again")
    chip.model.faults.stop()
    assert chip.works()


@pytest.mark.parametrize("operation", OPERATIONS)
def test_unplugged(chip, operation):
    chip.run(PinConfigure("G0", "out", None, "push_pull", False))
    chip.model.faults.plan(UNPLUG)
    with pytest.raises(Disconnected):
        OPERATIONS[operation](chip)
    with pytest.raises(Disconnected):
        OPERATIONS[operation](chip)
    assert issubclass(Disconnected, AnyboardError)
