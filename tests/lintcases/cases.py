"""The cases: a program that breaks a rule, and its neighbour."""

from __future__ import annotations

from dataclasses import dataclass

RUN = "run"
"""The program fails on MicroPython itself, the neighbour does not."""

DEVICE_TARGETS = ("circuitpython", "micropython-rp2", "portable")


@dataclass(frozen=True)
class Case:
    """One fault and its neighbour.

    Args:
        rule: the name of the rule that the fault breaks, in line `line` of it.
        fault: a program.
        works: the same, right.
        targets: where it is a fault.
        board: for which, or "".
        proof: `RUN`, or where it is written that it fails.
        line: of the fault that the finding is at.
        also: lines that a finding with the same cause is at.
    """

    rule: str
    fault: str
    works: str
    targets: tuple[str, ...] = DEVICE_TARGETS
    board: str = ""
    proof: str = RUN
    line: int = 0
    also: tuple[int, ...] = ()

    @property
    def name(self) -> str:
        """For the test's id."""
        return f"{self.rule}: {self.fault.strip().splitlines()[-1].strip()[:40]}"


def cases() -> list[Case]:
    """Every case."""
    from lintcases import (
        asynchronous,
        boards,
        calls,
        classes,
        device,
        drivers,
        hardware,
        language,
        library,
        objects,
        pico,
        pio,
        sharing,
        starting,
        text,
    )

    return [
        *language.CASES,
        *text.CASES,
        *library.CASES,
        *classes.CASES,
        *device.CASES,
        *drivers.CASES,
        *objects.CASES,
        *hardware.CASES,
        *sharing.CASES,
        *asynchronous.CASES,
        *calls.CASES,
        *boards.CASES,
        *pico.CASES,
        *pio.CASES,
        *starting.CASES,
    ]
