"""No backend of ours goes untested: the entry points are the list of those that are expected."""

from __future__ import annotations

from importlib.metadata import distribution

from anyboard.testing.plugin import RESULTS
from anyboard.testing.rows import all_rows
from anyboard.testing.runner import MISSING

NOT_A_BOARD = {"replay"}  # answers from a recording: tests/unit/layers

EXPECTED = sorted(
    {point.name for point in distribution("anyboard").entry_points if point.group == "anyboard.backends"} - NOT_A_BOARD
)


def test_every_backend_has_an_outcome_for_every_row(request):
    results = request.config.stash.get(RESULTS, {})
    assert results, "no row has run yet; run the whole folder: pytest tests/conformance"
    assert sorted({source.backend for source in results}) == EXPECTED
    rows = [repr(row) for row in all_rows()]
    for source, outcomes in results.items():
        assert [repr(row) for row, _, _ in outcomes] == rows, f"{source.name} did not run every row once"
        # an interpreter that this computer has not, nor has to have (ANYBOARD_EXPECT), is so for all rows
        assert len({outcome == MISSING for _, outcome, _ in outcomes}) == 1, f"{source.name} came or went"


def test_every_row_passes_somewhere(request):
    results = request.config.stash.get(RESULTS, {})
    passed = {repr(row) for outcomes in results.values() for row, outcome, _ in outcomes if outcome == "passed"}
    assert {repr(row) for row in all_rows()} - passed == set()
