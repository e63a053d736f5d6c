"""A report for people: a row for each file, a column for each target, and below it the reasons."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from anyboard.check.finding import Finding
    from anyboard.check.report import Report


def text(report: Report) -> str:
    """The table, the reasons, what was not checked, and one line that sums it up."""
    blocks = (_table(report), _reasons(report.findings), _others(report.others), _end(report))
    return "\n\n".join("\n".join(lines) for block in blocks if (lines := list(block)))


def _table(report: Report) -> Iterator[str]:
    rows = [("", *report.targets)]
    for file in report.files:
        counts = [
            sum(finding.file == file and finding.target == target for finding in report.findings)
            for target in report.targets
        ]
        rows.append((file, *(_counted(count, "reason") if count else "ok" for count in counts)))
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()


def _reasons(findings: Iterable[Finding]) -> Iterator[str]:
    """One line for what is the same on several targets."""
    same: dict[tuple[str, int, str], list[Finding]] = {}
    for finding in findings:
        same.setdefault((finding.file, finding.line, finding.message.replace(finding.target, "\0")), []).append(finding)
    for (file, line, message), found in same.items():
        targets = _joined([finding.target for finding in found])
        yield f"{file}:{line}: {message.replace(chr(0), targets)}"


def _others(findings: Sequence[Finding]) -> Iterator[str]:
    if findings:
        yield "What else the checkers say, which keeps no line from running:"
    for finding in findings:
        yield f"{finding.file}:{finding.line}: {finding.message} ({finding.source} on {finding.target}: {finding.rule})"


def _end(report: Report) -> Iterator[str]:
    for note in report.notes:
        yield f"note: {note}"
    yield summary(report)


def summary(report: Report) -> str:
    """What was checked, by whom, and how many lines will not run."""
    files = _counted(len(report.files), "file")
    on = _joined(report.targets) + (f" on {report.board}" if report.board else "")
    lines = len({(finding.file, finding.line) for finding in report.findings})
    result = f"{_counted(lines, 'line')} will not run" if lines else "no reason found why a line will not run"
    names = [checker.partition(" ")[0] for checker in report.checkers]
    return f"{files} for {on}: {result}; looked: {_joined(['lint', *names])}"


def _counted(count: int, what: str) -> str:
    return f"{count} {what}{'' if count == 1 else 's'}"


def _joined(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
