"""`countio` on a board made of a table."""

from __future__ import annotations

import pytest
from fake_adapter import fake_session

from anyboard import countio
from anyboard.core.errors import Rejected, Unsupported
from anyboard.core.ops import CountConfigure, CountRead, CountWrite
from anyboard.digitalio import Pull


@pytest.fixture
def fake():
    return fake_session()


def test_edges_print_as_on_a_board():
    edges = countio.Edge.RISE, countio.Edge.FALL, countio.Edge.RISE_AND_FALL
    assert [repr(edge) for edge in edges] == ["countio.Edge.RISE", "countio.Edge.FALL", "countio.Edge.RISE_AND_FALL"]


@pytest.mark.parametrize(
    ("options", "edge", "pull"),
    [
        ({}, "fall", None),
        ({"edge": countio.Edge.RISE, "pull": Pull.UP}, "rise", "up"),
        ({"edge": countio.Edge.RISE_AND_FALL, "pull": Pull.DOWN}, "both", "down"),
    ],
)
def test_configuration(fake, options, edge, pull):
    adapter, session = fake
    countio.Counter(session.pin("D5"), **options)
    assert adapter.ops == [CountConfigure("D5", edge, pull)]


def test_count(fake):
    adapter, session = fake
    adapter.answers[CountRead] = 12
    c = countio.Counter(session.pin("D5"))
    assert c.count == 12
    c.count = -3
    c.reset()
    assert adapter.of(CountWrite) == [CountWrite("D5", -3), CountWrite("D5", 0)]
    with pytest.raises(TypeError, match=r"^can't convert float to int$"):
        c.count = 1.5
    c.deinit()
    assert adapter.released() == ["D5"]
    for use in (lambda: c.count, c.reset):
        with pytest.raises(ValueError, match="deinitialized"):
            use()


def test_refuses_what_circuitpython_refuses(fake):
    adapter, session = fake
    pin = session.pin("D5")
    for call, kind, text in (
        (lambda: countio.Counter(1), TypeError, "pin must be of type Pin, not int"),
        (lambda: countio.Counter(pin, edge=1), TypeError, "edge must be of type Edge, not int"),
        (lambda: countio.Counter(pin, pull=1), TypeError, "pull must be of type Pull or None, not int"),
    ):
        with pytest.raises(kind) as caught:
            call()
        assert str(caught.value) == text

    def refuse(op):
        raise Rejected("RuntimeError", "Pin must be on PWM Channel B")

    adapter.answers[CountConfigure] = refuse
    for _ in range(2):
        with pytest.raises(RuntimeError, match=r"^Pin must be on PWM Channel B$"):
            countio.Counter(pin)


def test_a_board_without_counters_says_so():
    _, session = fake_session(without=(CountConfigure,))
    with pytest.raises(Unsupported, match=rf"^{session.url} .*counter"):
        countio.Counter(session.pin("D5"))
