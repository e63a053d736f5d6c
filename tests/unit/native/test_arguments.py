"""Wrong calls get the firmware's words (py/argcheck.c)."""

from __future__ import annotations

import inspect

import pytest

from anyboard._native.arguments import circuitpython_arguments, native


@circuitpython_arguments
def counted(a, b, /):
    return a, b


@circuitpython_arguments
def counted_range(a, b=2, c=3, /):
    return a, b, c


@circuitpython_arguments
def named(a, b=2, *, c, d=4):
    return a, b, c, d


@native
class Thing:
    def __init__(self, pin, /):
        self.pin = pin

    def nothing(self):
        return "nothing"

    def one(self, value, /):
        return value

    def some(self, value, more=None, /):
        return value, more

    def fail(self):
        raise TypeError("mine")

    def fail_inside(self, value=0):
        return counted(value)


@pytest.mark.parametrize(
    ("call", "text"),
    [
        (lambda: counted(1), "function takes 2 positional arguments but 1 were given"),
        (lambda: counted(1, 2, 3), "function takes 2 positional arguments but 3 were given"),
        (lambda: counted(a=1, b=2), "function doesn't take keyword arguments"),
        (lambda: counted_range(), "function missing 1 required positional arguments"),
        (lambda: counted_range(1, 2, 3, 4), "function expected at most 3 arguments, got 4"),
        (lambda: named(), "'a' argument required"),
        (lambda: named(1), "'c' argument required"),
        (lambda: named(1, 2, 3, c=1), "extra positional arguments given"),
        (lambda: named(1, c=1, x=2), "unexpected keyword argument 'x'"),
        (lambda: named(1, a=1, c=1), "argument given twice"),
        (lambda: Thing(), "function takes 1 positional arguments but 0 were given"),
        (lambda: Thing(1, 2), "function takes 1 positional arguments but 2 were given"),
        (lambda: Thing(pin=1), "function doesn't take keyword arguments"),
        (lambda: Thing(1).nothing(2), "function takes 1 positional arguments but 2 were given"),
        (lambda: Thing(1).nothing(x=2), "function doesn't take keyword arguments"),
        (lambda: Thing(1).one(), "function takes 2 positional arguments but 1 were given"),
        (lambda: Thing(1).some(), "function missing 1 required positional arguments"),
        (lambda: Thing(1).some(1, 2, 3), "function expected at most 3 arguments, got 4"),
        (lambda: Thing(1).fail(), "mine"),
        (lambda: Thing(1).fail_inside(), "function takes 2 positional arguments but 1 were given"),
    ],
)
def test_complaints(call, text):
    with pytest.raises(TypeError) as caught:
        call()
    assert str(caught.value) == text


def test_right_calls_are_left_alone():
    assert counted(1, 2) == (1, 2)
    assert counted_range(1) == (1, 2, 3)
    assert named(1, c=3) == named(a=1, c=3) == (1, 2, 3, 4)
    assert (Thing(5).pin, Thing(5).nothing(), Thing(5).one(6)) == (5, "nothing", 6)


def test_the_signature_can_be_read():
    assert str(inspect.signature(named)) == "(a, b=2, *, c, d=4)"
    assert named.__name__ == "named"
