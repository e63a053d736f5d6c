"""The forms of a report that other programs read."""

from __future__ import annotations

import json
import re

import pytest

from anyboard.check.editor.writing import PROBLEM
from anyboard.check.finding import Finding
from anyboard.check.report import Report
from anyboard.check.reports import FORMATS

FINDING = Finding(
    "lib/a, b.py", 3, "circuitpython", "100% wrong:\nuse y", 5, "raspberry_pi_pico", "attr-defined", "mypy"
)
REPORT = Report(
    files=("lib/a, b.py", "ok.py"),
    targets=("circuitpython",),
    board="raspberry_pi_pico",
    checkers=("mypy 1.15.0",),
    findings=(FINDING, Finding("ok.py", 1, "circuitpython", "module x does not exist on circuitpython", 0)),
    notes=("a note",),
)


def test_github_annotations_are_escaped():
    first, second, note, summary = FORMATS["github"](REPORT).splitlines()
    assert first == (
        "::error file=lib/a%2C b.py,line=3,col=5,title=anyboard check%3A circuitpython::100%25 wrong:%0Ause y"
    )
    assert second.startswith("::error file=ok.py,line=1,title=")
    assert note == "::notice title=anyboard check::a note"
    assert not summary.startswith("::")


def test_sarif_has_what_the_standard_requires():
    log = json.loads(FORMATS["sarif"](REPORT))
    assert (log["version"], len(log["runs"])) == ("2.1.0", 1)
    (run,) = log["runs"]
    driver = run["tool"]["driver"]
    assert driver["name"] == "anyboard check"
    assert run["invocations"][0]["executionSuccessful"] is True
    for result in run["results"]:
        assert result["message"]["text"]
        assert driver["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] == "error"
        place = result["locations"][0]["physicalLocation"]
        assert place["region"]["startLine"] >= 1
        assert re.fullmatch(r"[\w./%-]+", place["artifactLocation"]["uri"])
    assert run["results"][0]["properties"] == {
        "target": "circuitpython",
        "board": "raspberry_pi_pico",
        "source": "mypy",
    }


def test_a_checker_that_failed_makes_sarif_s_invocation_unsuccessful():
    log = json.loads(FORMATS["sarif"](Report((), ("portable",), None, failed=True)))
    assert log["runs"][0]["invocations"][0]["executionSuccessful"] is False


def test_json_has_everything():
    plain = json.loads(FORMATS["json"](REPORT))
    assert plain["findings"][0] == FINDING.as_dict()
    assert (plain["targets"], plain["checkers"], plain["notes"]) == (["circuitpython"], ["mypy 1.15.0"], ["a note"])
    assert plain["complete"] is True


@pytest.mark.parametrize("file", ["driver.py", r"C:\firmware\driver.py", "/home/me/driver.py"])
def test_an_editor_finds_file_line_and_message_in_the_table(file):
    report = Report((file,), ("portable",), None, findings=(Finding(file, 7, "portable", "x on portable: use y", 2),))
    found = [match.groups() for line in FORMATS["table"](report).splitlines() if (match := re.match(PROBLEM, line))]
    assert found == [(file, "7", "x on portable: use y")]
