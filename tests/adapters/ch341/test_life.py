"""What goes wrong between the computer and a CH341A, and that nothing is wrong after it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anyboard.adapters._ch34x import stream
from anyboard.adapters._ch34x.link import Link
from anyboard.adapters.ch341 import Backend
from anyboard.adapters.ch341 import adapter as ch341
from anyboard.core.errors import AnyboardError, BusError, Disconnected, Rejected
from anyboard.core.ops import I2CConfigure, I2CProbe, I2CTransfer, PinRead, PinWrite
from usbmodels.ch341 import CH341
from usbmodels.faults import GARBAGE, LATE, NO_ANSWER, NOT_TAKEN, SHORT, STALL, UNPLUG
from usbmodels.plugged import plugged

TARGET = 0x76


def check_all_is_well(chip):
    """The bus is idle, and answers are those to what was asked."""
    assert not chip.engine.is_busy
    for register in (0x11, 0x42):
        assert chip.transfer(bytes((register,)), 3) == bytes((register, register + 1, register + 2))
    assert chip.model.i2c.rude_stops == 0


@pytest.mark.parametrize("count", [1, 26, 100])
@pytest.mark.parametrize("exchange", range(4))
@pytest.mark.parametrize(
    ("fault", "kind"),
    [(NO_ANSWER, "timeout"), (LATE, "timeout"), (SHORT, "timeout"), (NOT_TAKEN, "timeout"), (STALL, "other")],
)
def test_a_read_that_fails_leaves_the_bus_idle_and_nothing_behind(chip, fault, kind, exchange, count):
    chip.model.faults.plan(fault, after=exchange)
    if exchange * 32 < 3 + count:
        with pytest.raises(BusError) as raised:
            chip.transfer(b"\x20", count)
        assert raised.value.kind == kind
        assert "ch341:1-1" in raised.value.detail
    chip.model.faults.stop()
    check_all_is_well(chip)


@pytest.mark.parametrize("exchange", range(5))
@pytest.mark.parametrize("fault", [NO_ANSWER, LATE, SHORT, NOT_TAKEN, STALL, GARBAGE])
def test_a_write_that_fails_leaves_the_bus_idle_and_nothing_behind(chip, fault, exchange):
    chip.model.faults.plan(fault, after=exchange)
    try:
        chip.transfer(b"\x80" + bytes(63))
    except BusError:
        pass
    chip.model.faults.stop()
    check_all_is_well(chip)


def test_a_second_failure_while_the_first_is_mended(chip):
    for fault in (LATE, NO_ANSWER, LATE, LATE):
        chip.model.faults.plan(LATE)
        chip.model.faults.plan(fault, after=1)
        with pytest.raises(BusError):
            chip.transfer(b"\x20", 29)
        check_all_is_well(chip)


def test_a_chip_that_answers_no_more_is_a_timeout_each_time_until_it_does(chip):
    chip.model.is_mute = True
    for _ in range(3):
        with pytest.raises(TimeoutError):
            chip.transfer(b"\x20", 2)
        with pytest.raises(TimeoutError):
            chip.get("D0")
    chip.model.is_mute = False
    check_all_is_well(chip)


class Interrupted:
    """A channel on which Ctrl-C is pressed during a call: before it has an effect, or when it has had it."""

    def __init__(self, channel, call, after):
        self._channel, self._left, self._after = channel, call, after

    def _call(self, method, *arguments):
        self._left -= 1
        if self._left == -1 and not self._after:
            raise KeyboardInterrupt
        result = method(*arguments)
        if self._left == -1:
            raise KeyboardInterrupt
        return result

    def send(self, request):
        return self._call(self._channel.send, request)

    def receive(self, timeout_ms):
        return self._call(self._channel.receive, timeout_ms)

    def close(self):
        self._channel.close()


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("call", range(8))
@pytest.mark.parametrize("parts", [(b"\x20", 100), (b"\x80" + bytes(range(63)),)])
def test_ctrl_c_anywhere_leaves_the_bus_idle(chip, parts, call, after):
    link = chip.adapter._link
    link._channel = Interrupted(link._channel, call, after)
    with pytest.raises(KeyboardInterrupt):
        chip.transfer(*parts)
    check_all_is_well(chip)


def test_ctrl_c_writes_no_byte_that_was_not_asked_for(chip):
    link = chip.adapter._link
    link._channel = Interrupted(link._channel, 5, True)
    with pytest.raises(KeyboardInterrupt):
        chip.transfer(b"\x80" + b"\x55" * 63)
    chip.adapter._link._channel = link._channel._channel
    data = chip.transfer(b"\x80", 63)
    written = data.count(0x55)
    assert data == b"\x55" * written + bytes(range(0x80 + written, 0x80 + 63))


@pytest.mark.parametrize("exchange", range(3))
def test_unplugged_in_mid_transfer_is_disconnected_at_once_and_for_good(chip, exchange):
    chip.model.faults.plan(UNPLUG, after=exchange)
    with pytest.raises(Disconnected, match="ch341:1-1 has gone"):
        chip.transfer(b"\x20", 100)
    chip.world.plug(chip.model, "1-1")
    with pytest.raises(Disconnected):
        chip.get("D0")
    again = Backend().open("", {})
    assert again.execute([I2CConfigure("i2c", "SCL", "SDA", 100_000, 255, False)]) == [100_000]
    again.close()


def test_a_closed_adapter_says_so(chip):
    chip.adapter.close()
    with pytest.raises(Disconnected, match="closed"):
        chip.get("D0")


def test_what_a_killed_program_left_is_cleared_at_open():
    model = CH341()
    with plugged(model):
        # START, the address, a byte, and an answer that nobody fetched
        model.out(0x02, bytes.fromhex("aa 74 80ec 8001 00"))
        model.out(0x02, bytes.fromhex("ab 49 89 20"))
        adapter = Backend().open("", {})
        assert not model.i2c.engine.is_busy
        assert model.direction == 0
        assert adapter.execute([PinRead("D6")]) == [False]
        adapter.close()


class Scripted:
    """A channel with arbitrary answers, and silence when they are used up."""

    def __init__(self, answers):
        self._answers = list(answers)

    def send(self, request):
        pass

    def receive(self, timeout_ms):
        return self._answers.pop(0) if self._answers else b""

    def close(self):
        pass


OPERATIONS = [
    I2CConfigure("i2c", "SCL", "SDA", 400_000, 255, False),
    I2CTransfer("i2c", TARGET, (b"\x01", 40)),
    I2CTransfer("i2c", TARGET, (bytes(40),)),
    I2CProbe("i2c", TARGET),
    PinRead("D3"),
    PinWrite("D3", True),
]


@settings(deadline=None)
@given(st.lists(st.binary(max_size=32), max_size=40), st.lists(st.sampled_from(OPERATIONS), max_size=6))
def test_arbitrary_answers_raise_only_our_errors(answers, ops):
    info = Backend().describe("", {})
    try:
        adapter = ch341.CH341(Link(Scripted(answers), info.url, stream.CH341), info)
    except BusError:
        return
    for op in ops:
        try:
            adapter.execute([op])
        except (AnyboardError, Rejected):
            pass
