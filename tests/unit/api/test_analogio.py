"""`analogio` on a board made of a table."""

from __future__ import annotations

import pytest
from fake_adapter import DIGITAL, fake_session

from anyboard import analogio
from anyboard.core.errors import Rejected, Unsupported
from anyboard.core.info import PinInfo
from anyboard.core.ops import AnalogConfigure, AnalogRead, AnalogWrite


def test_input():
    adapter, session = fake_session(limits={"reference_voltage": 3.3})
    adapter.answers[AnalogRead] = 16003
    a = analogio.AnalogIn(session.pin("A0"))
    assert repr(a) == "<AnalogIn>"
    assert (a.value, a.reference_voltage) == (16003, 3.3)
    assert adapter.ops == [AnalogConfigure("A0", "in"), AnalogRead("A0")]
    for name in ("value", "reference_voltage"):
        with pytest.raises(AttributeError, match=rf"^can't set attribute '{name}'$"):
            setattr(a, name, 1)
    a.deinit()
    a.deinit()
    assert adapter.released() == ["A0"]
    for name in ("value", "reference_voltage"):
        with pytest.raises(ValueError, match="deinitialized"):
            getattr(a, name)


def test_reference_voltage_may_be_unknown():
    _, session = fake_session()
    assert analogio.AnalogIn(session.pin("A0")).reference_voltage is None


def test_input_refuses_what_circuitpython_refuses():
    _, session = fake_session()
    for call, kind, text in (
        (lambda: analogio.AnalogIn(session.pin("D5")), ValueError, "Invalid pin"),
        (lambda: analogio.AnalogIn(1), TypeError, "pin must be of type Pin, not int"),
        (lambda: analogio.AnalogIn(), TypeError, "function takes 1 positional arguments but 0 were given"),
        (lambda: analogio.AnalogIn(pin=session.pin("A0")), TypeError, "function doesn't take keyword arguments"),
    ):
        with pytest.raises(kind) as caught:
            call()
        assert str(caught.value) == text
    analogio.AnalogIn(session.pin("A0"))
    with pytest.raises(ValueError, match=r"^A0 in use$"):
        analogio.AnalogIn(session.pin("D26"))


def test_a_board_without_analog_inputs_says_so():
    _, session = fake_session(without=(AnalogRead,))
    with pytest.raises(Unsupported, match=rf"^{session.url} .*analog inputs"):
        analogio.AnalogIn(session.pin("A0"))


def test_output():
    adapter, session = fake_session()
    a = analogio.AnalogOut(session.pin("A0"))
    a.value = 65535
    assert adapter.ops == [AnalogConfigure("A0", "out"), AnalogWrite("A0", 65535)]
    with pytest.raises(ValueError, match=r"^value must be 0-65535$"):
        a.value = 65536
    with pytest.raises(AttributeError):
        a.value  # noqa: B018
    a.deinit()
    with pytest.raises(ValueError, match="deinitialized"):
        a.value = 1


def test_output_on_a_pin_that_has_none():
    _, session = fake_session()
    with pytest.raises(ValueError, match=r"^Invalid pin$"):
        analogio.AnalogOut(session.pin("D5"))


def test_output_on_a_board_that_has_none_is_the_firmwares_answer():
    _, session = fake_session(pins=(PinInfo("GP0", ("GP0",), "GPIO0", DIGITAL),))
    with pytest.raises(NotImplementedError, match=r"^AnalogOut$"):
        analogio.AnalogOut(session.pin("GP0"))


def test_a_refusal_leaves_the_pin_free():
    adapter, session = fake_session()

    def refuse(op):
        raise Rejected("ValueError", "Invalid pin")

    adapter.answers[AnalogConfigure] = refuse
    for _ in range(2):
        with pytest.raises(ValueError, match=r"^Invalid pin$"):
            analogio.AnalogIn(session.pin("A0"))


def test_an_adapter_that_is_no_circuitpython_board_says_which_pins_can():
    _, session = fake_session(features=frozenset())
    with pytest.raises(ValueError, match=r"Invalid pin D5; A0, A1 of fake#[0-9]+ can do that"):
        analogio.AnalogIn(session.pin("D5"))
