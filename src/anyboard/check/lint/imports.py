"""Imports of what the target or its board does not have."""

from __future__ import annotations

import ast

from anyboard.check.boards import firmware_modules
from anyboard.check.lint.rules import CIRCUITPYTHON, Family, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.lint.program import Program
    from anyboard.check.lint.rules import Complaint

MISSING = Rule(
    "missing-module",
    "the module is not there: ImportError",
    "what the message names, or `try` and `except ImportError`",
    "import dataclasses",
)
MISSING_NAME = Rule(
    "missing-name",
    "the module has no such name: ImportError",
    "what the message names",
    "from struct import Struct",
)
NOT_ON_BOARD = Rule(
    "module-not-on-board",
    "the board's firmware does not have the module: ImportError",
    "a board that has it, or `try` and `except ImportError`",
    "import wifi",
    CIRCUITPYTHON,
)
_SAME = (  # modules that do the same with other hardware
    ("audioio", "audiopwmio", "audiobusio"),
    ("sdcardio", "sdioio"),
    ("frequencyio", "countio", "pulseio"),
)
_TYPING = frozenset({"typing", "typing_extensions", "collections.abc", "__future__"})  # typing.py says more of these


def _look(program: Program) -> Iterator[Complaint]:
    for node in program.imports():
        if program.expects(node, "ImportError", "ModuleNotFoundError", "Exception", "BaseException", ""):
            continue
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield from _of_module(program, node, alias.name)
        elif node.module and not node.level:
            yield from _of_names(program, node, node.module)


def _of_names(program: Program, node: ast.ImportFrom, module: str) -> Iterator[Complaint]:
    found = list(_of_module(program, node, module))
    yield from found
    if found or not program.facts.has_module(module):
        return
    for alias in node.names:
        name = f"{module}.{alias.name}"
        if not program.facts.has_module(name):
            yield from _of_module(program, node, name)
        elif name in program.facts.members:
            yield MISSING_NAME.at(node, program.facts.member_sentence(name))


def _of_module(program: Program, node: ast.stmt, name: str) -> Iterator[Complaint]:
    if name in _TYPING or program.is_own(name):
        return
    if not program.facts.has_module(name):
        yield MISSING.at(node, program.facts.module_sentence(name))
    elif program.board is not None and program.board.modules is not None:
        first = name.partition(".")[0]
        if first in firmware_modules() and first not in program.board.modules | program.board.frozen:
            yield NOT_ON_BOARD.at(
                node,
                f"module {first} is not in the firmware of {program.board.id} ({program.target.name}): "
                f"use {_instead(first, program.board.modules)}, or import it in a try that catches ImportError",
            )


def _instead(module: str, there: frozenset[str]) -> str:
    """The module of the firmware that does the same, or else another board."""
    same = next((modules for modules in _SAME if module in modules), ())
    return " or ".join(one for one in same if one in there) or "a board that has it"


IMPORTS = Family((MISSING, MISSING_NAME, NOT_ON_BOARD), _look)
