"""A report as annotations of GitHub Actions: `::error file=…,line=…::…`."""

from __future__ import annotations

from anyboard.check.reports import table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.check.report import Report


def text(report: Report) -> str:
    """One line for each finding and each note, and the summary."""
    lines = []
    for finding in report.findings:
        places = {"file": finding.file.replace("\\", "/"), "line": finding.line, "col": finding.column or None}
        properties = {**places, "title": f"anyboard check: {finding.target}"}
        given = ",".join(f"{name}={_property(value)}" for name, value in properties.items() if value is not None)
        lines.append(f"::error {given}::{_data(finding.message)}")
    lines += [f"::notice title=anyboard check::{_data(note)}" for note in report.notes]
    return "\n".join([*lines, table.summary(report)])


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(value: object) -> str:
    return _data(str(value)).replace(":", "%3A").replace(",", "%2C")
