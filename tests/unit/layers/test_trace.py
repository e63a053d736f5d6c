"""The layer `trace`."""

from __future__ import annotations

import pytest

from anyboard.core.errors import BusError, NotFound, Rejected
from anyboard.core.ops import I2CConfigure, I2CTransfer, PinEvent, PinRead, PinWrite, SPITransfer
from anyboard.layers.trace import Trace, describe

ID = I2CTransfer("i2c", 0x77, (b"\xd0", 1))
NOBODY = I2CTransfer("i2c", 0x10, (b"\x01\x02",))


@pytest.fixture
def trace(inner, tmp_path):
    layer = Trace(str(tmp_path / "run.txt"), lambda: inner)
    layer.lines = lambda: [line[15:] for line in (tmp_path / "run.txt").read_text(encoding="utf-8").splitlines()]
    yield layer
    layer.close()


def test_a_result_is_on_the_line_of_its_operation(trace):
    assert trace.execute([ID]) == [b"\x60"]
    assert trace.lines() == ["I2CTransfer bus=i2c address=0x77 parts=(d0, read 1) -> 60   (10 us)"]


def test_the_duration_of_an_exchange_is_on_its_last_line(trace):
    trace.execute([PinWrite("D1", True), PinRead("D1")])
    assert trace.lines() == ["PinWrite pin=D1 value=True", "PinRead pin=D1 -> True   (10 us)"]


def test_an_operation_that_fails_has_the_error_and_those_after_it_are_not_there(trace):
    with pytest.raises(BusError):
        trace.execute([PinWrite("D1", True), NOBODY, PinRead("D1")])
    lines = trace.lines()
    assert lines[0] == "PinWrite pin=D1 value=True"
    assert lines[1].startswith("I2CTransfer bus=i2c address=0x10 parts=(01 02) !! BusError: [Errno ")
    assert "nobody at this address" in lines[1]
    assert len(lines) == 2


def test_an_error_that_does_not_say_which_operation_failed_is_after_all_of_them(trace):
    with pytest.raises(Rejected):
        trace.execute([PinRead("D1"), I2CConfigure("i2c", "D1", "D2", 100000, 255, False)])
    lines = trace.lines()
    assert lines[0] == "PinRead pin=D1"
    assert "!! Rejected: ValueError: Invalid pins" in lines[1]


def test_what_was_written_is_in_the_file_before_the_board_is_closed(trace):
    trace.execute([PinRead("D1")])
    assert len(trace.lines()) == 1
    trace.execute([])
    assert len(trace.lines()) == 1


def test_without_a_file_it_writes_to_stderr(inner, capsys):
    layer = Trace("", lambda: inner)
    layer.execute([PinRead("D1")])
    layer.close()
    assert "PinRead pin=D1 -> True" in capsys.readouterr().err
    assert inner.closed


def test_long_writes_are_cut_and_say_how_long_they_are():
    text = describe(SPITransfer("spi", bytes(1025), 0, 0))
    assert "… 1025 bytes" in text
    assert len(text) < 200


def test_time_and_events_of_the_board_pass_through(trace, inner):
    events = []
    trace.subscribe(events.append)
    assert events == [PinEvent(1, "D1", True, 5)]
    assert trace.lines() == ["PinEvent handle=1 pin=D1 value=True timestamp_us=5"]
    assert trace.clock is inner.clock
    assert trace.info is inner.info


def test_a_folder_that_is_not_there_is_named_before_the_board_is_opened(tmp_path):
    opened = []
    with pytest.raises(NotFound, match=r"no folder .*nowhere"):
        Trace(str(tmp_path / "nowhere" / "run.txt"), lambda: opened.append(1))
    assert opened == []


def test_a_file_that_cannot_be_written_closes_the_board_again(inner, tmp_path):
    with pytest.raises(ValueError, match="trace: cannot write"):
        Trace(str(tmp_path), lambda: inner)
    assert inner.closed
