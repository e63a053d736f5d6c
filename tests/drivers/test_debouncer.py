"""adafruit-circuitpython-debouncer, unmodified, with a button that bounces."""

from __future__ import annotations

from importlib.util import find_spec

import pytest

from anyboard.sim.chips import Button

pytestmark = pytest.mark.skipif(
    find_spec("adafruit_debouncer") is None, reason="adafruit-circuitpython-debouncer is not installed"
)


@pytest.fixture
def button(bench):
    return bench.attach(Button(bounce=3), pin="D5")


@pytest.fixture
def pin(button):
    import board
    import digitalio

    pin = digitalio.DigitalInOut(board.D5)
    pin.switch_to_input(digitalio.Pull.UP)
    return pin


def updates(debouncer, seconds):
    """What was true after any of the updates of some time."""
    import time

    seen = []
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        debouncer.update()
        seen += [name for name in ("fell", "rose") if getattr(debouncer, name)]
        time.sleep(0.0005)
    return seen


def test_a_press_is_one_edge_however_it_bounces(bench, button, pin):
    from adafruit_debouncer import Debouncer

    edges = []
    bench.pin("D5").on_change(edges.append)
    debouncer = Debouncer(pin)
    updates(debouncer, 0.02)
    assert debouncer.value
    button.press()
    assert updates(debouncer, 0.04) == ["fell"]
    assert edges == [False, True] * 4 + [False]
    assert not debouncer.value
    button.release()
    assert updates(debouncer, 0.04) == ["rose"]
    assert edges[9:] == [True, False] * 4 + [True]


def test_clicks_are_counted(button, pin):
    import time

    from adafruit_debouncer import Button as DebouncedButton

    debounced = DebouncedButton(pin, short_duration_ms=60)
    updates(debounced, 0.02)
    counts = []
    for _ in range(2):
        button.click(0.03)
        updates(debounced, 0.05)
    end = time.monotonic() + 0.15
    while time.monotonic() < end:
        debounced.update()
        counts.append(debounced.short_count)
        time.sleep(0.001)
    assert max(counts) == 2
