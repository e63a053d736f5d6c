"""`watchdog`: the names, and a timer that refuses to start."""

from __future__ import annotations

import pytest

from anyboard import microcontroller, watchdog
from anyboard.core.errors import Unsupported


@pytest.fixture
def timer():
    microcontroller.watchdog.timeout = 0  # there is one in a process, and others have used it
    yield microcontroller.watchdog
    microcontroller.watchdog.timeout = 0


def test_it_is_not_running(timer):
    assert repr(timer) == "<WatchDogTimer>"
    assert (timer.timeout, timer.mode) == (0.0, None)
    timer.timeout = 5
    assert (timer.timeout, timer.mode) == (5.0, None)
    timer.mode = None
    assert timer.feed() is None


def test_it_refuses_what_circuitpython_refuses(timer):
    with pytest.raises(ValueError, match=r"^timeout must be >= 0$"):
        timer.timeout = -1
    with pytest.raises(TypeError, match=r"^mode must be of type WatchDogMode, not int$"):
        timer.mode = 1
    with pytest.raises(AttributeError, match=r"^'WatchDogTimer' object has no attribute 'deinit'$"):
        timer.deinit()


@pytest.mark.parametrize("mode", [watchdog.WatchDogMode.RAISE, watchdog.WatchDogMode.RESET])
def test_it_says_that_it_cannot_start(timer, mode):
    with pytest.raises(Unsupported, match="computer"):
        timer.mode = mode


def test_names():
    assert issubclass(watchdog.WatchDogTimeout, Exception)
    assert repr(watchdog.WatchDogMode.RAISE) == "watchdog.WatchDogMode.RAISE"
