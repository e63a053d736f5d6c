"""Rows run on devices: they keep to what MicroPython's compiler and library have.

What it lacks was measured on MicroPython 1.29 and CircuitPython 10.3 (docs/conformance.md lists it).
"""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import anyboard.testing
from anyboard.testing.rows import DESKTOP, DEVICE, load

TESTING = Path(anyboard.testing.__file__).parent
PORTABLE = [TESTING / f"{name}.py" for name in ("row", "rig", "expect", "runner", "rows/__init__")]
PORTABLE += [TESTING / "rows" / f"{name}.py" for name in DEVICE]

MODULES = {"anyboard", "array", "errno", "gc", "sys", "time"}


def at_run_time(tree: ast.Module) -> list[ast.AST]:
    """Every node but those under `if TYPE_CHECKING:`."""
    found: list[ast.AST] = []
    waiting: list[ast.AST] = [tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            continue
        found.append(node)
        waiting.extend(ast.iter_child_nodes(node))
    return found


def complaints(source: str) -> list[str]:
    """What in a file a device could not run."""
    found = []
    for node in at_run_time(ast.parse(source)):
        where = f"line {getattr(node, 'lineno', '?')}: "
        if isinstance(node, ast.Import):
            found += [where + name.name for name in node.names if name.name.split(".")[0] not in MODULES]
        elif isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] not in MODULES:
            found.append(f"{where}from {node.module}")
        elif isinstance(node, ast.Match | ast.AsyncFunctionDef):
            found.append(f"{where}{type(node).__name__}")
        elif isinstance(node, ast.arguments) and node.posonlyargs:
            found.append(f"{where}positional-only parameters")
        elif isinstance(node, ast.List | ast.Tuple | ast.Set) and any(isinstance(e, ast.Starred) for e in node.elts):
            found.append(f"{where}[*a]")
        elif isinstance(node, ast.Dict) and None in node.keys:
            found.append(f"{where}{{**a}}")
        elif isinstance(node, ast.ClassDef) and node.keywords:
            found.append(f"{where}class keywords")
        elif isinstance(node, ast.JoinedStr):
            found.append(f"{where}f-string")
        elif isinstance(node, ast.With) and len(node.items) > 1:
            found.append(f"{where}a with of several items")
    return found


@pytest.mark.parametrize("path", PORTABLE, ids=lambda path: path.stem)
def test_the_file_keeps_to_the_portable_language(path):
    assert complaints(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "source",
    [
        "import threading",
        "from typing import Any",
        "def f(a, /): ...",
        "x = [*a]",
        "x = {**a}",
        "f'{x}'",
        "class A(B, k=1): ...",
    ],
)
def test_what_is_not_portable_is_noticed(source):
    assert len(complaints(source)) == 1


def test_every_file_of_rows_is_listed_and_has_some():
    files = {path.stem for path in (TESTING / "rows").glob("*.py")} - {"__init__"}
    assert files == {*DEVICE, *DESKTOP}
    assert all(load(name) for name in files)


def test_a_sentence_is_there_once():
    sentences = [repr(row) for name in (*DEVICE, *DESKTOP) for row in load(name)]
    assert len(sentences) == len(set(sentences))
