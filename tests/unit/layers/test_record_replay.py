"""The layer `record` and the backend `replay`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import anyboard
from anyboard import analogio
from anyboard.core.errors import BadURL, BusError, Disconnected, NotFound, Rejected
from anyboard.core.ops import (
    Delay,
    I2CConfigure,
    I2CTransfer,
    PinConfigure,
    PinEvent,
    PinRead,
    PinWrite,
    UARTAvailable,
    Watch,
)
from anyboard.layers.record import Recorder
from anyboard.layers.replay import Divergence, ReplayBackend, UnfinishedReplay

ID = I2CTransfer("i2c", 0x77, (b"\xd0", 1))
NOBODY = I2CTransfer("i2c", 0x10, (b"\x01",))
ON, OFF, LOOK, ARRIVED = PinWrite("D1", True), PinWrite("D1", False), PinRead("D1"), UARTAvailable("uart")
WRONG_PINS = I2CConfigure("i2c", "D1", "D2", 100000, 255, False)


@pytest.fixture
def record(inner, tmp_path):
    """Record some exchanges; returns the recording's file."""

    def run(*exchanges):
        path = str(tmp_path / "run.jsonl")
        recorder = Recorder(path, lambda: inner)
        for ops in exchanges:
            try:
                recorder.execute(ops)
            except (BusError, Rejected):
                pass
        recorder.close()
        return path

    return run


def replayed(path):
    return ReplayBackend().open(path, {})


def test_a_replay_answers_as_the_board_did(record, inner):
    replay = replayed(record([I2CConfigure("i2c", "SCL", "SDA", 100000, 255, False)], [ID, LOOK]))
    assert replay.execute([I2CConfigure("i2c", "SCL", "SDA", 100000, 255, False)]) == [100000]
    assert replay.execute([ID, LOOK]) == [b"\x60", True]
    assert replay.info == inner.info.replace(url=replay.info.url)
    replay.close()


def test_a_replay_needs_not_the_recorded_boundaries(record):
    replay = replayed(record([ON, ID], [OFF]))
    assert replay.execute([ON]) == [None]
    assert replay.execute([ID, OFF]) == [b"\x60", None]
    replay.close()


def test_errors_are_recorded_with_what_was_done_before_them(record):
    path = record([ON, NOBODY, OFF], [WRONG_PINS], [ID])
    line = json.loads(Path(path).read_text(encoding="utf-8").splitlines()[1])
    assert line["error"]["kind"] == "nack_address"
    assert line["error"]["errno"] == "ENODEV"
    assert line["took_us"] > 0
    replay = replayed(path)
    with pytest.raises(BusError) as caught:
        replay.execute([ON, NOBODY, OFF])
    assert (caught.value.kind, caught.value.index, caught.value.operation) == ("nack_address", 1, NOBODY)
    assert caught.value.results == (None,)
    with pytest.raises(Rejected, match="ValueError: Invalid pins"):
        replay.execute([WRONG_PINS])
    assert replay.execute([ID]) == [b"\x60"]
    replay.close()


def test_another_operation_is_an_error_that_names_the_line_and_both(record):
    replay = replayed(record([ON], [ID]))
    replay.execute([ON])
    with pytest.raises(Divergence) as caught:
        replay.execute([I2CTransfer("i2c", 0x76, (b"\xd0", 1))])
    assert "run.jsonl, line 3: the recording has I2CTransfer bus=i2c address=0x77" in str(caught.value)
    assert "asked was I2CTransfer bus=i2c address=0x76" in str(caught.value)
    with pytest.raises(Divergence, match="line 3"):  # what follows means nothing any more
        replay.execute([ID])
    replay.close()


def test_another_operation_behind_one_that_failed_is_an_error(record):
    replay = replayed(record([NOBODY, OFF]))
    with pytest.raises(Divergence, match="has PinWrite pin=D1 value=False; asked was PinWrite pin=D1 value=True"):
        replay.execute([NOBODY, ON])
    replay.close()


def test_more_than_was_recorded_is_an_error(record):
    replay = replayed(record([ON]))
    replay.execute([ON])
    with pytest.raises(Divergence, match="after the last line: the recording has nothing more"):
        replay.execute([ON])
    replay.close()


def test_what_waits_may_look_more_often(record):
    # recorded: nothing, nothing, three bytes have arrived
    replay = replayed(record([ARRIVED], [ARRIVED], [ARRIVED], [ON]))
    assert [replay.execute([ARRIVED])[0] for _ in range(6)] == [0, 0, 3, 3, 3, 3]
    assert replay.execute([ON]) == [None]
    replay.close()


def test_a_look_that_had_news_may_not_be_left_out(record):
    replay = replayed(record([ARRIVED], [ARRIVED], [ARRIVED], [ON]))
    replay.execute([ARRIVED])
    with pytest.raises(Divergence, match="line 4: the recording has UARTAvailable"):
        replay.execute([ON])
    replay.close()


def test_looks_that_told_nothing_new_may_be_left_out(record, inner):
    inner.available = [0, 0, 0]
    replay = replayed(record([ARRIVED], [ARRIVED], [ARRIVED], [ON]))
    assert replay.execute([ARRIVED]) == [0]
    assert replay.execute([ON]) == [None]
    replay.close()


def test_an_i2c_transfer_more_than_recorded_is_an_error(record):
    replay = replayed(record([ID], [ON]))
    replay.execute([ID])
    with pytest.raises(Divergence):
        replay.execute([ID])
    replay.close()


