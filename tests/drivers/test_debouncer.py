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


def updates(debouncer, *expected):
    """Update until these names have been true, one after the other; nothing else may be."""
    import time

    seen = []
    end = time.monotonic() + 5
    while tuple(seen) != expected:
        assert time.monotonic() < end, f"{seen}, not {expected}"
        debouncer.update()
        seen += [name for name in ("fell", "rose") if getattr(debouncer, name)]
        time.sleep(0.0005)


def test_a_press_is_one_edge_however_it_bounces(bench, button, pin):
    import time

    from adafruit_debouncer import Debouncer

    edges = []
    debouncer = Debouncer(pin)
    assert debouncer.value
    bench.pin("D5").on_change(edges.append)
    button.press()
    updates(debouncer, "fell")
    assert edges == [False, True] * 4 + [False]
    button.release()
    updates(debouncer, "rose")
    assert edges[9:] == [True, False] * 4 + [True]
    for _ in range(30):
        debouncer.update()
        assert not debouncer.fell
        assert not debouncer.rose
        time.sleep(0.001)


def test_clicks_are_counted(button, pin):
    import time

    from adafruit_debouncer import Button as DebouncedButton

    debounced = DebouncedButton(pin, short_duration_ms=300)
    updates(debounced)
    for _ in range(2):
        button.click(0.05)
        updates(debounced, "fell", "rose")
    end = time.monotonic() + 5
    while not debounced.short_count:
        assert time.monotonic() < end
        debounced.update()
        time.sleep(0.001)
    assert debounced.short_count == 2
