"""What several unit tests use."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

import pytest

from anyboard.core import registry

THIRD_PARTY = Path(__file__).parents[1] / "thirdparty"


@pytest.fixture
def fakeboard_installed(monkeypatch):
    """The distribution `fakeboard`, with backends and a layer, as if installed; its module."""
    monkeypatch.syspath_prepend(str(THIRD_PARTY))
    monkeypatch.setattr(registry, "_backends", registry.Group("anyboard.backends", "backend"))
    monkeypatch.setattr(registry, "_layers", registry.Group("anyboard.layers", "layer"))
    monkeypatch.setattr(registry, "_instances", {})
    monkeypatch.delenv("ANYBOARD", raising=False)
    module = importlib.import_module("fakeboard")
    yield module
    del sys.modules["fakeboard"]
