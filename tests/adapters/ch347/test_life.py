"""What goes wrong between the computer and a CH347, and that nothing is wrong after it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anyboard.adapters._ch34x import stream
from anyboard.adapters._ch34x.link import HIDChannel, Link
from anyboard.adapters.ch347 import Backend, modes
from anyboard.core.errors import AnyboardError, BusError, Disconnected
from anyboard.core.ops import I2CConfigure, I2CProbe, I2CTransfer, PinRead, PinWrite, SPIConfigure, SPITransfer
from usbmodels.faults import LATE, NO_ANSWER, NOT_TAKEN, SHORT, STALL, UNPLUG

# a pointer, and for each register what is in it
WRITE = b"\0" + bytes(range(256)) * 4


def check_all_is_well(chip):
    """The bus is idle, and answers are those to what was asked."""
    assert not chip.engine.is_busy
    for register in (0x11, 0x42):
        assert chip.transfer(bytes((register,)), 3) == bytes((register, register + 1, register + 2))
    assert chip.get("GPIO4") is False


@pytest.mark.parametrize("fault", [NO_ANSWER, LATE, SHORT, NOT_TAKEN, STALL])
@pytest.mark.parametrize("exchange", range(2))
@pytest.mark.parametrize("parts", [(b"\x20", 1000), (WRITE,)])
def test_a_transfer_that_fails_leaves_the_bus_idle_and_nothing_behind(chip, fault, exchange, parts):
    chip.model.faults.plan(fault, after=exchange)
    with pytest.raises(BusError) as raised:
        chip.transfer(*parts)
    assert "ch347:0123456789" in raised.value.detail
    check_all_is_well(chip)


@pytest.mark.parametrize("fault", [NO_ANSWER, LATE])
@pytest.mark.parametrize("exchange", range(2))
def test_in_hid_mode_too(opened, fault, exchange):
    from usbmodels.ch347 import CH347HID

    with opened(CH347HID) as chip:
        chip.model.faults.plan(fault, after=exchange)
        with pytest.raises(BusError):
            chip.transfer(b"\x20", 1000)
        check_all_is_well(chip)


@pytest.mark.parametrize("answer", [False, True])
@pytest.mark.parametrize("call", range(4))
@pytest.mark.parametrize("parts", [(b"\x20", 1000), (WRITE,)])
def test_ctrl_c_anywhere_leaves_the_bus_idle(chip, monkeypatch, parts, call, answer):
    channel = chip.adapter._link._channel
    calls = iter(range(1000))

    def interrupted(method):
        def run(*arguments):
            number = next(calls)
            if number == call and not answer:
                raise KeyboardInterrupt
            result = method(*arguments)
            if number == call:
                raise KeyboardInterrupt
            return result

        return run

    monkeypatch.setattr(channel, "send", interrupted(channel.send))
    monkeypatch.setattr(channel, "receive", interrupted(channel.receive))
    with pytest.raises(KeyboardInterrupt):
        chip.transfer(*parts)
    check_all_is_well(chip)


@pytest.mark.parametrize(
    "operation",
    [I2CTransfer("i2c", 0x76, (b"\x20", 100)), SPITransfer("spi", b"abc", 3, 0), PinRead("GPIO4")],
    ids=repr,
)
def test_unplugged_is_disconnected_at_once_and_for_good(chip, operation):
    chip.run(SPIConfigure("spi", "SCK", "MOSI", "MISO", 1_000_000, 0, 0, 8, False))
    chip.model.faults.plan(UNPLUG)
    with pytest.raises(Disconnected, match="ch347:0123456789 has gone"):
        chip.run(operation)
    chip.world.plug(chip.model)
    with pytest.raises(Disconnected):
        chip.get("GPIO4")


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
    I2CTransfer("i2c", 0x50, (b"\x01", 600)),
    I2CTransfer("i2c", 0x50, (bytes(600),)),
    I2CProbe("i2c", 0x50),
    PinRead("GPIO4"),
    PinWrite("GPIO4", True),
    SPIConfigure("spi", "SCK", "MOSI", "MISO", 1_000_000, 0, 0, 8, False),
    SPITransfer("spi", b"abcd", 4, 0),
    SPITransfer("spi", b"abcd", 0, 0),
]
# what is likely to be taken for an answer, and what is not
ANSWERS = st.one_of(
    st.binary(max_size=600),
    st.builds(
        lambda head, rest: head + rest,
        st.sampled_from([b"\xca\x04\x00", b"\xca\x1a\x00", b"\xcc\x08\x00", b"\xc0\x01\x00", b"\xe1\x01\x00"]),
        st.binary(max_size=30),
    ),
    st.sampled_from([bytes(9), bytes(8), b"\xca\x04\x00\x41\x03\x00\x00", b"\xc2\x04\x00abcd", b"\xc4\x01\x00\x00"]),
)


@settings(deadline=None)
@given(st.lists(ANSWERS, max_size=40), st.lists(st.sampled_from(OPERATIONS), max_size=8))
def test_arbitrary_answers_raise_only_our_errors(answers, ops):
    info = Backend().describe("", {})
    try:
        adapter = modes.CH347Mode2(link := Link(Scripted(answers), info.url, stream.CH347), info, None)
    except BusError:
        return
    assert link
    for op in ops:
        try:
            adapter.execute([op])
        except AnyboardError:
            pass


class Reports:
    """A HID device that sends arbitrary reports."""

    def __init__(self, report):
        self._report = report

    def read(self, timeout_ms):
        return self._report


@given(st.binary(max_size=513))
def test_arbitrary_reports_are_messages_or_a_bus_error(report):
    try:
        message = HIDChannel(Reports(report), "ch347").receive(1)
    except BusError:
        return
    assert message == report[2 : 2 + int.from_bytes(report[:2], "little")]
