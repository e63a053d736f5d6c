"""`Record`: immutable values."""

from __future__ import annotations

import copy
import pickle

import pytest

from anyboard.core.ops import I2CTransfer, PinConfigure, PinRead, PinWrite, Sample
from anyboard.core.record import Record


def test_fields_by_place_and_by_name():
    assert PinWrite("D5", True) == PinWrite(value=True, pin="D5") == PinWrite("D5", value=True)


@pytest.mark.parametrize(
    ("arguments", "named"),
    [(("D5",), {}), (("D5", True, 1), {}), (("D5", True), {"pin": "D6"}), (("D5",), {"level": True}), ((), {})],
)
def test_all_fields_and_no_others(arguments, named):
    with pytest.raises(TypeError, match=r"^PinWrite\.__init__\(\) "):
        PinWrite(*arguments, **named)


def test_they_do_not_change():
    op = PinWrite("D5", True)
    for attempt in (lambda: setattr(op, "value", False), lambda: delattr(op, "pin"), lambda: setattr(op, "x", 1)):
        with pytest.raises(AttributeError, match=r"^PinWrite is immutable$"):
            attempt()
    assert op == PinWrite("D5", True)


def test_equality_is_of_type_and_content():
    assert PinRead("D5") != PinRead("D6")
    assert PinRead("D5") != PinWrite("D5", True)
    assert PinRead("D5") != ("D5",)
    assert len({PinRead("D5"), PinRead("D5"), PinRead("D6")}) == 2


def test_replace():
    op = PinConfigure("D5", "out", None, "push_pull", True)
    assert op.replace(value=False) == PinConfigure("D5", "out", None, "push_pull", False)
    with pytest.raises(TypeError, match=r"unexpected keyword argument 'level'"):
        op.replace(level=1)


def test_repr_is_python():
    op = Sample((I2CTransfer("i2c:a/b", 0x76, (b"\xd0", 1)),), 1000, 3)
    assert eval(repr(op), dict(Record.kinds)) == op


def test_pickle_and_copy():
    op = I2CTransfer("i2c:a/b", 0x76, (b"\xd0", 1))
    assert pickle.loads(pickle.dumps(op)) == copy.copy(op) == copy.deepcopy(op) == op


def test_a_record_with_more_of_a_base():
    class Base(Record):
        __slots__ = ("a",)

    class More(Base):
        __slots__ = ()

    try:
        assert list(Base(1).fields()) == [("a", 1)]
        assert (More() == Base(1)) is False
    finally:
        del Record.kinds["Base"], Record.kinds["More"]
