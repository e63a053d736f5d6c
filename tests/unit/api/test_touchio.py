"""`touchio` on a board made of a table."""

from __future__ import annotations

import pytest
from fake_adapter import fake_session

from anyboard import touchio
from anyboard.core.errors import Rejected, Unsupported
from anyboard.core.ops import TouchConfigure, TouchRead
from anyboard.digitalio import Pull


@pytest.fixture
def fake():
    return fake_session()


def test_touch(fake):
    adapter, session = fake
    adapter.answers[TouchRead] = 1000
    t = touchio.TouchIn(session.pin("D5"))
    assert adapter.ops[0] == TouchConfigure("D5", None)
    assert (t.raw_value, t.threshold, t.value) == (1000, 1150, False)
    adapter.answers[TouchRead] = 1151
    assert t.value is True
    t.threshold = 1151
    assert t.value is False
    with pytest.raises(ValueError, match=r"^threshold must be 0-65535$"):
        t.threshold = 65536
    t.deinit()
    for use in (lambda: t.value, lambda: t.raw_value, lambda: t.threshold):
        with pytest.raises(ValueError, match="deinitialized"):
            use()


def test_pull(fake):
    adapter, session = fake
    touchio.TouchIn(session.pin("D5"), pull=Pull.UP)
    assert adapter.ops[0] == TouchConfigure("D5", "up")
    with pytest.raises(ValueError, match=r"^D5 in use$"):  # before the pull is looked at
        touchio.TouchIn(session.pin("D5"), pull=1)
    with pytest.raises(TypeError, match=r"^pull must be of type Pull or None, not int$"):
        touchio.TouchIn(session.pin("D6"), pull=1)


@pytest.mark.parametrize("operation", [TouchConfigure, TouchRead])
def test_a_refusal_leaves_the_pin_free(fake, operation):
    adapter, session = fake

    def refuse(op):
        raise Rejected("ValueError", "No pulldown on pin; 1Mohm recommended")

    adapter.answers[operation] = refuse
    for _ in range(2):
        with pytest.raises(ValueError, match=r"^No pulldown on pin; 1Mohm recommended$"):
            touchio.TouchIn(session.pin("D5"))


def test_a_board_without_touch_says_so():
    _, session = fake_session(without=(TouchConfigure,))
    with pytest.raises(Unsupported, match=rf"^{session.url} .*touch"):
        touchio.TouchIn(session.pin("D5"))
