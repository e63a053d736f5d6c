"""Operations as calls, without a board."""

from __future__ import annotations

import pytest

from anyboard.adapters.python_board.dialects import DIALECTS
from anyboard.adapters.python_board.plan import Planner
from anyboard.core.errors import Rejected
from anyboard.core.ops import (
    CountRead,
    CPURead,
    I2CConfigure,
    I2CTransfer,
    NVMRead,
    NVMWrite,
    PinConfigure,
    PinWrite,
    PulsesConfigure,
    PulsesRead,
    PulsesSend,
    Release,
    UARTConfigure,
)

URL = "micropython:/dev/ttyACM0"
KEYS = {"GP2": "GP2", "GP4": "4", "GP5": "5"}
OUTPUT = PinConfigure("GP2", "out", None, "push_pull", True)


@pytest.fixture(params=["circuitpython", "micropython"])
def planner(request):
    return Planner(DIALECTS[request.param], KEYS, URL, 40)


def own(step):
    """Its calls without those that bring pieces."""
    return step.calls[len(step.pieces) :]


def test_a_piece_comes_once(planner):
    first = planner.plan(OUTPUT, set())
    assert len(first.pieces) == 1
    assert len(first.calls) == 2
    assert planner.plan(OUTPUT, set(first.pieces)).pieces == ()
    planner.loaded(first.pieces)
    assert len(planner.plan(OUTPUT, set()).calls) == 1


def test_a_pin_the_board_has_not(planner):
    with pytest.raises(Rejected, match=f"Invalid pin D13; {URL} has none of that name"):
        planner.plan(PinConfigure("D13", "in", None, "push_pull", False), set())


@pytest.mark.parametrize("op", [PinWrite("GP2", True), CountRead("GP2"), PulsesRead("GP2"), I2CTransfer("i", 1, (1,))])
def test_first_things_first(planner, op):
    with pytest.raises(Rejected, match=r"do that first|configure it first"):
        planner.plan(op, set())


def test_what_failed_is_closed_and_forgotten(planner):
    planner.plan(OUTPUT, set())
    (close,) = planner.failed(OUTPUT)
    assert (close.number, close.arguments) == (3, b"\0")
    with pytest.raises(Rejected, match="not configured"):
        planner.plan(PinWrite("GP2", True), set())
    assert planner.failed(PinWrite("GP2", True)) == ()


def test_a_released_number_is_free_again(planner):
    planner.plan(OUTPUT, set())
    step = planner.plan(Release("GP2"), set())
    step.decode([b""])
    assert planner.plan(Release("GP2"), set()).calls == ()
    assert own(planner.plan(PinConfigure("GP4", "in", None, "push_pull", False), set()))[0].arguments[0] == 0


def test_a_frequency_of_nothing(planner):
    with pytest.raises(Rejected, match="frequency must be >= 1"):
        planner.plan(I2CConfigure("i", "GP5", "GP4", 0, 255, False), set())
    with pytest.raises(Rejected, match="baudrate must be >= 1"):
        planner.plan(UARTConfigure("u", "GP4", "GP5", 0, 8, None, 1, 64, None, None), set())


def test_a_train_in_parts(planner):
    durations = tuple(range(100))
    calls = own(planner.plan(PulsesSend("GP2", 38_000, 32768, durations), set()))
    assert [call.number for call in calls[:-1]] == [81] * (len(calls) - 1)
    head = b"\0" + (38_000).to_bytes(4, "little") + b"\0\x80\3GP2"
    assert calls[-1].arguments.startswith(head)
    sent = b"".join(call.arguments for call in calls[:-1]) + calls[-1].arguments[len(head) :]
    assert sent == b"".join(us.to_bytes(2, "little") for us in durations)
    assert max(len(call.arguments) for call in calls) <= 40
    assert sum(call.us for call in calls) == sum(durations)


def test_an_empty_train(planner):
    assert len(own(planner.plan(PulsesSend("GP2", 38_000, 32768, ()), set()))) == 1


def test_more_durations_than_a_frame_holds(planner):
    planner.plan(PulsesConfigure("GP2", 50, False), set())
    step = planner.plan(PulsesRead("GP2"), set())
    assert [int.from_bytes(call.arguments[1:], "little") for call in step.calls] == [20, 20, 10]
    assert step.decode([b"\1\0\2\0", b"", b"\xff\xff"]) == (1, 2, 65535)


def test_non_volatile_memory_in_parts():
    planner = Planner(DIALECTS["circuitpython"], KEYS, URL, 40)
    reads = own(planner.plan(NVMRead(10, 100), set()))
    assert [(call.arguments[0], call.reads) for call in reads] == [(10, 40), (50, 40), (90, 20)]
    writes = own(planner.plan(NVMWrite(10, bytes(50)), set()))
    assert [(call.arguments[0], len(call.arguments) - 4) for call in writes] == [(10, 40), (50, 10)]


@pytest.mark.parametrize(
    ("frequency", "timeout", "on_rp2", "elsewhere"),
    [
        (100_000, 255, 737_280, 50_000),  # 8 KB, as long as a transfer can be
        (400_000, 255, 184_320, 50_000),
        (10_000, 255, 1_000_000, 50_000),
        (1_000_000, 2_000_000, 2_000_000, 2_000_000),
    ],
)
def test_a_timeout_that_is_for_whole_transfers_is_long_enough(frequency, timeout, on_rp2, elsewhere):
    micropython = Planner(DIALECTS["micropython"], KEYS, URL, 4000)
    (call,) = own(micropython.plan(I2CConfigure("i", "GP5", "GP4", frequency, timeout, False), set()))
    assert b"timeout=%d if __import__('sys').platform=='rp2' else %d," % (on_rp2, elsewhere) in call.arguments
    (call,) = own(micropython.plan(I2CConfigure("i", "GP5", "GP4", frequency, timeout, True), set()))
    assert b"timeout=%d," % timeout in call.arguments


@pytest.mark.parametrize(
    ("answer", "value"), [("125000000", 125_000_000), ("27.5", 27.5), ("None", None), ("nan", None), ("(168, 42)", 168)]
)
def test_what_the_processor_tells(planner, answer, value):
    assert planner.plan(CPURead("frequency"), set()).decode([answer.encode()]) == value
