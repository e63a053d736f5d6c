"""What is uploaded: small enough, and nothing in it is in the way of anything else."""

from __future__ import annotations

import ast
from importlib.resources import files

import pytest

from anyboard.adapters.python_board.upload import CORE, minified, piece

AGENT = files("anyboard.adapters.python_board") / "agent"
FOLDERS = ("", "micropython/", "circuitpython/", "microbit/")
PIECES = sorted(
    folder + file.name.removesuffix(".upy")
    for folder in FOLDERS
    for file in (AGENT / folder).iterdir()
    if file.name.endswith(".upy")
)
HANDLERS = [name for name in PIECES if name not in (*CORE, "start")]

REPLACED = {"micropython/patience": {"_r"}, "microbit/pins": {"_x"}}
"""What a piece puts something of its own around, on purpose."""


def source_of(name: str) -> str:
    return (AGENT / f"{name}.upy").read_text(encoding="utf-8")


def globals_of(name: str) -> set[str]:
    definitions = (ast.FunctionDef, ast.ClassDef)
    body = ast.parse(piece(name)).body
    return {
        node.id
        for statement in body
        for node in ast.walk(statement)
        if not isinstance(statement, definitions) and isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    } | {statement.name for statement in body if isinstance(statement, definitions)}


def test_the_core_is_small():
    assert sum(len(piece(name)) for name in (*CORE, "start")) <= 1500


@pytest.mark.parametrize("name", HANDLERS)
def test_every_other_piece_is_small(name):
    assert len(piece(name)) <= 700


@pytest.mark.parametrize("name", PIECES)
def test_minified_is_the_same_program(name):
    source = source_of(name).replace("%r", "0").replace("%d", "0")
    short = piece(name).replace("%r", "0").replace("%d", "0")
    assert ast.dump(ast.parse(short)) == ast.dump(ast.parse(source))


@pytest.mark.parametrize("name", HANDLERS)
def test_no_piece_redefines_what_the_core_needs(name):
    core = set().union(*(globals_of(part) for part in CORE))
    assert globals_of(name) & core == REPLACED.get(name, set())


@pytest.mark.parametrize("kind", ["micropython", "circuitpython"])
def test_no_two_pieces_define_the_same(kind):
    defined = [name for part in HANDLERS if part.startswith(kind) or "/" not in part for name in globals_of(part)]
    assert len(defined) == len(set(defined))


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a = 1\nb = 2\n", "a=1;b=2\n"),
        ("if a:\n    b = 1\nelse:\n    c = 2\n", "if a:b=1\nelse:c=2\n"),
        ("if a:\n    if b:\n        c = 1\nd = 2\n", "if a:\n if b:c=1\nd=2\n"),
        ("# why\nx = 1  # because\n\ny = 2\n", "x=1;y=2\n"),
    ],
)
def test_minified(source, expected):
    assert minified(source) == expected
