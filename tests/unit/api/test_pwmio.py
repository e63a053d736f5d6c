"""`pwmio` on a board made of a table."""

from __future__ import annotations

import gc

import pytest
from fake_adapter import fake_session

from anyboard import pwmio
from anyboard.core.errors import Rejected, Unsupported
from anyboard.core.ops import PWMConfigure, PWMSet


@pytest.fixture
def fake():
    return fake_session()


def test_defaults(fake):
    adapter, session = fake
    p = pwmio.PWMOut(session.pin("D5"))
    assert repr(p) == "<PWMOut>"
    assert (p.frequency, p.duty_cycle) == (500, 0)
    assert adapter.ops == [PWMConfigure("D5", 500, 0, False)]
    assert not hasattr(p, "direction")  # drivers tell a PWMOut from a pin by that


def test_duty_cycle(fake):
    adapter, session = fake
    p = pwmio.PWMOut(session.pin("D5"))
    p.duty_cycle = 32768
    assert p.duty_cycle == 32768
    assert adapter.ops[-1] == PWMSet("D5", None, 32768)
    adapter.forget()
    for value, kind, text in (
        (70000, ValueError, "duty_cycle must be 0-65535"),
        (-1, ValueError, "duty_cycle must be 0-65535"),
        (1.5, TypeError, "can't convert float to int"),
    ):
        with pytest.raises(kind) as caught:
            p.duty_cycle = value
        assert str(caught.value) == text
    assert p.duty_cycle == 32768
    assert adapter.ops == []


def test_the_constructor_takes_the_lowest_16_bits_of_a_duty_cycle(fake):
    adapter, session = fake
    pwmio.PWMOut(session.pin("D5"), duty_cycle=99999)
    assert adapter.ops == [PWMConfigure("D5", 500, 99999 - 65536, False)]


def test_fixed_frequency(fake):
    p = pwmio.PWMOut(fake[1].pin("D5"))
    with pytest.raises(AttributeError, match=r"^Invalid variable_frequency$"):
        p.frequency = 1000
    assert p.frequency == 500


def test_variable_frequency(fake):
    adapter, session = fake
    p = pwmio.PWMOut(session.pin("D5"), frequency=1000, duty_cycle=7, variable_frequency=True)
    adapter.answers[PWMSet] = 3999
    p.frequency = 4000
    assert p.frequency == 3999  # what the board made of it
    assert adapter.ops[-1] == PWMSet("D5", 4000, 7)
    with pytest.raises(ValueError, match=r"^Invalid frequency$"):
        p.frequency = 0


@pytest.mark.parametrize("frequency", [0, -1, 10_001])
def test_impossible_frequencies(frequency):
    adapter, session = fake_session(limits={"pwm_frequency_max": 10_000})
    with pytest.raises(ValueError, match=r"^Invalid frequency$"):
        pwmio.PWMOut(session.pin("D5"), frequency=frequency)
    assert adapter.ops == []
    pwmio.PWMOut(session.pin("D5"), frequency=10_000)


def test_what_only_the_board_knows(fake):
    adapter, session = fake

    def refuse(op):
        raise Rejected("RuntimeError", "Conflicting settings for shared resource")

    adapter.answers[PWMConfigure] = refuse
    for _ in range(2):
        with pytest.raises(RuntimeError, match=r"^Conflicting settings for shared resource$"):
            pwmio.PWMOut(session.pin("D5"))


def test_refuses_what_circuitpython_refuses(fake):
    _, session = fake
    pwmio.PWMOut(session.pin("D6"))  # dropped: it has a finaliser
    gc.collect()
    p = pwmio.PWMOut(session.pin("D6"))
    for call, kind, text in (
        (lambda: pwmio.PWMOut(session.pin("D5"), 1000), TypeError, "extra positional arguments given"),
        (lambda: pwmio.PWMOut(session.pin("D6")), ValueError, "D6 in use"),
        (lambda: pwmio.PWMOut(session.pin("INPUT_ONLY")), ValueError, "Invalid pin"),
        (lambda: pwmio.PWMOut(5), TypeError, "pin must be of type Pin, not int"),
        (lambda: pwmio.PWMOut(session.pin("D5"), frequency="x"), TypeError, "can't convert str to int"),
    ):
        with pytest.raises(kind) as caught:
            call()
        assert str(caught.value) == text
    p.deinit()
    p.deinit()
    for use in (lambda: p.duty_cycle, lambda: p.frequency):
        with pytest.raises(ValueError, match="deinitialized"):
            use()


def test_a_board_without_pwm_says_so():
    _, session = fake_session(without=(PWMConfigure,))
    with pytest.raises(Unsupported, match=rf"^{session.url} .*PWM"):
        pwmio.PWMOut(session.pin("D5"))