def test_closing_early_says_what_was_not_asked_for(record):
    replay = replayed(record([ON], [ID, OFF]))
    replay.execute([ON])
    with pytest.warns(UnfinishedReplay, match=r"line 3: closed with 2 recorded operations not asked for.*address=0x77"):
        replay.close()
    with pytest.raises(Disconnected):
        replay.execute([ID])
    replay.close()


def test_a_board_that_went_away_stays_away(record, inner):
    recorder_path = record([ON])
    with open(recorder_path, "a", encoding="utf-8") as file:
        gone = {"$": "Disconnected", "message": "inner:1: unplugged"}
        op = {"$": "PinRead", "pin": "D1"}
        file.write(json.dumps({"at_us": 0, "took_us": 0, "ops": [op], "results": [], "error": gone}) + "\n")
    replay = replayed(recorder_path)
    replay.execute([ON])
    for _ in range(2):
        with pytest.raises(Disconnected, match="unplugged"):
            replay.execute([LOOK])
    replay.close()


def test_a_recording_is_complete_up_to_where_the_program_died(inner, tmp_path):
    path = tmp_path / "run.jsonl"
    recorder = Recorder(str(path), lambda: inner)
    recorder.execute([ON])
    assert len(path.read_text(encoding="utf-8").splitlines()) == 2
    recorder.close()
    assert inner.closed


def test_description_before_opening(record):
    path = record([ON])
    info = ReplayBackend().describe(path, {})
    assert info.url == f"replay:{path}"
    assert info.limits == {"i2c_frequency_max": 400000}
    assert list(ReplayBackend().discover()) == []


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("", "is empty"),
        ("{}", "line 1: this is no recording"),
        ('{"anyboard": "recording", "version": 2}', "line 1: version 2 is not 1"),
        ('{"anyboard": "recording", "version": 1}', "line 1: the board's description is missing"),
        ('{"anyboard": "recording", "version": 1, "info": {"$": "System"}}', "line 1: 'System' is no operation"),
    ],
)
def test_a_file_that_is_no_recording(tmp_path, content, message):
    path = tmp_path / "run.jsonl"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(BadURL, match=message):
        replayed(str(path))


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('{"ops": [{"$": "Pin', "line 3: .*was the program that wrote it stopped"),
        ("[]", "line 3: not an object"),
        ('{"ops": [], "results": []}', "line 3: an exchange has `ops`"),
        ('{"ops": [{"$": "PinRead", "pin": "D1"}], "results": []}', "line 3: `results` does not fit"),
    ],
)
def test_a_damaged_line_is_named(record, line, message):
    path = record([ON])
    with open(path, "a", encoding="utf-8") as file:
        file.write(line + "\n")
    with pytest.raises(BadURL, match=message):
        replayed(path)


def test_a_file_that_is_not_there_is_told_with_the_nearest(record, tmp_path):
    record([ON])
    with pytest.raises(NotFound, match=r"there is no file .*rum\.jsonl; did you mean 'run\.jsonl'"):
        replayed(str(tmp_path / "rum.jsonl"))


@pytest.mark.parametrize(("locator", "options"), [("", {}), ("run.jsonl", {"speed": "2"})])
def test_a_url_that_makes_no_sense(locator, options):
    with pytest.raises(BadURL):
        ReplayBackend().open(locator, options)


def test_events_and_clock_pass_through_the_recorder(inner, tmp_path):
    recorder = Recorder(str(tmp_path / "run.jsonl"), lambda: inner)
    assert recorder.clock is inner.clock
    events = []
    recorder.subscribe(events.append)
    assert events == [PinEvent(1, "D1", True, 5)]
    recorder.close()


def sampled(url):
    """What a program that samples, stops another sample early and watches gets."""
    found = []
    with anyboard.open(url) as board:
        level = analogio.AnalogIn(board.A0)
        found += board.sample([level], 0.001, 5)
        for index, moment in enumerate(board.sample([level, PinRead("D5")], 0.002, 50)):
            found.append(moment)
            if index == 3:
                break
        with pytest.raises(OSError, match="No such device") as caught:
            list(board.sample([I2CTransfer(board.I2C()._bus, 0x33, (b"a",))], 0.001, 5))
        found.append(caught.value.kind)
        events = []
        adapter = board._session().open()
        adapter.subscribe(events.append)
        adapter.execute([Watch(("D5",), "both", 0), PinConfigure("D5", "in", "up", "push_pull", False), Delay(10)])
        adapter.execute([PinConfigure("D5", "in", "down", "push_pull", False), Delay(10)])
        found += events
    return found


def test_samples_and_edges_are_recorded_and_come_again(tmp_path):
    path = tmp_path / "run.jsonl"
    recorded = sampled(f"record={path}::sim")
    assert len(recorded) == 5 + 4 + 1 + 2
    assert sampled(f"replay:{path}") == recorded


def test_an_event_that_comes_during_an_exchange_is_behind_it(inner, tmp_path):
    path = tmp_path / "run.jsonl"
    recorder = Recorder(str(path), lambda: inner)
    recorder.subscribe(lambda event: None)
    recorder.execute([ON])
    inner.execute = lambda ops: (recorder._pass_on(PinEvent(1, "D1", False, 7)), [None])[1]
    recorder.execute([OFF])
    recorder.close()
    kinds = ["event" if "event" in line else "exchange" for line in path.read_text(encoding="utf-8").splitlines()[1:]]
    assert kinds == ["event", "exchange", "exchange", "event"]


def test_a_line_that_is_no_event(record):
    path = record([ON])
    with open(path, "a", encoding="utf-8") as file:
        file.write('{"at_us": 1, "event": {"$": "PinRead", "pin": "D1"}}\n')
    with pytest.raises(BadURL, match=r"line 3: `event` is none"):
        replayed(path)
