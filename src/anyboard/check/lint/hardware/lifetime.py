"""Pins and buses that are used after their end, and pins that do not go together."""

from __future__ import annotations

import ast

from anyboard.check.lint.hardware.devices import argument, device, meaning
from anyboard.check.lint.hardware.owners import OWNERS, pin_of
from anyboard.check.lint.rules import ALL, Family, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.rules import Complaint

ENDED = Rule(
    "used-after-with",
    "the object is deinitialised at the end of its `with`: ValueError",
    "the same lines inside of the `with`",
    "import board, digitalio\nwith digitalio.DigitalInOut(board.GP0) as pin:\n    pass\nprint(pin.value)",
    ALL,
)
LET_GO = Rule(
    "used-after-deinit",
    "the object has been deinitialised, what is done with it after that is a ValueError",
    "`deinit()` at the end, or a new object",
    "import board, busio\ni2c = busio.I2C(board.GP1, board.GP0)\ni2c.deinit()\ni2c.try_lock()",
    ALL,
)
NEIGHBOURS = Rule(
    "encoder-pins",
    "an IncrementalEncoder or I2SOut of an RP2040 or RP2350 needs two pins whose numbers follow each other: "
    "RuntimeError or ValueError",
    "the pin before or after the first one",
    "import board, rotaryio\nrotaryio.IncrementalEncoder(board.GP2, board.GP4)",
    ALL,
)
_IN_SEQUENCE = {
    "rotaryio.IncrementalEncoder": ("an encoder", ("pin_a", "pin_b")),
    "audiobusio.I2SOut": ("I2S", ("bit_clock", "word_select")),
}


def _look(program: Program) -> Iterator[Complaint]:
    scopes: list[list[ast.stmt]] = [program.tree.body, *(function.body for function in program.functions())]
    for body in scopes:
        yield from _after_with(program, body)
        yield from _after_deinit(program, body)
    for call in program.each(ast.Call):
        if meaning(program, call.func) in _IN_SEQUENCE:
            yield from _neighbours(program, call, *_IN_SEQUENCE[meaning(program, call.func)])


def _after_with(program: Program, body: list[ast.stmt]) -> Iterator[Complaint]:
    for number, statement in enumerate(body):
        if not isinstance(statement, ast.With) or program.live.is_dead(statement):
            continue
        for item in statement.items:
            name = item.optional_vars.id if isinstance(item.optional_vars, ast.Name) else ""
            if not name or device(program, item.context_expr) not in OWNERS:
                continue
            if len(program.names.bindings(name, item.optional_vars or statement)) > 1:
                continue
            uses = (node for after in body[number + 1 :] for node in ast.walk(after))
            used = next((one for one in uses if isinstance(one, ast.Name) and one.id == name), None)
            if used is not None:
                yield ENDED.at(
                    used, f"{name} was deinitialised at the end of its with, using it is a ValueError {program.on}: "
                    "move this into the with"
                )  # fmt: skip


def _after_deinit(program: Program, body: list[ast.stmt]) -> Iterator[Complaint]:
    for number, statement in enumerate(body):
        ended = _let_go(statement)
        if ended is None or device(program, ended) not in OWNERS or program.live.is_dead(statement):
            continue
        if len(program.names.bindings(ended.id, ended)) != 1:
            continue  # it may be a new one by then
        for used in _used(body[number + 1 :], ended.id):
            if not program.expects(used, "ValueError"):
                yield LET_GO.at(
                    used, f"{ended.id} was deinitialised in line {statement.lineno}, using it is a ValueError "
                    f"{program.on}: call deinit() at the end, or make a new {ended.id}"
                )  # fmt: skip
                break


def _let_go(statement: ast.stmt) -> ast.Name | None:
    """The name of the object that a statement deinitialises."""
    call = statement.value if isinstance(statement, ast.Expr) else None
    function = call.func if isinstance(call, ast.Call) else None
    if not isinstance(function, ast.Attribute) or function.attr != "deinit":
        return None
    return function.value if isinstance(function.value, ast.Name) else None


def _used(body: list[ast.stmt], name: str) -> Iterator[ast.Attribute]:
    """What is taken of an object by statements, in the order of the file; what functions do is for later."""
    waiting: list[ast.AST] = list(reversed(body))
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == name:
            if node.attr not in ("deinit", "__exit__"):
                yield node
        elif not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)):
            waiting += reversed(list(ast.iter_child_nodes(node)))


def _neighbours(program: Program, call: ast.Call, what: str, names: tuple[str, str]) -> Iterator[Complaint]:
    # an I2SOut that follows somebody else's clock waits for any pins
    if argument(call, None, "external_clock") is not None:
        return
    if program.board is None or not (program.board.chip or "").startswith("rp2"):
        return
    pins = [argument(call, position, name) for position, name in enumerate(names)]
    numbers = [pin_of(program, pin).removeprefix("GPIO") if pin is not None else "" for pin in pins]
    if all(number.isdigit() for number in numbers) and abs(int(numbers[0]) - int(numbers[1])) != 1:
        labels = program.board.labels()
        wanted = (numbers[0], numbers[1], int(numbers[0]) + 1)
        first, second, after = (labels.get(f"GPIO{one}", f"GPIO{one}").partition("/")[0] for one in wanted)
        yield NEIGHBOURS.at(
            call, f"{first} and {second} are no neighbours, which {what} needs on "
            f"{program.board.id} ({program.target.name}): use {first} and {after}"
        )  # fmt: skip


LIFETIME = Family((ENDED, LET_GO, NEIGHBOURS), _look)
