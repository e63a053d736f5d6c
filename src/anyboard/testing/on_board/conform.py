"""All rows on a board that runs them itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.testing import limits
from anyboard.testing.on_board.suite import last_line
from anyboard.testing.rows import load
from anyboard.testing.runner import FAILED, LACKING, PASSED
from anyboard.testing.wiring import WrongWiring

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from anyboard.testing.on_board.suite import BoardSuite
    from anyboard.testing.row import Row
    from anyboard.testing.wiring import Wiring


def conform(suite: BoardSuite, name: str, wiring: Wiring, files: Iterable[str]) -> Iterator[tuple[Row, str, str]]:
    """Run the rows of some files, as `anyboard.testing.runner.run` does.

    Raises:
        WrongWiring: the board has not the pins of the wiring.
        BusError, Disconnected: it does not answer any more.
    """
    offers = set(wiring.offers) - {"threads"} - set(limits.MICROPYTHON)

    def wire() -> None:
        complaint = suite.wire(name, offers, wiring.attributes)
        if complaint:
            raise WrongWiring(f"{name} cannot be wired like that: {last_line(complaint)}")

    wire()
    for file in files:
        for number, row in enumerate(load(file)):
            lacking = [need for need in row.needs if need not in offers] + limits.by_wiring(row)
            lacking += limits.by_language(row)
            if lacking:
                yield row, LACKING, ", ".join(lacking)
                continue
            complaint = suite.prove(file, number)
            yield row, FAILED if complaint else PASSED, last_line(complaint)
            if complaint:
                suite.restart()
                wire()
