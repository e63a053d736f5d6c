"""What the viper compiler of MicroPython refuses."""

from __future__ import annotations

import ast

from anyboard.check.lint.reading.functions import inside
from anyboard.check.lint.reading.names import dotted
from anyboard.check.lint.rules import MICROPYTHON, Family, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.lint.reading.functions import Defined
    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.rules import Complaint

TYPES = Rule(
    "viper-type",
    "annotations of a viper function are its own types, by name: ViperTypeError or SyntaxError",
    "`int`, `uint`, `bool`, `object`, `ptr8`, `ptr16`, `ptr32` or no annotation",
    "import micropython\n\n\n@micropython.viper\ndef f(data: bytearray): pass",
    MICROPYTHON,
)
LACKS = Rule(
    "viper-lacks",
    "a viper function has no `yield`, and whole numbers no `/`: NotImplementedError or ViperTypeError",
    "`@micropython.native` for generators, `//` for `/`",
    "import micropython\n\n\n@micropython.viper\ndef f(n: int): yield n",
    MICROPYTHON,
)
_TYPES = frozenset({"object", "bool", "int", "uint", "ptr", "ptr8", "ptr16", "ptr32"})
_WHOLE = frozenset({"int", "uint"})
_BUFFERS = frozenset({"bytearray", "bytes", "memoryview", "array", "list"})


def _look(program: Program) -> Iterator[Complaint]:
    for function in program.functions():
        if any(dotted(decorator).rpartition(".")[2] == "viper" for decorator in function.decorator_list):
            yield from _types(program, function)
            yield from _lacks(program, function)


def _types(program: Program, function: Defined) -> Iterator[Complaint]:
    given = function.args
    notes = [one.annotation for one in (*given.posonlyargs, *given.args, *given.kwonlyargs)]
    for note in (*notes, function.returns):
        if note is None or (isinstance(note, ast.Name) and note.id in _TYPES):
            continue
        shown = ast.unparse(note)
        instead = "ptr8, or leave it out" if shown in _BUFFERS else "int, uint, bool or object, or leave it out"
        yield TYPES.at(note, f"{shown} is no type of viper {program.on}: write {instead}")


def _lacks(program: Program, function: Defined) -> Iterator[Complaint]:
    whole = {
        one.arg
        for one in (*function.args.posonlyargs, *function.args.args)
        if one.annotation is not None and dotted(one.annotation) in _WHOLE
    }
    for node in inside(program, function):
        if isinstance(node, (ast.Yield, ast.YieldFrom)):
            yield LACKS.at(node, f"viper has no yield {program.on}: use @micropython.native for this function")
        elif _divides(node, whole):
            yield LACKS.at(node, f"/ of whole numbers does not exist in viper {program.on}: use //")


def _divides(node: ast.AST, whole: set[str]) -> bool:
    """Whether it is `/` between whole numbers."""
    if not isinstance(node, ast.BinOp) or not isinstance(node.op, ast.Div):
        return False
    sides = (node.left, node.right)
    return all(dotted(one) in whole or (isinstance(one, ast.Constant) and type(one.value) is int) for one in sides)


VIPER = Family((TYPES, LACKS), _look)
