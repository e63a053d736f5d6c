"""Interpreters with our modules, the conformance suite and drivers in their flash."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from anyboard.testing.runner import summary
from device.flash import put_drivers, put_modules, put_suite
from device.interpreters import Interpreters
from device.outcomes import OUTCOMES

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="package")
def interpreters(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Interpreters]:
    flash = tmp_path_factory.mktemp("flash")
    put_modules(flash)
    put_suite(flash)
    put_drivers(flash)
    running = Interpreters(flash)
    yield running
    running.close()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """How many rows passed on each target."""
    outcomes = config.stash.get(OUTCOMES, {})
    if outcomes:
        terminalreporter.write_sep("=", "conformance on devices")
    for name, rows in outcomes.items():
        terminalreporter.write_line(summary(name, rows))
