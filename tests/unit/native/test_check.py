"""Argument checks: the firmware's exceptions and texts."""

from __future__ import annotations

import pytest
from fake_adapter import fake_session

from anyboard._native import check


class Index:
    def __index__(self):
        return 7


@pytest.mark.parametrize("good", [0, 2**31 - 1, -(2**31), True, Index()])
def test_integers(good):
    assert check.integer(good) == good.__index__()


@pytest.mark.parametrize(
    ("call", "error", "text"),
    [
        (lambda: check.integer(1.5), TypeError, "can't convert float to int"),
        (lambda: check.integer("5"), TypeError, "can't convert str to int"),
        (lambda: check.integer(None), TypeError, "can't convert NoneType to int"),
        (lambda: check.integer(2**31), OverflowError, "overflow converting long int to machine word"),
        (lambda: check.integer(-(2**31) - 1), OverflowError, "overflow converting long int to machine word"),
        (lambda: check.floating("1"), TypeError, "can't convert str to float"),
        (lambda: check.floating(None), TypeError, "can't convert NoneType to float"),
        (lambda: check.in_range(4, 5, 9, "bits"), ValueError, "bits must be 5-9"),
        (lambda: check.in_range(10, 5, 9, "bits"), ValueError, "bits must be 5-9"),
        (lambda: check.at_least(0, 1, "maxlen"), ValueError, "maxlen must be >= 1"),
        (lambda: check.at_most(11, 10.0, "frequency"), ValueError, "frequency must be <= 10"),
        (lambda: check.timeout(-1), ValueError, "timeout must be 0-100"),
        (lambda: check.timeout(101), ValueError, "timeout must be 0-100"),
        (lambda: check.timeout(float("nan")), ValueError, "timeout must be 0-100"),
        (lambda: check.timeout(float("inf")), ValueError, "timeout must be 0-100"),
        (lambda: check.pin(1, "scl"), TypeError, "scl must be of type Pin, not int"),
        (lambda: check.optional_pin("D5", "rx"), TypeError, "rx must be of type Pin, not str"),
        (lambda: check.one_of(1, bytes, "edge"), TypeError, "edge must be of type bytes, not int"),
        (lambda: check.one_of_or_none(1, bytes, "pull"), TypeError, "pull must be of type bytes or None, not int"),
    ],
)
def test_complaints(call, error, text):
    with pytest.raises(error) as caught:
        call()
    assert (type(caught.value), str(caught.value)) == (error, text)


def test_what_is_right_comes_back():
    assert (check.in_range(5, 5, 9, "bits"), check.in_range(9, 5, 9, "bits")) == (5, 9)
    assert (check.at_least(1, 1, "x"), check.at_most(1, 1, "x")) == (1, 1)
    assert (check.timeout(0), check.timeout(100.9), check.floating(3)) == (0.0, 100.9, 3.0)
    assert check.one_of_or_none(None, bytes, "pull") is check.optional_pin(None, "rx") is None


def test_pins():
    _, session = fake_session()
    _, other = fake_session()
    pin = session.pin("D5")
    assert check.pin(pin, "x") is check.free_pin(pin, "x") is check.optional_free_pin(pin, "x") is pin
    assert check.common_session(pin, None, session.pin("D6")) is session
    with pytest.raises(ValueError, match=rf"^the pins are on different boards .*{other.url}"):
        check.common_session(pin, other.pin("D5"))
    session.claim("test", pin)
    for free in (check.free_pin, check.optional_free_pin):
        with pytest.raises(ValueError, match=r"^D5 in use$"):
            free(pin, "x")


def test_roles():
    _, session = fake_session()
    check.role(session.pin("A0"), "analog_in")
    with pytest.raises(ValueError, match=r"^Invalid pin$"):
        check.role(session.pin("D5"), "analog_in")
