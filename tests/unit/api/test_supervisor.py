"""`supervisor`: time, and what a computer can and cannot say."""

from __future__ import annotations

import pytest
from fake_adapter import FakeClock

from anyboard import supervisor
from anyboard.core import clock as clocks
from anyboard.core.errors import Unsupported


@pytest.fixture
def clock(monkeypatch):
    clock = FakeClock()
    monkeypatch.setattr(clocks, "_program_clock", clock)
    return clock


def test_ticks_ms_overflows_65_seconds_after_the_start(clock):
    assert supervisor.ticks_ms() == 2**29 - 65536
    clock.us = 65_535_999
    assert supervisor.ticks_ms() == 2**29 - 1
    clock.us = 65_536_000
    assert supervisor.ticks_ms() == 0


def test_ticks_ms_takes_nothing():
    with pytest.raises(TypeError, match=r"^function takes 0 positional arguments but 1 were given$"):
        supervisor.ticks_ms(1)


def test_runtime():
    runtime = supervisor.runtime
    assert runtime.run_reason is supervisor.RunReason.STARTUP
    assert repr(runtime.safe_mode_reason) == "supervisor.SafeModeReason.NONE"
    assert runtime.autoreload is False
    runtime.autoreload = False
    assert runtime.serial_connected in (True, False)
    assert supervisor.get_previous_traceback() is None


def test_serial_connected_means_a_terminal(monkeypatch):
    monkeypatch.setattr("sys.stdin", None)
    assert supervisor.runtime.serial_connected is False


@pytest.mark.parametrize(
    "use",
    [
        lambda: supervisor.runtime.usb_connected,
        lambda: supervisor.runtime.serial_bytes_available,
        lambda: supervisor.runtime.ble_workflow,
        lambda: supervisor.runtime.rgb_status_brightness,
        lambda: supervisor.runtime.display,
        lambda: setattr(supervisor.runtime, "autoreload", True),
        lambda: supervisor.status_bar.console,
        lambda: supervisor.status_bar.display,
        supervisor.reload,
        lambda: supervisor.set_next_code_file("code.py"),
        lambda: supervisor.reset_terminal(80, 25),
        supervisor.set_usb_identification,
        lambda: supervisor.get_setting("X"),
    ],
)
def test_what_only_a_board_has_says_so(use):
    with pytest.raises(Unsupported, match=r"^supervisor\..* on a board only"):
        use()
