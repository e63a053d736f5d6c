"""``?post=writes``: writes wait until something returns data, a lock ends, or the board closes."""

from __future__ import annotations

import pytest
from fake_adapter import FakeAdapter, fake_info

import anyboard
from anyboard import busio, digitalio
from anyboard.core.errors import BadURL, BusError
from anyboard.core.ops import I2CTransfer, PinRead, PinWrite, SPITransfer
from anyboard.core.registry import resolve
from anyboard.core.session import _OUTBOX_SIZE, Session


@pytest.fixture
def adapter():
    return FakeAdapter(fake_info())


@pytest.fixture
def session(adapter):
    session = Session(adapter.info.url, lambda: adapter, adapter.info, posts_writes=True)
    yield session
    session.close()


def test_pin_writes_wait_for_the_next_read(session, adapter):
    pin = digitalio.DigitalInOut(session.pin("D5"))
    pin.switch_to_output()
    pin.value = True
    pin.value = False
    assert adapter.lists == []
    assert pin.value is False
    assert [type(op) for op in adapter.lists[0]][-3:] == [PinWrite, PinWrite, PinRead]
    assert len(adapter.lists) == 1


def test_the_end_of_a_lock_sends_them(session, adapter):
    bus = busio.SPI(session.pin("SCK"), session.pin("MOSI"))
    adapter.lists.clear()
    bus.try_lock()
    for _ in range(3):
        bus.write(b"abc")
    assert adapter.lists == []
    bus.unlock()
    assert [sum(isinstance(op, SPITransfer) for op in ops) for ops in adapter.lists] == [3]


def test_closing_sends_them(session, adapter):
    digitalio.DigitalInOut(session.pin("D5")).switch_to_output(True)
    session.close()
    assert adapter.ops[-1].value is True


def test_i2c_never_waits(session, adapter):
    def refuse(op):
        raise BusError("nack_address", "nobody")

    adapter.answers[I2CTransfer] = refuse
    bus = busio.I2C(session.pin("SCL"), session.pin("SDA"))
    bus.try_lock()
    with pytest.raises(OSError, match="No such device"):
        bus.writeto(0x50, b"a")


def test_a_program_that_only_writes_is_sent_all_the_same(session, adapter):
    pin = digitalio.DigitalInOut(session.pin("D5"))
    pin.switch_to_output()
    for n in range(_OUTBOX_SIZE):
        pin.value = bool(n % 2)
    assert len(adapter.ops) >= _OUTBOX_SIZE


def test_the_option_is_anybody_s():
    assert resolve("sim?post=writes")[3] is True
    assert resolve("sim?post=writes")[0] == "sim"  # the same board with it and without
    with pytest.raises(BadURL, match="post is nothing or writes, not 'all'"):
        anyboard.open("sim?post=all")
    with pytest.raises(BadURL, match="reconnect is 0 or 1, not 'yes'"):
        anyboard.open("sim?reconnect=yes")


def test_through_open():
    with anyboard.open("sim?post=writes&reconnect=1") as board:
        led = digitalio.DigitalInOut(board.D5)
        led.switch_to_output(True)
        assert led.value is True
