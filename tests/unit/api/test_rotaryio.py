"""`rotaryio` on a board made of a table."""

from __future__ import annotations

import pytest
from fake_adapter import fake_session

from anyboard import rotaryio
from anyboard.core.errors import Rejected, Unsupported
from anyboard.core.ops import EncoderConfigure, EncoderRead, EncoderWrite


@pytest.fixture
def fake():
    return fake_session()


def encoder(session, *divisor):
    return rotaryio.IncrementalEncoder(session.pin("D5"), session.pin("D6"), *divisor)


def test_defaults(fake):
    adapter, session = fake
    r = encoder(session)
    assert (r.position, r.divisor) == (0, 4)
    assert adapter.ops == [EncoderConfigure("D5", "D6", 4), EncoderRead("D5")]


def test_position(fake):
    adapter, session = fake
    r = encoder(session, 2)
    assert adapter.ops == [EncoderConfigure("D5", "D6", 2)]
    adapter.answers[EncoderRead] = -5
    assert r.position == -5
    r.position = 7
    assert adapter.ops[-1] == EncoderWrite("D5", 7)


@pytest.mark.parametrize(("divisor", "sent"), [(2, 2), (3, 3), (0, 1), (-4, 1)])
def test_another_divisor_keeps_the_position(fake, divisor, sent):
    adapter, session = fake
    r = encoder(session)
    adapter.answers[EncoderRead] = 9
    r.divisor = divisor
    assert r.divisor == divisor
    assert adapter.lists[-1] == [EncoderConfigure("D5", "D6", sent), EncoderWrite("D5", 9)]


def test_deinit(fake):
    adapter, session = fake
    r = encoder(session)
    r.deinit()
    r.deinit()
    assert adapter.released() == ["D5", "D6"]
    for use in (lambda: r.position, lambda: r.divisor):
        with pytest.raises(ValueError, match="deinitialized"):
            use()
    encoder(session)


def test_refuses_what_circuitpython_refuses(fake):
    adapter, session = fake
    with pytest.raises(TypeError, match=r"^pin_b must be of type Pin, not int$"):
        rotaryio.IncrementalEncoder(session.pin("D5"), 6)
    r = encoder(session)
    with pytest.raises(ValueError, match=r"^D5 in use$"):
        encoder(session)
    r.deinit()

    def refuse(op):
        raise Rejected("RuntimeError", "Pins must be sequential GPIO pins")

    adapter.answers[EncoderConfigure] = refuse
    for _ in range(2):
        with pytest.raises(RuntimeError, match=r"^Pins must be sequential GPIO pins$"):
            encoder(session)


def test_a_board_without_encoders_says_so():
    _, session = fake_session(without=(EncoderConfigure,))
    with pytest.raises(Unsupported, match=rf"^{session.url} .*encoder"):
        encoder(session)
