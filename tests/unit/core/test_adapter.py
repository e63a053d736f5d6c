"""`BaseAdapter`: what every adapter made of hooks keeps to."""

from __future__ import annotations

import threading

import pytest
from fake_adapter import FakeAdapter, fake_info

from anyboard.core.adapter import BaseAdapter, handles
from anyboard.core.errors import BusError, Disconnected, Unsupported
from anyboard.core.ops import I2CProbe, PinRead, PinWrite


class Bridge(BaseAdapter):
    info = fake_info()

    def __init__(self):
        super().__init__()
        self.done, self.releases = [], 0

    @handles(PinRead)
    def _read(self, op):
        self.done.append(op)
        if op.pin == "gone":
            raise Disconnected("unplugged")
        if op.pin == "bad":
            raise BusError("crc", "garbled")
        return True

    def release(self):
        self.releases += 1


class Better(Bridge):
    @handles(PinWrite)
    def _write(self, op):
        self.done.append(op)


def test_operations_are_the_hooks():
    assert Bridge.operations == {"PinRead"}
    assert Better.operations == {"PinRead", "PinWrite"}


def test_in_order_with_results():
    adapter = Better()
    assert adapter.execute([PinRead("a"), PinWrite("b", True)]) == [True, None]
    assert adapter.execute([]) == []
    assert adapter.done == [PinRead("a"), PinWrite("b", True)]


def test_an_unsupported_operation_raises_before_any_io():
    adapter = Better()
    with pytest.raises(Unsupported, match=r"cannot do I2CProbe$"):
        adapter.execute([PinRead("a"), I2CProbe("b", 1)])
    assert adapter.done == []


def test_the_first_failure_ends_the_list_and_says_where():
    adapter = Better()
    with pytest.raises(BusError) as caught:
        adapter.execute([PinRead("a"), PinRead("bad"), PinRead("c")])
    assert (caught.value.index, caught.value.operation, caught.value.results) == (1, PinRead("bad"), (True,))
    assert adapter.done == [PinRead("a"), PinRead("bad")]


def test_after_the_board_has_gone_nothing_reaches_it():
    adapter = Better()
    for _ in range(2):
        with pytest.raises(Disconnected, match=r"^unplugged$"):
            adapter.execute([PinRead("gone"), PinRead("a")])
    assert adapter.done == [PinRead("gone")]


@pytest.mark.parametrize("gone", [False, True])
def test_close_frees_what_is_held_once_whether_the_board_is_there_or_not(gone):
    adapter = Better()
    if gone:
        with pytest.raises(Disconnected):
            adapter.execute([PinRead("gone")])
    adapter.close()
    adapter.close()
    assert adapter.releases == 1
    with pytest.raises(Disconnected, match=r"unplugged" if gone else "is closed; open it again"):
        adapter.execute([PinRead("a")])


def test_a_list_is_atomic_against_other_threads():
    adapter = FakeAdapter()
    threads = [threading.Thread(target=adapter.execute, args=([PinRead(str(number))] * 50,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    runs = [adapter.ops[start : start + 50] for start in range(0, 400, 50)]
    assert all(len(set(run)) == 1 for run in runs)
