"""What the lint says fails on MicroPython does fail there, and the valid neighbours run."""

from __future__ import annotations

import pytest

from boards.wasm_board import NEWEST, OLD
from lintcases.cases import RUN, cases
from lintcases.interpreters import on_unix, on_wasm

MEASURED = [case for case in cases() if case.proof == RUN]
INTERPRETERS = {
    "unix": on_unix,
    NEWEST: lambda programs, folder: on_wasm(NEWEST, programs, folder),
    OLD: lambda programs, folder: on_wasm(OLD, programs, folder),
}
NOT_THERE = {  # what an interpreter does otherwise than firmware
    "star-after-keyword": {OLD},  # 1.24 allowed it
}
HAS_MORE = {"missing-module", "missing-name", "missing-member", "typing-import"}
"""The WebAssembly build has modules of micropython-lib in it."""


@pytest.mark.parametrize("name", INTERPRETERS)
def test_as_measured(name, tmp_path):
    cases = [case for case in MEASURED if name not in NOT_THERE.get(case.rule, ())]
    if name != "unix":
        cases = [case for case in cases if case.rule not in HAS_MORE]
    outcomes = INTERPRETERS[name]([program for case in cases for program in (case.fault, case.works)], tmp_path)
    assert len(outcomes) == 2 * len(cases)
    faults = dict(zip((case.name for case in cases), outcomes[::2], strict=True))
    neighbours = dict(zip((case.name for case in cases), outcomes[1::2], strict=True))
    assert [case for case, outcome in faults.items() if not outcome] == []
    assert {case: outcome for case, outcome in neighbours.items() if outcome} == {}


def test_most_rules_of_the_language_are_measured():
    assert len(MEASURED) > 90
