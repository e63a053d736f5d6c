"""Programs for the PIO of an RP2040 or RP2350: what `rp2.asm_pio` makes of their instructions.

Source: micropython/micropython, ports/rp2/modules/rp2.py.
"""

from __future__ import annotations

import ast

from anyboard.check.lint.hardware.devices import argument, meaning
from anyboard.check.lint.rules import MICROPYTHON, Family, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.rules import Complaint

ARGUMENTS = Rule(
    "pio-arguments",
    "an instruction of the PIO with other arguments than it takes, or a number that does not fit into it",
    "what the message names",
    "import rp2\n@rp2.asm_pio()\ndef f(): set(x, 50)",
    MICROPYTHON,
)
GLOBALS = Rule(
    "pio-global",
    "a program for the PIO does not see the names of its file: NameError",
    "the number, or a name that is made with `const()`",
    "import rp2\nLIMIT = 9\n@rp2.asm_pio()\ndef f(): set(x, LIMIT)",
    MICROPYTHON,
)
_TAKEN = {  # by instruction: how many arguments at least, and the names of all
    "word": (1, ("instr", "label")),
    "nop": (0, ()),
    "jmp": (1, ("cond", "label")),
    "wait": (3, ("polarity", "src", "index")),
    "in_": (2, ("src", "data")),
    "out": (2, ("dest", "data")),
    "push": (0, ("value", "value2")),
    "pull": (0, ("value", "value2")),
    "mov": (2, ("dest", "src")),
    "irq": (1, ("mod", "index")),
    "set": (2, ("dest", "data")),
    "label": (1, ("label",)),
    "wrap": (0, ()),
    "wrap_target": (0, ()),
}
_FLAGS = frozenset({"noblock", "block", "iffull", "ifempty", "clear", "rel"})
_NOT_WAITED_FOR = frozenset({"pins", "pindirs", "pc", "status", "isr", "osr", "exec", "null", "x", "y"})
_LARGEST = {"set": (0, 31), "in_": (1, 32), "out": (1, 32)}
_INSTRUCTIONS = frozenset(_TAKEN) - {"label", "wrap", "wrap_target"}
_DELAYS = 31  # cycles; side-set takes bits from them


def _look(program: Program) -> Iterator[Complaint]:
    if program.target.port != "rp2":
        return
    for function in ast.walk(program.tree):
        if not isinstance(function, ast.FunctionDef):
            continue
        for decorator in function.decorator_list:
            if isinstance(decorator, ast.Call) and meaning(program, decorator.func) == "rp2.asm_pio":
                yield from _instructions(program, function, _side_bits(program, decorator))
                yield from _names(program, function)


def _side_bits(program: Program, decorator: ast.Call) -> int | None:
    """How many pins are set beside an instruction; None if that is not known."""
    given = argument(decorator, None, "sideset_init")
    if any(keyword.arg is None for keyword in decorator.keywords):
        return None
    if given is None or (isinstance(given, ast.Constant) and given.value is None):
        return 0
    value = program.values.value(given)
    if isinstance(value, (ast.Tuple, ast.List)):
        return None if any(isinstance(one, ast.Starred) for one in value.elts) else len(value.elts)
    return 1 if meaning(program, value).startswith("rp2.PIO.") else None


def _inside(function: ast.FunctionDef) -> Iterator[ast.AST]:
    """The nodes of its body; what decorates it is ordinary Python."""
    for statement in function.body:
        yield from ast.walk(statement)


def _is_without_side(statement: ast.stmt) -> bool:
    """Whether it is one instruction, in whichever brackets its delay is, that sets nothing beside it."""
    node = statement.value if isinstance(statement, ast.Expr) else None
    while isinstance(node, ast.Subscript):
        node = node.value
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _INSTRUCTIONS


def _longest_delay(function: ast.FunctionDef, side_bits: int) -> int:
    """Cycles: five bits are shared with the side-set pins, and one more says which instructions set them
    as soon as not all of them do.
    """
    optional = side_bits > 0 and any(map(_is_without_side, function.body))
    return _DELAYS >> (side_bits + optional)


