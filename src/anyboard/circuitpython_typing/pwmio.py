"""`circuitpython_typing.pwmio`: anything with a duty cycle."""

from __future__ import annotations

from typing import Protocol


class PWMOut(Protocol):
    """Has a duty cycle."""

    @property
    def duty_cycle(self) -> int:
        """0-65535."""
        ...

    @duty_cycle.setter
    def duty_cycle(self, duty_cycle: int) -> None: ...
