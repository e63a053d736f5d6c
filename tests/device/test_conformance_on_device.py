"""The conformance suite, run by MicroPython itself over our modules for it.

Each row runs on the interpreter, as `python -m anyboard.testing` makes it; what stands here collects them, and says why
one cannot be true there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from anyboard.testing import limits
from anyboard.testing.rigs.bench import wired_bench
from anyboard.testing.rows import DEVICE, load
from anyboard.testing.runner import FAILED, LACKING, PASSED
from device import rig
from device.flash import PICO
from device.interpreters import INTERPRETERS, title
from device.outcomes import OUTCOMES
from device.witness import Witness

if TYPE_CHECKING:
    from device.interpreters import Interpreters

ROWS = [(file, number, row) for file in DEVICE for number, row in enumerate(load(file))]


class Device:
    """An interpreter with the rig in it."""

    def __init__(self, interpreters: Interpreters, interpreter: str) -> None:
        self.title = title(interpreter)
        self._interpreters = interpreters
        self._interpreter = interpreter
        self._wire()

    def _wire(self) -> None:
        bench = wired_bench(PICO, "real")
        Witness(bench)
        console = self._interpreters(self._interpreter, bench)
        self._suite = rig.wired(console, self.title, bench)

    def prove(self, file: str, number: int) -> str:
        """Run a row; what went wrong.  Then everything is as new."""
        complaint = self._suite.prove(file, number)
        if complaint:
            self._wire()
        return complaint


@pytest.fixture(scope="module", params=INTERPRETERS)
def device(request, interpreters):
    return Device(interpreters, request.param)


@pytest.mark.parametrize(("file", "number", "row"), ROWS, ids=[repr(row) for _, _, row in ROWS])
def test_row(device, file, number, row, request):
    outcomes = request.config.stash.setdefault(OUTCOMES, {}).setdefault(device.title, [])
    why_not = rig.lacking(row)
    if why_not:
        outcomes.append((row, LACKING, ", ".join(why_not)))
        pytest.skip("; ".join(why_not.values()))
    complaint = device.prove(file, number)
    outcomes.append((row, FAILED if complaint else PASSED, complaint))
    assert not complaint, complaint


def test_every_reason_is_about_some_row():
    rows = [row for _, _, row in ROWS]
    assert set(rig.LACKS) - {need for row in rows for need in row.needs} == set()
    assert [end for end, _, _ in limits.LANGUAGE if not any(row.sentence.endswith(end) for row in rows)] == []
