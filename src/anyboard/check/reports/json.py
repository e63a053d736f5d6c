"""A report as one JSON object."""

from __future__ import annotations

import json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.check.report import Report


def text(report: Report) -> str:
    """`findings`, each with `file`, `line`, `target`, `board` and `message`; `targets`, `checkers`, `notes` …"""
    plain = {
        "findings": [finding.as_dict() for finding in report.findings],
        "others": [finding.as_dict() for finding in report.others],
        "files": report.files,
        "targets": report.targets,
        "board": report.board,
        "checkers": report.checkers,
        "notes": report.notes,
        "complete": not report.failed,
    }
    return json.dumps(plain, indent=2)
