"""The modules and classes of which the stubs say everything."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.stubs.reader import Entry, Stubs


def is_known(program: Program, stubs: Stubs, module: str) -> bool:
    """Whether the stubs say everything about a module that the target has."""
    if module in ("board", "anyboard") or module.startswith(("anyboard.", "adafruit_", "_")) or program.is_own(module):
        return False
    return stubs.has(module) and not stubs.is_open(module) and program.facts.has_module(module)


def find(program: Program, stubs: Stubs, name: str) -> Entry | None:
    """A class or function of the target, `machine.Pin`; None if there is none, or not all of its module is known."""
    module, _, last = name.rpartition(".")
    return stubs.find(module, last) if module and is_known(program, stubs, module) else None