def _instructions(program: Program, function: ast.FunctionDef, side_bits: int | None) -> Iterator[Complaint]:
    most = None if side_bits is None else _longest_delay(function, side_bits)
    for node in _inside(function):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _TAKEN:
            yield from _one(program, node, node.func.id)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "side":
            yield from _side(program, node, side_bits)
        elif most is not None and (cycles := _cycles(node)) is not None:
            delay = program.values.constant(cycles)
            if isinstance(delay, int) and delay > most:
                yield ARGUMENTS.at(cycles, f"a delay of {delay} does not fit {program.on}: use {most} or less")


def _cycles(node: ast.AST) -> ast.expr | None:
    """The delay of an instruction, `nop()[7]` or `nop().delay(7)`."""
    if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Call):
        return node.slice
    is_delay = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "delay"
    return node.args[0] if isinstance(node, ast.Call) and is_delay and node.args else None


def _one(program: Program, call: ast.Call, name: str) -> Iterator[Complaint]:
    least, names = _TAKEN[name]
    wrong = next((keyword for keyword in call.keywords if keyword.arg is not None and keyword.arg not in names), None)
    count = len(call.args) + len(call.keywords)
    if wrong is not None:
        remedy = f"write {name}({wrong.arg})" if wrong.arg in _FLAGS else f"it takes {', '.join(names) or 'nothing'}"
        yield ARGUMENTS.at(wrong.value, f"{name}() of a PIO program has no argument {wrong.arg} {program.on}: {remedy}")
    elif not least <= count <= len(names) and not any(isinstance(one, ast.Starred) for one in call.args):
        yield ARGUMENTS.at(
            call, f"{name}() of a PIO program takes {least if least == len(names) else f'{least} to {len(names)}'} "
            f"arguments {program.on}: write {name}({', '.join(names[: max(least, 1)])})"
        )  # fmt: skip
    elif name == "wait" and isinstance(src := call.args[1] if len(call.args) > 1 else None, ast.Name):
        if src.id in _NOT_WAITED_FOR:
            yield ARGUMENTS.at(src, f"wait() cannot wait for {src.id} {program.on}: use pin, gpio or irq")
    elif name in _LARGEST:
        data = argument(call, 1, "data")
        number = None if data is None else program.values.constant(data)
        lowest, highest = _LARGEST[name]
        if data is not None and isinstance(number, int) and not lowest <= number <= highest:
            what = "spoils the instruction" if name == "set" else "is a PIOASMError"
            more = ", and pull() and mov() for more" if name == "set" else ", the number of bits"
            yield ARGUMENTS.at(
                data, f"{number} in {name}() {what} {program.on}: use {lowest} to {highest}{more}"
            )  # fmt: skip


def _side(program: Program, call: ast.Call, side_bits: int | None) -> Iterator[Complaint]:
    value = program.values.constant(call.args[0]) if call.args else None
    if side_bits == 0:
        yield ARGUMENTS.at(
            call, f"side() without side-set pins is a PIOASMError {program.on}: give asm_pio sideset_init"
        )
    elif side_bits is not None and isinstance(value, int) and value >= 1 << side_bits:
        yield ARGUMENTS.at(
            call, f"{value} does not fit into {side_bits} side-set pins {program.on}: use 0 to {(1 << side_bits) - 1}"
        )  # fmt: skip


def _names(program: Program, function: ast.FunctionDef) -> Iterator[Complaint]:
    """Names of the file, which `asm_pio` takes away while the program is assembled."""
    for node in _inside(function):
        if not isinstance(node, ast.Name) or not isinstance(node.ctx, ast.Load) or node.id in _TAKEN:
            continue
        bindings = program.names.bindings(node.id, node)
        value = bindings[0].value if len(bindings) == 1 else None
        if isinstance(value, ast.Constant) and program.names.scope(bindings[0].node) is program.tree:
            number = ast.unparse(value)
            yield GLOBALS.at(
                node, f"{node.id} is not defined in a PIO program {program.on}: write {number}, "
                f"or {node.id} = const({number}) before"
            )  # fmt: skip


PIO = Family((ARGUMENTS, GLOBALS), _look)
