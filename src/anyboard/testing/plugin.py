"""The suite under pytest.

In the `conftest.py` of your tests' root folder::

    pytest_plugins = ["anyboard.testing.plugin"]

and one file for each adapter::

    from anyboard.testing.plugin import conformance
    from anyboard.testing.source import RigSource

    TestMyBridge = conformance(RigSource("mybridge", "mybridge on a logic analyser", opened_rig))

Every row becomes a test.  A row that needs what a rig does not offer is skipped and says what that
is; where there is no such board, `opened_rig` may call `pytest.skip`.  The summary has a line for
each rig.  It is no pytest11 entry point: installing anyboard changes nobody's test runs.
"""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest

from anyboard.testing.capabilities import wrong_claims
from anyboard.testing.rows import all_rows
from anyboard.testing.runner import FAILED, LACKING, MISSING, PASSED, prove, summary

if TYPE_CHECKING:
    from typing import Any, TypeAlias

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
            with ExitStack() as opened:
                try:
                    rig = opened.enter_context(source.open())
                except pytest.skip.Exception as reason:  # from the rig's author: there is none here
                    results.append((row, MISSING, str(reason)))
                    raise
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


LINES = pytest.StashKey["dict[str, list[str]]"]()
"""In `config.stash`: what the summary of the run says, by headings; to be filled in by the end of the session."""
_OUTPUT = "anyboard"


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Put a line for each rig into the summary; a worker of pytest-xdist's sends them to the process that prints it."""
    config = session.config
    lines = config.stash.setdefault(LINES, {})
    for source, outcomes in config.stash.get(RESULTS, {}).items():
        lines.setdefault("conformance", []).append(summary(source.name, outcomes))
    output: dict[str, object] | None = getattr(config, "workeroutput", None)
    if output is not None:
        output[_OUTPUT] = lines


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """A worker has ended."""
    lines = node.config.stash.setdefault(LINES, {})
    for heading, more in getattr(node, "workeroutput", {}).get(_OUTPUT, {}).items():
        lines.setdefault(heading, []).extend(more)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Print it."""
    for heading, lines in config.stash.get(LINES, {}).items():
        terminalreporter.write_sep("=", heading)
        for line in lines:
            terminalreporter.write_line(line)
