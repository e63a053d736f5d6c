"""The suite under pytest.

In the `conftest.py` of your tests' root folder::

    pytest_plugins = ["anyboard.testing.plugin"]

and one file for each adapter::

    from anyboard.testing.plugin import conformance
    from anyboard.testing.source import RigSource

    TestMyBridge = conformance(RigSource("mybridge", "mybridge on a logic analyser", opened_rig))

Every row becomes a test.  A row that needs what a rig does not offer is skipped and says what that
is; the summary has a line for each rig.  It is no pytest11 entry point: installing anyboard changes
nobody's test runs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from anyboard.testing.capabilities import wrong_claims
from anyboard.testing.rows import all_rows
from anyboard.testing.runner import FAILED, LACKING, PASSED, prove, summary

if TYPE_CHECKING:
    from typing import TypeAlias

    from anyboard.testing.row import Row
    from anyboard.testing.source import RigSource

    Results: TypeAlias = dict[RigSource, list[tuple[Row, str, str]]]


RESULTS = pytest.StashKey["Results"]()
"""In `config.stash`: what came of each row that has run, by the source of its rig."""


def conformance(*sources: RigSource) -> type:
    """A class of tests, to be given a name that starts with ``Test``: every row on every rig."""
    rows = all_rows()

    class Conformance:
        """The conformance suite."""

        @pytest.mark.parametrize("source", sources, ids=lambda source: source.name)
        def test_offers_what_the_adapter_says(self, source: RigSource) -> None:
            """So that nothing is lacking by oversight."""
            with source.open() as rig:
                assert wrong_claims(rig, rig.board.info) == []

        @pytest.mark.parametrize("row", rows, ids=repr)
        @pytest.mark.parametrize("source", sources, ids=lambda source: source.name)
        def test_row(self, source: RigSource, row: Row, request: pytest.FixtureRequest) -> None:
            results = request.config.stash.setdefault(RESULTS, {}).setdefault(source, [])
            with source.open() as rig:
                lacking = ", ".join(row.lacking(rig))
                if lacking:
                    results.append((row, LACKING, lacking))
                    pytest.skip(f"{source.name} lacks {lacking}")
                try:
                    prove(row, rig)
                except BaseException as error:
                    results.append((row, FAILED, f"{type(error).__name__}: {error}"))
                    raise
                results.append((row, PASSED, ""))

    return Conformance


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """A line for each rig."""
    results = config.stash.get(RESULTS, {})
    if results:
        terminalreporter.write_sep("=", "conformance")
    for source, outcomes in results.items():
        terminalreporter.write_line(summary(source.name, outcomes))
