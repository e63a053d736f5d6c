"""`onewireio` on a fake board."""

from __future__ import annotations

import pytest
from fake_adapter import fake_session

from anyboard.core.ops import OneWireConfigure, OneWireRead, OneWireReset, OneWireWrite
from anyboard.onewireio import OneWire


def make():
    adapter, session = fake_session()
    line = OneWire(session.pin("D5"))
    return adapter, line


def test_constructor():
    adapter, line = make()
    assert adapter.ops == [OneWireConfigure("D5")]
    with pytest.raises(ValueError, match=r"^D5 in use$"):
        OneWire(pin=line._pins[0])
    with pytest.raises(TypeError, match=r"^pin must be of type Pin, not int$"):
        OneWire(1)
    with pytest.raises(ValueError, match=r"^Invalid pin$"):
        OneWire(line._session.pin("INPUT_ONLY"))


@pytest.mark.parametrize("present", [True, False])
def test_reset_is_false_when_a_device_answers(present):
    adapter, line = make()
    adapter.answers[OneWireReset] = present
    assert line.reset() is not present


def test_bits():
    adapter, line = make()
    adapter.answers[OneWireRead] = b"\x01"
    assert line.read_bit() is True
    adapter.answers[OneWireRead] = b"\x00"
    assert line.read_bit() is False
    line.write_bit(True)
    line.write_bit(0)
    assert adapter.of(OneWireWrite) == [OneWireWrite("D5", b"\x01"), OneWireWrite("D5", b"\x00")]
    with pytest.raises(TypeError, match=r"^'value' argument required$"):
        line.write_bit()


def test_after_deinit():
    _, line = make()
    line.deinit()
    line.deinit()
    for use in (line.reset, line.read_bit, lambda: line.write_bit(1)):
        with pytest.raises(ValueError, match=r"^Object has been deinitialized"):
            use()


def test_a_board_without_it_says_so():
    _, session = fake_session(without=(OneWireConfigure,))
    with pytest.raises(NotImplementedError, match=r"has no 1-Wire$"):
        OneWire(session.pin("D5"))
