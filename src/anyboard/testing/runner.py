"""Runs rows on a rig: without pytest, and on a device too.

Written in the part of the language that MicroPython has.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from anyboard.testing.rig import Rig
    from anyboard.testing.row import Row

PASSED = "passed"
FAILED = "failed"
LACKING = "lacking"
MISSING = "missing"  # there is no such board on this computer


def run(rows: "Iterable[Row]", rig: "Rig") -> "Iterator[tuple[Row, str, str]]":
    """Run `rows` on one rig; yields (row, outcome, message) for every one of them.

    The outcome is "passed", "failed" (the message says how) or "lacking" (the message names the
    capabilities the rig does not offer).
    """
    for row in rows:
        lacking = row.lacking(rig)
        if lacking:
            yield row, LACKING, ", ".join(lacking)
            continue
        try:
            prove(row, rig)
        except Exception as error:
            yield row, FAILED, type(error).__name__ + ": " + str(error)
        else:
            yield row, PASSED, ""


def prove(row: "Row", rig: "Rig") -> None:
    """Run one row and clean up after it; raises what the row raises."""
    try:
        row.prove(rig)
    finally:
        rig.clean()


def summary(name: str, results: "Iterable[tuple[Row, str, str]]") -> str:
    """One line about the results of one rig: how many passed, failed, what they lacked, or why it is missing."""
    counts = {PASSED: 0, FAILED: 0, LACKING: 0, MISSING: 0}
    lacking: list[str] = []
    reason = ""
    for _, outcome, message in results:
        counts[outcome] += 1
        if outcome == LACKING:
            lacking += [word for word in message.split(", ") if word not in lacking]
        elif outcome == MISSING:
            reason = message
    line = name + ": " + str(counts[PASSED]) + " passed"
    if counts[FAILED]:
        line += ", " + str(counts[FAILED]) + " failed"
    if counts[LACKING]:
        line += ", " + str(counts[LACKING]) + " lacking (" + ", ".join(sorted(lacking)) + ")"
    if counts[MISSING]:
        line += ", " + str(counts[MISSING]) + " not run (" + reason + ")"
    return line
