"""The board itself: processor, memory, reset, events, and what the adapter protocol asks."""

from __future__ import annotations

import itertools

import pytest

import anyboard
from anyboard.core.errors import AlreadyOpen, Disconnected, NotFound, Rejected
from anyboard.core.ops import (
    Cancel,
    CPURead,
    Delay,
    Failed,
    I2CConfigure,
    I2CTransfer,
    NVMRead,
    NVMWrite,
    PinConfigure,
    PinEvent,
    PinRead,
    PinWrite,
    PWMConfigure,
    Reset,
    Sample,
    SampleEvent,
    Watch,
)
from anyboard.sim import Bench

FLOATING = ("in", None, "push_pull", False)


def test_opening_through_anyboard(bench):
    with anyboard.open(bench) as board:
        assert (board.url, board.board_id) == (bench.url, "feather")
        assert board.LED is board.D13


def test_a_bench_is_open_once_at_a_time(bench, adapter):
    with pytest.raises(AlreadyOpen, match=bench.url):
        bench.open_adapter()
    adapter.close()
    adapter.close()
    bench.open_adapter().close()


def test_after_closing_everything_is_disconnected(bench):
    adapter = bench.open_adapter()
    adapter.close()
    with pytest.raises(Disconnected):
        adapter.execute([PinRead("D5")])


def test_an_unknown_pin_in_an_operation(adapter):
    with pytest.raises(NotFound, match="D55"):
        adapter.execute([PinRead("D55")])


def test_the_processor(adapter):
    frequency, temperature, voltage = adapter.execute(
        [CPURead("frequency"), CPURead("temperature"), CPURead("voltage")]
    )
    assert (frequency, temperature, voltage) == (64_000_000, 25.0, 3.3)


def test_memory_survives_a_reset_and_a_new_opening(bench):
    adapter = bench.open_adapter()
    assert adapter.execute([NVMRead(0, 2)]) == [b"\xff\xff"]
    adapter.execute([NVMWrite(1, b"\x07"), Reset("normal")])
    adapter.close()
    adapter = bench.open_adapter()
    assert adapter.execute([NVMRead(0, 3)]) == [b"\xff\x07\xff"]
    with pytest.raises(Rejected, match="8192"):
        adapter.execute([NVMWrite(8191, b"ab")])
    adapter.close()


def test_a_reset_releases_every_pin(bench, adapter):
    adapter.execute(
        [
            PinConfigure("D5", "out", None, "push_pull", True),
            PWMConfigure("D6", 500, 65535, False),
            I2CConfigure("bus", "SCL", "SDA", 100_000, 255, False),
            Reset("normal"),
        ]
    )
    assert [bench.pin(name).level for name in ("D5", "D6")] == [False, False]
    assert bench.pin("D6").pwm is None
    adapter.execute([I2CConfigure("bus", "SCL", "SDA", 100_000, 255, False)])


def test_a_delay_takes_its_time(virtual_bench, virtual_adapter):
    start = virtual_bench.clock.now_us()
    virtual_adapter.execute([Delay(1500)])
    assert virtual_bench.clock.now_us() - start == 1500


@pytest.fixture
def events(virtual_adapter):
    seen = []
    virtual_adapter.subscribe(seen.append)
    return seen


def test_watch_reports_edges_with_their_times(virtual_bench, virtual_adapter, events):
    start = virtual_bench.clock.now_us()
    [handle] = virtual_adapter.execute([Watch(("D5", "D6"), "both", 0)])
    virtual_bench.pin("D5").play([100])
    virtual_adapter.execute([Delay(500)])
    assert events == [PinEvent(handle, "D5", True, start), PinEvent(handle, "D5", False, start + 100)]


def test_watch_one_edge_until_cancelled(virtual_bench, virtual_adapter, events):
    [handle] = virtual_adapter.execute([Watch(("D5",), "fall", 0)])
    virtual_bench.pin("D5").play([100, 100, 100])
    virtual_adapter.execute([Delay(250), Cancel(handle), Cancel(handle), Delay(250)])
    assert [event.value for event in events] == [False]
    assert not virtual_bench.pads["D5"].terminal.net.listeners


def test_a_bouncing_edge_is_reported_once_when_it_has_settled(virtual_bench, virtual_adapter, events):
    start = virtual_bench.clock.now_us()
    virtual_adapter.execute([Watch(("D5",), "both", 1000)])
    virtual_bench.pin("D5").play([50, 50, 50, 50, 5000])
    virtual_adapter.execute([Delay(3000)])
    assert [(event.value, event.timestamp_us - start) for event in events] == [(True, 1200)]


def test_samples_come_at_a_steady_pace(virtual_bench, virtual_adapter, events):
    start = virtual_bench.clock.now_us()
    virtual_adapter.execute([PinConfigure("D5", *FLOATING)])
    virtual_bench.clock.call_later(2500, lambda: virtual_bench.pin("D5").drive(True))
    [handle] = virtual_adapter.execute([Sample((PinRead("D5"),), 1000, 4)])
    virtual_adapter.execute([Delay(10_000)])
    times = [event.timestamp_us - start for event in events]
    assert [later - earlier for earlier, later in itertools.pairwise(times)] == [1000] * 3
    assert [(event.handle, event.index, event.results) for event in events] == [
        (handle, index, (level,)) for index, level in enumerate([False, False, False, True])
    ]
    assert all(isinstance(event, SampleEvent) for event in events)


def test_a_round_that_fails_ends_the_sample(virtual_adapter, events):
    bus = I2CConfigure("bus", "SCL", "SDA", 100_000, 255, False)
    nobody = I2CTransfer("bus", 0x33, (b"a",))
    [_, handle] = virtual_adapter.execute([bus, Sample((PinRead("D5"), nobody), 1000, 4)])
    virtual_adapter.execute([Delay(10_000)])
    [event] = events
    assert isinstance(event, Failed)
    assert (event.handle, event.error.kind, event.error.operation) == (handle, "nack_address", nobody)


def test_a_round_that_takes_its_time_delays_no_other(virtual_adapter, events):
    virtual_adapter.execute([Sample((Delay(300),), 1000, 4), Delay(10_000)])
    times = [event.timestamp_us for event in events]
    assert [later - earlier for earlier, later in itertools.pairwise(times)] == [1000] * 3


def test_a_cancelled_sample_ends(virtual_adapter, events):
    [handle] = virtual_adapter.execute([Sample((PinRead("D5"),), 1000, 100)])
    virtual_adapter.execute([Delay(2500), Cancel(handle), Delay(10_000)])
    assert len(events) == 3


def test_an_unsubscribed_listener_hears_nothing(virtual_bench, virtual_adapter):
    seen = []
    unsubscribe = virtual_adapter.subscribe(seen.append)
    virtual_adapter.execute([Watch(("D5",), "both", 0)])
    unsubscribe()
    unsubscribe()
    virtual_bench.pin("D5").drive(True)
    assert seen == []


def test_two_boards_do_not_touch_each_other():
    first, second = Bench.empty(), Bench.empty()
    assert first.url != second.url
    one, other = first.open_adapter(), second.open_adapter()
    one.execute([PinConfigure("D5", "out", None, "push_pull", False), PinWrite("D5", True)])
    assert (first.pin("D5").level, second.pin("D5").level) == (True, False)
    one.close()
    other.close()
