"""What `anyboard check` says to programs of the corpus, and how good that is."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from anyboard.check.engine import check

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from anyboard.check.finding import Finding
    from faults.corpus import Fault

_FAULTY, _MENDED = "faulty_", "mended_"


@dataclass(frozen=True)
class Checked:
    """One program and its neighbour, checked.

    Args:
        fault: what it is.
        findings: on the program with the fault.
        false: on the neighbour.
    """

    fault: Fault
    findings: tuple[Finding, ...]
    false: tuple[Finding, ...]

    @property
    def at_fault(self) -> list[Finding]:
        """The findings in the right line."""
        return [finding for finding in self.findings if finding.line in self.fault.at]

    @property
    def is_found(self) -> bool:
        """Whether one is in the right line."""
        return bool(self.at_fault)

    @property
    def is_explained(self) -> bool:
        """Whether one message in the right line names the target, or its board, and the remedy."""
        names = [name for name in (self.fault.target, self.fault.board) if name]
        return any(
            any(name in finding.message for name in names)
            and any(word.lower() in finding.message.lower() for word in self.fault.says)
            for finding in self.at_fault
        )


def checked(faults: Iterable[Fault], folder: Path) -> list[Checked]:
    """Check every program and every neighbour: all for one target and board at once.

    Args:
        faults: programs of a corpus.
        folder: an empty folder for their files.

    Raises:
        AssertionError: a checker did not do its work.
    """
    batches: defaultdict[tuple[str, str], list[Fault]] = defaultdict(list)
    for fault in faults:
        batches[fault.target, fault.board].append(fault)
    results: list[Checked] = []
    for (target, board), batch in batches.items():
        place = folder / f"{target}-{board}"
        place.mkdir()
        for fault in batch:
            (place / f"{_FAULTY}{fault.stem}.py").write_text(fault.faulty, encoding="utf-8", newline="\n")
            (place / f"{_MENDED}{fault.stem}.py").write_text(fault.mended, encoding="utf-8", newline="\n")
        report = check([place], [target], board or None)
        assert not report.failed, report.notes
        by_file: defaultdict[str, list[Finding]] = defaultdict(list)
        for finding in report.findings:
            by_file[finding.file.replace("\\", "/").rpartition("/")[2]].append(finding)
        results += [
            Checked(
                fault,
                tuple(by_file[f"{_FAULTY}{fault.stem}.py"]),
                tuple(by_file[f"{_MENDED}{fault.stem}.py"]),
            )
            for fault in batch
        ]
    return results


def table(results: Iterable[Checked]) -> list[str]:
    """Found, explained and false alarms by category."""
    rows: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    for result in results:
        for row in (rows[result.fault.category], rows["all"]):
            row[0] += 1
            row[1] += result.is_found
            row[2] += result.is_explained
            row[3] += bool(result.false)
    lines = [f"{'':24}{'programs':>9}{'found':>7}{'explained':>11}{'false':>7}"]
    for category in sorted(rows, key=lambda name: (name == "all", name)):
        programs, found, explained, false = rows[category]
        lines.append(f"{category:24}{programs:9}{found:7}{explained:11}{false:7}")
    return lines


def complaints(results: Iterable[Checked]) -> list[str]:
    """A line for each program that was not found, not explained, or whose neighbour was blamed."""
    lines = []
    for result in results:
        fault = result.fault
        where = f"{fault.target} {fault.place}"
        lines += [f"FALSE  {where}: line {one.line}: {one.message} [{one.source} {one.rule}]" for one in result.false]
        if not result.is_found:
            lines.append(f"MISSED {where}: {fault.why}")
        elif not result.is_explained:
            lines.append(f"UNCLEAR {where}: wanted {'|'.join(fault.says)}: {result.at_fault[0].message}")
    return lines
