"""The layer `faults`."""

from __future__ import annotations

import pytest

from anyboard.core.errors import BadURL, BusError, Disconnected, NotFound
from anyboard.core.ops import Detached, I2CTransfer, PinEvent, PinRead, PinWrite
from anyboard.layers.faults import Faults

ID = I2CTransfer("i2c", 0x77, (b"\xd0", 1))
NOBODY = I2CTransfer("i2c", 0x10, (b"\xd0",))
ON, LOOK = PinWrite("D1", True), PinRead("D1")


@pytest.fixture
def faults(inner, tmp_path):
    def make(plan):
        path = tmp_path / "plan.toml"
        path.write_text(plan, encoding="utf-8")
        return Faults(str(path), lambda: inner)

    return make


def test_the_nth_transfer_to_an_address_fails(faults):
    board = faults(
        '[[fault]]\noperation = "I2CTransfer"\nwhere = { address = 0x77 }\nnth = 2\nkind = "nack_data"\ndetail = "busy"'
    )
    assert board.execute([ID]) == [b"\x60"]
    with pytest.raises(BusError) as caught:
        board.execute([ID])
    assert (caught.value.kind, caught.value.detail, caught.value.operation) == ("nack_data", "busy", ID)
    assert board.execute([ID]) == [b"\x60"]


def test_what_is_before_the_fault_is_done_and_what_is_after_is_not(faults, inner):
    board = faults('[[fault]]\noperation = "I2CTransfer"\nkind = "timeout"')
    with pytest.raises(TimeoutError) as caught:
        board.execute([LOOK, ON, ID, LOOK])
    assert (caught.value.index, caught.value.results) == (2, (True, None))
    assert inner.asked == [[LOOK, ON]]


def test_several_of_them(faults):
    board = faults('[[fault]]\noperation = "PinRead"\nnth = [1, 3]\nkind = "other"')
    outcome = []
    for _ in range(4):
        try:
            outcome += board.execute([LOOK])
        except BusError:
            outcome.append("failed")
    assert outcome == ["failed", True, "failed", True]


def test_a_board_that_goes_away_stays_away(faults):
    board = faults('[[fault]]\nafter = 2\ndisconnect = "the cable is out"')
    assert board.execute([LOOK, LOOK]) == [True, True]
    for _ in range(2):
        with pytest.raises(Disconnected, match="inner:1: the cable is out"):
            board.execute([LOOK])


def test_a_delay_passes_on_the_board_s_clock_and_the_operation_is_done(faults, inner):
    board = faults('[[fault]]\noperation = "PinRead"\ndelay_us = 2000')
    assert board.execute([LOOK]) == [True]
    assert inner.clock.slept == [2000]


def test_errors_of_the_board_itself_keep_their_place_in_the_list(faults):
    board = faults('[[fault]]\noperation = "PinRead"\ndelay_us = 1')
    with pytest.raises(BusError) as caught:
        board.execute([LOOK, ON, NOBODY])
    assert (caught.value.index, caught.value.operation) == (2, NOBODY)
    assert caught.value.results == (True, None)


def test_a_list_without_a_fault_stays_one_list(faults, inner):
    board = faults('[[fault]]\noperation = "PinRead"\nnth = 9\nkind = "other"')
    assert board.execute([ON, LOOK, ID]) == [None, True, b"\x60"]
    assert inner.asked == [[ON, LOOK, ID]]


def test_time_and_events_of_the_board_pass_through(faults, inner):
    board = faults("[[fault]]\ndelay_us = 1")
    assert board.clock is inner.clock
    assert callable(board.subscribe)
    board.close()
    assert inner.closed


def test_a_board_that_goes_says_so_and_reports_no_more(faults):
    board = faults('[[fault]]\noperation = "PinRead"\ndisconnect = "the cable is out"')
    events = []
    end = board.subscribe(events.append)
    with pytest.raises(Disconnected, match="the cable is out"):
        board.execute([LOOK])
    assert events == [PinEvent(1, "D1", True, 5), Detached("inner:1: the cable is out")]
    board._pass_on(PinEvent(1, "D1", False, 6))
    assert len(events) == 2
    end()
    end()


@pytest.mark.parametrize(
    ("plan", "message"),
    [
        ("", r"a plan is a list of \[\[fault\]\]"),
        ("[[fault]", "line 1"),
        ("[[faults]]\nkind = 'crc'", "unknown key 'faults'; did you mean 'fault'"),
        ("[[fault]]\nkinds = 'crc'", "fault 1: unknown key 'kinds'; did you mean 'kind'"),
        ("[[fault]]\nkind = 'nack'", "fault 1: kind: there is no 'nack'"),
        ("[[fault]]\nkind = 'crc'\n[[fault]]\nnth = 1", "fault 2: exactly one of kind, disconnect, delay_us"),
        (
            "[[fault]]\nkind = 'crc'\noperation = 'I2CTransfers'",
            "there is no 'I2CTransfers'; did you mean 'I2CTransfer'",
        ),
        ("[[fault]]\nkind = 'crc'\noperation = 'PinRead'\nwhere = {pins = 'D1'}", "PinRead has no field 'pins'"),
        ("[[fault]]\nkind = 'crc'\nwhere = 3", "where: a table of fields"),
        ("[[fault]]\nkind = 'crc'\nnth = 0", "nth: a whole number of at least 1, not 0"),
        ("[[fault]]\nkind = 'crc'\nnth = 1\nafter = 1", "either nth or after"),
        ("[[fault]]\ndisconnect = true", "disconnect: a text, not True"),
        ("[[fault]]\ndelay_us = 1\ndetail = 'x'", "detail goes with kind"),
    ],
)
def test_a_mistake_in_a_plan_is_named(faults, plan, message):
    with pytest.raises(BadURL, match=message) as caught:
        faults(plan)
    assert "plan.toml" in str(caught.value)


def test_a_plan_that_is_not_there(inner, tmp_path):
    with pytest.raises(NotFound, match="there is no file"):
        Faults(str(tmp_path / "plan.toml"), lambda: inner)
    with pytest.raises(BadURL, match="faults needs a file"):
        Faults("", lambda: inner)
    assert not inner.closed
