"""A report as SARIF 2.1.0, the form in which code scanning services take findings."""

from __future__ import annotations

import json
import os
from pathlib import Path
from urllib.parse import quote

from anyboard.check import lint

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from anyboard.check.finding import Finding
    from anyboard.check.report import Report

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def text(report: Report) -> str:
    """One run; `properties` of each result say for which target and board it is."""
    from anyboard import __version__

    rules = sorted({finding.rule for finding in report.findings})
    driver = {"name": "anyboard check", "version": __version__, "rules": [_rule(name) for name in rules]}
    notifications = [{"level": "note", "message": {"text": note}} for note in report.notes]
    run = {
        "tool": {"driver": driver},
        "invocations": [
            {"executionSuccessful": not report.failed, "toolExecutionNotifications": notifications},
        ],
        "results": [_result(finding, rules.index(finding.rule)) for finding in report.findings],
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2)


def _rule(name: str) -> dict[str, Any]:
    known = next((rule for rule in lint.rules() if rule.name == name), None)
    return {"id": name} if known is None else {"id": name, "shortDescription": {"text": known.what}}


def _result(finding: Finding, index: int) -> dict[str, Any]:
    region = {"startLine": finding.line, **({"startColumn": finding.column} if finding.column else {})}
    return {
        "ruleId": finding.rule,
        "ruleIndex": index,
        "level": "error",
        "message": {"text": finding.message},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": _uri(finding.file)}, "region": region}}],
        "properties": {"target": finding.target, "board": finding.board, "source": finding.source},
    }


def _uri(file: str) -> str:
    return Path(file).as_uri() if os.path.isabs(file) else quote(file.replace(os.sep, "/"))
