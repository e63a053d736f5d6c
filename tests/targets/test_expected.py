"""Where an interpreter is missing, a test says so; on a machine that is to have it, it fails."""

from __future__ import annotations

import pytest

from boards.expected import missing


def test_a_missing_interpreter_skips(monkeypatch):
    monkeypatch.setenv("ANYBOARD_EXPECT", "unix")
    with pytest.raises(pytest.skip.Exception, match="no node"):
        missing("wasm", "no node")


def test_a_missing_interpreter_that_is_expected_fails(monkeypatch):
    monkeypatch.setenv("ANYBOARD_EXPECT", "wasm,unix")
    with pytest.raises(pytest.fail.Exception, match="'wasm', but no node"):
        missing("wasm", "no node")
