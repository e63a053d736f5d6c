"""`discover()` reports what is there, and why what is not."""

from __future__ import annotations

import warnings

import anyboard
from anyboard import Found
from anyboard.core import discovery


def test_one_bad_backend_does_not_hide_the_others(fakeboard_installed, monkeypatch):
    monkeypatch.setattr(discovery, "TIME_LIMIT", 0.5)
    found = {item.url: item for item in anyboard.discover()}
    assert found["fake:1"] == Found("fake:1", "A fake board", "ready", "")
    assert (found["raising"].status, found["raising"].hint) == ("unavailable", "the USB stack says no")
    assert (found["hanging"].status, found["hanging"].hint) == ("unavailable", "did not answer within 0.5 s")
    assert 'pip install "fakeboard[usb]"' in found["librariless"].hint
    assert "NotThere" in found["buggy"].hint
    assert list(found) == sorted(found)
    assert fakeboard_installed.opened == []


def test_a_librarys_warning_stays_away(fakeboard_installed, monkeypatch):
    monkeypatch.setattr(discovery, "TIME_LIMIT", 0.5)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        anyboard.discover()
    assert caught == []
