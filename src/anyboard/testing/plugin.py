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


_OUTPUT = "anyboard_conformance"
_LINES = pytest.StashKey["list[str]"]()
"""In `config.stash`: the lines of the summary that pytest-xdist's workers have sent."""


def pytest_sessionfinish(session: pytest.Session) -> None:
    """A worker of pytest-xdist's sends its lines to the process that prints the summary."""
    output: dict[str, object] | None = getattr(session.config, "workeroutput", None)
    if output is not None:
        output[_OUTPUT] = _lines(session.config)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """A worker has ended."""
    lines = getattr(node, "workeroutput", {}).get(_OUTPUT, [])
    node.config.stash.setdefault(_LINES, []).extend(lines)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """A line for each rig."""
    lines = _lines(config) + config.stash.get(_LINES, [])
    if lines:
        terminalreporter.write_sep("=", "conformance")
    for line in lines:
        terminalreporter.write_line(line)


def _lines(config: pytest.Config) -> list[str]:
    return [summary(source.name, outcomes) for source, outcomes in config.stash.get(RESULTS, {}).items()]
