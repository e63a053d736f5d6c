"""Interpreters with our modules and drivers in their flash."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from anyboard.testing.plugin import LINES
from anyboard.testing.runner import summary
from device.flash import put_drivers, put_modules
from device.interpreters import Interpreters
from device.outcomes import OUTCOMES

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="package")
def interpreters(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Interpreters]:
    flash = tmp_path_factory.mktemp("flash")
    put_modules(flash)
    put_drivers(flash)
    running = Interpreters(flash)
    yield running
    running.close()


def pytest_sessionfinish(session: pytest.Session) -> None:
    """How many rows passed on each target."""
    lines = [summary(name, rows) for name, rows in session.config.stash.get(OUTCOMES, {}).items()]
    if lines:
        session.config.stash.setdefault(LINES, {})["conformance on devices"] = lines
