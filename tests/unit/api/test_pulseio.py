"""`pulseio` on a board made of a table."""

from __future__ import annotations

import gc
from array import array

import pytest
from fake_adapter import fake_session

from anyboard import pulseio
from anyboard.core.errors import Unsupported
from anyboard.core.ops import PulsesConfigure, PulsesPause, PulsesRead, PulsesResume, PulsesSend


@pytest.fixture
def fake():
    return fake_session()


def captured(adapter, *portions):
    """What the board hands out at each look, then nothing."""
    waiting = list(portions)
    adapter.answers[PulsesRead] = lambda op: tuple(waiting.pop(0)) if waiting else ()


def test_defaults(fake):
    adapter, session = fake
    p = pulseio.PulseIn(session.pin("D5"))
    assert (p.maxlen, p.paused, len(p), bool(p)) == (2, False, 0, False)
    assert adapter.ops[0] == PulsesConfigure("D5", 2, False)


def test_every_look_takes_what_has_come(fake):
    adapter, session = fake
    p = pulseio.PulseIn(session.pin("D5"), 10, idle_state=True)
    assert adapter.ops[0] == PulsesConfigure("D5", 10, True)
    captured(adapter, [9000, 4500], [560], [], [1690])
    assert len(p) == 2
    assert p[-1] == 560
    assert p.popleft() == 9000
    assert list(p) == [4500, 560, 1690]
    assert bool(p)
    p.clear()
    assert len(p) == 0


def test_the_oldest_make_room(fake):
    adapter, session = fake
    p = pulseio.PulseIn(session.pin("D5"), maxlen=3)
    captured(adapter, [1, 2], [3, 4])
    assert len(p) == 2
    assert list(p) == [2, 3, 4]


def test_clear_forgets_what_the_board_still_has(fake):
    adapter, session = fake
    p = pulseio.PulseIn(session.pin("D5"), 10)
    captured(adapter, [1, 2])
    p.clear()
    assert len(p) == 0


def test_pause_and_resume(fake):
    adapter, session = fake
    p = pulseio.PulseIn(session.pin("D5"))
    p.pause()
    assert p.paused
    p.resume()
    assert not p.paused
    p.pause()
    p.resume(80)
    assert adapter.of(PulsesPause, PulsesResume) == [
        PulsesPause("D5"),
        PulsesResume("D5", 0),
        PulsesPause("D5"),
        PulsesResume("D5", 80),
    ]


def test_pulse_in_refuses_what_circuitpython_refuses(fake):
    adapter, session = fake
    p = pulseio.PulseIn(session.pin("D5"), 10)
    captured(adapter, [1, 2])
    assert len(p) == 2
    for call, kind, text in (
        (lambda: p[2], IndexError, "index out of range"),
        (lambda: p[-3], IndexError, "index out of range"),
        (lambda: p[0:1], NotImplementedError, "Slices not supported"),
        (lambda: p["x"], TypeError, "PulseIn indices must be integers, not str"),
        (lambda: p.__setitem__(0, 1), AttributeError, "Read-only"),
        (lambda: p.__delitem__(0), AttributeError, "Cannot delete values"),
        (lambda: p.resume("x"), TypeError, "can't convert str to int"),
        (lambda: pulseio.PulseIn(session.pin("D5")), ValueError, "D5 in use"),
        (lambda: pulseio.PulseIn(session.pin("D6"), 0), ValueError, "maxlen must be 1-65535"),
        (lambda: pulseio.PulseIn(session.pin("INPUT_ONLY")), ValueError, "Invalid pin"),
        (lambda: pulseio.PulseIn(), TypeError, "'pin' argument required"),
    ):
        with pytest.raises(kind) as caught:
            call()
        assert str(caught.value) == text
    p.clear()
    with pytest.raises(IndexError, match=r"^pop from empty PulseIn$"):
        p.popleft()
    p.deinit()
    p.deinit()
    for use in (len, bool, list, lambda p: p.paused, lambda p: p.maxlen, lambda p: p.clear(), lambda p: p.pause()):
        with pytest.raises(ValueError, match="deinitialized"):
            use(p)


def test_a_dropped_pulse_in_gives_back_its_pin(fake):
    _, session = fake
    pulseio.PulseIn(session.pin("D5"))
    gc.collect()
    pulseio.PulseIn(session.pin("D5"))


def test_pulse_out(fake):
    adapter, session = fake
    p = pulseio.PulseOut(session.pin("D5"))
    p.send(array("H", [9000, 4500, 560]))
    assert adapter.ops == [PulsesSend("D5", 38000, 32768, (9000, 4500, 560))]
    for pulses, text in (
        (array("B", [1, 2]), "Array must contain halfwords (type 'H')"),
        (bytes(2), "Array must contain halfwords (type 'H')"),
        ("ab", "Array must contain halfwords (type 'H')"),
        ([1, 2], "object with buffer protocol required"),
    ):
        with pytest.raises(TypeError) as caught:
            p.send(pulses)
        assert str(caught.value) == text
    p.deinit()
    assert adapter.released() == ["D5"]
    with pytest.raises(ValueError, match="deinitialized"):
        p.send(array("H", [1]))


def test_pulse_out_carrier(fake):
    adapter, session = fake
    pulseio.PulseOut(session.pin("D5"), frequency=56000, duty_cycle=21845).send(array("H", [1]))
    assert adapter.ops[0] == PulsesSend("D5", 56000, 21845, (1,))
    with pytest.raises(ValueError, match=r"^Invalid frequency$"):
        pulseio.PulseOut(session.pin("D6"), frequency=0)


def test_a_board_without_pulses_says_so():
    _, session = fake_session(without=(PulsesConfigure, PulsesSend))
    for make in (pulseio.PulseIn, pulseio.PulseOut):
        with pytest.raises(Unsupported, match=rf"^{session.url} .*pulse"):
            make(session.pin("D5"))
