"""Every rule finds its faults, in their line, naming the target, and leaves the valid neighbour alone."""

from __future__ import annotations

import re
import sys

import pytest

from anyboard.check import boards
from anyboard.check.lint import lint, rules
from anyboard.check.targets import target
from lintcases.cases import RUN, cases

CASES = cases()


def found(source, name, board=""):
    return lint(source, "x.py", target(name), boards.find(board) if board else None)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_fault_is_found_and_its_neighbour_is_not(case):
    last = case.fault.strip().count("\n") + 1
    for name in case.targets:
        findings = [one for one in found(case.fault, name, case.board) if one.rule == case.rule]
        assert {one.line for one in findings} == {case.line or last, *case.also}, f"{name}: {findings}"
        assert found(case.works, name, case.board) == []


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_message_names_the_target_and_says_what_to_write(case):
    for name in case.targets:
        for finding in found(case.fault, name, case.board):
            assert re.search(rf"{name}\)?[^\w-]", finding.message), finding.message
            assert ": " in finding.message
            assert not finding.message.endswith(".")
            assert "`" not in finding.message
            assert "\n" not in finding.message
            assert finding.board == (case.board or None)


def test_every_rule_has_a_case():
    assert {rule.name for rule in rules()} == {case.rule for case in CASES}


def test_rules_have_different_names():
    names = [rule.name for rule in rules()]
    assert len(set(names)) == len(names)
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name) for name in names)


def test_an_example_breaks_its_rule():
    for rule in rules():
        of_rule = [case for case in CASES if case.rule == rule.name]
        places = {(name, case.board) for case in of_rule for name in case.targets}
        assert any(rule.name in {one.rule for one in found(rule.example, *place)} for place in places), rule


NEWER = {"type-statement": (3, 12), "type-parameters": (3, 12), "except-star": (3, 11)}
"""Rules about syntax that the Python which runs this test may not have either."""

LANGUAGE = [case for case in CASES if case.proof == RUN and NEWER.get(case.rule, (3, 10)) <= sys.version_info[:2]]


@pytest.mark.parametrize("case", LANGUAGE, ids=lambda case: case.name)
def test_what_only_devices_lack_is_no_fault_on_a_desktop(case):
    assert found(case.fault, "desktop") == []
