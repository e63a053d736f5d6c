"""Writes docs/lint-rules.md from the lint's rules.

    python tools/lint_rules_page.py

tests/check/test_lint_page.py compares the two.
"""

from __future__ import annotations

from pathlib import Path

from anyboard.check.lint.families import FAMILIES
from anyboard.check.lint.rules import ALL, CIRCUITPYTHON, DEVICES, MICROPYTHON, Rule

PAGE = Path(__file__).parents[1] / "docs" / "lint-rules.md"
WHERE = {DEVICES: "MicroPython, CircuitPython", MICROPYTHON: "MicroPython", CIRCUITPYTHON: "CircuitPython", ALL: "all"}

HEAD = """\
# The rules of the lint

`anyboard check` looks at a file with a lint of its own, beside the type checkers that are installed: for what types
cannot see, and, where there is no checker, for much of what they would. Made by `tools/lint_rules_page.py`.

A rule holds on the languages named; `portable` is checked for both. What a line says of another Python is left alone:
branches on `sys.implementation.name` and `sys.platform`, what follows a `raise` in one, `if TYPE_CHECKING:`, an import
in a `try` that catches ImportError. Modules beside the file are yours. Syntax is looked at everywhere: all of it is
compiled.

A comment at the end of the line, `# anyboard: ignore[slots]`, suppresses findings of that rule, or of a checker by its
code (`# anyboard: ignore[attr-defined]`); `# anyboard: ignore` all of them. One that suppresses nothing is reported.

Each rule is measured: `tests/check/test_lint_measured.py` runs a program that breaks it, and a valid neighbour, on
MicroPython 1.24, 1.28 and 1.29. What needs a board names its source in `tests/lintcases/`.
"""
TITLES = {
    "syntax": "Syntax",
    "text": "Literals",
    "imports": "Imports",
    "typing_rules": "Types at run time",
    "undefined": "Names",
    "members": "Builtins and the standard library",
    "absent": "Attributes of builtin types",
    "receivers": "Methods of objects of unknown type",
    "classes": "Classes",
    "special": "Special methods",
    "dunders": "Functions and their attributes",
    "object_dict": "The __dict__ of objects",
    "sequences": "Strings, lists and dicts",
    "formats": "Formats and patterns",
    "constants": "`const`",
    "clocks": "Time",
    "precision": "Floats",
    "errors": "Errors",
    "ports": "Machine code",
    "viper": "Viper",
    "locks": "Locks",
    "lifetime": "Lifetime",
    "sharing": "Pins, buses and timers in use",
    "pins": "Pins",
    "swapped": "Pins in each other's place",
    "together": "PWM slices",
    "limits": "Pins of certain boards and chips",
    "sound": "Sound",
    "pio": "Programs for the PIO",
    "ranges": "Numbers",
    "started": "Buses that are not started",
    "chips": "Chips",
    "whole": "Whole numbers",
    "modules": "Modules that are called",
    "matches": "Regular expressions",
    "sockets": "Sockets",
    "uncalled": "Methods that are not called",
    "copies": "Copies",
    "coroutines": "Coroutines",
    "tasks": "Tasks",
    "handlers": "Handlers",
    "arity": "Parameters of handlers",
    "items": "Buffers",
    "kinds": "Constants of `machine`",
    "use": "States",
    "api": "Members and arguments of device modules",
    "results": "Results of device methods",
    "late": "What a UART receives",
}


def page() -> str:
    """The whole page."""
    return HEAD + "".join(_family(family.look.__module__.rpartition(".")[2], family.rules) for family in FAMILIES)


def _family(module: str, rules: tuple[Rule, ...]) -> str:
    rows = "".join(_row(rule) for rule in rules)
    return f"\n## {TITLES[module]}\n\n| rule | on | what | instead |\n|---|---|---|---|\n{rows}"


def _row(rule: Rule) -> str:
    return f"| `{rule.name}` | {WHERE[rule.languages]} | {_cell(rule.what)} | {_cell(rule.instead)} |\n"


def _cell(text: str) -> str:
    """A cell of a table, where `|` ends the cell."""
    return text.replace("|", "\\|")


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8", newline="\n")
    print(f"wrote {PAGE}")
