"""`anyboard check` finds the faults of the corpus, says what to write instead, and leaves the neighbours alone."""

from __future__ import annotations

import pytest

from anyboard.testing.plugin import LINES
from faults.checked import checked, complaints, table
from faults.corpus import faults

SHARE = 0.95


@pytest.fixture(scope="module")
def results(tmp_path_factory, request):
    results = checked(faults(), tmp_path_factory.mktemp("corpus"))
    lines = request.config.stash.setdefault(LINES, {})
    lines["fault corpus"] = table(results)
    lines["fault corpus: what is not as it should be"] = complaints(results)
    return results


def test_faults_are_found_in_their_line(results):
    missed = [result.fault.place for result in results if not result.is_found]
    assert len(missed) <= (1 - SHARE) * len(results), missed


def test_messages_name_target_and_remedy(results):
    found = [result for result in results if result.is_found]
    unclear = [f"{one.fault.place}: {one.at_fault[0].message}" for one in found if not one.is_explained]
    assert len(unclear) <= (1 - SHARE) * len(found), unclear


def test_valid_neighbours_are_left_alone(results):
    assert [(result.fault.place, finding) for result in results for finding in result.false] == []
