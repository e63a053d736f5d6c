"""Functions given to be called later, with another number of parameters than they are called with."""

from __future__ import annotations

import ast

from anyboard.check.lint.later.handlers import handler_of
from anyboard.check.lint.reading.functions import function_of
from anyboard.check.lint.rules import MICROPYTHON, Family, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.rules import Complaint

PARAMETERS = Rule(
    "handler-parameters",
    "a handler or thread that takes another number of arguments than it is called with: TypeError when it is called",
    "the parameters that the message names",
    "from machine import Timer\n\n\ndef tick(): pass\nTimer(period=500, callback=tick)",
    MICROPYTHON,
)
THREAD = Rule(
    "thread-arguments",
    "the arguments of a thread are a tuple, an empty one if it takes none: TypeError",
    "`_thread.start_new_thread(function, ())`, or with a comma, `(number,)`",
    "import _thread\n\n\ndef f(): pass\n_thread.start_new_thread(f)",
    MICROPYTHON,
)
_GIVEN: dict[str, list[str]] = {
    "pyb.Switch.callback": [],
    "pyb.CAN.rxcallback": ["bus", "reason"],
    "bluetooth.BLE.irq": ["event", "data"],
    "umqtt.simple.MQTTClient.set_callback": ["topic", "message"],
    "umqtt.robust.MQTTClient.set_callback": ["topic", "message"],
}
"""What handlers get that are not called with one argument, as all others are."""
_METHODS = ("irq", "init", "callback", "channel", "wakeup")


def _look(program: Program) -> Iterator[Complaint]:
    for call in program.each(ast.Call):
        name, handler = handler_of(program, call)
        if handler is not None:
            words = _GIVEN.get(name, [_word(name)])
        elif program.values.meaning(call.func) == "_thread.start_new_thread" and call.args:
            yield from _thread(program, call)
            handler, given = call.args[0], program.values.value(call.args[-1])
            if not isinstance(given, ast.Tuple) or any(isinstance(one, ast.Starred) for one in given.elts):
                continue
            words = [f"argument{number}" for number, _ in enumerate(given.elts, 1)]
        else:
            continue
        wrong = _parameters(program, handler)
        if wrong is not None and not _takes(*wrong, len(words)):
            shown = ast.unparse(handler) if not isinstance(handler, ast.Lambda) else "the lambda"
            yield PARAMETERS.at(
                handler, f"{shown} is called with {_number(words)} {program.on}: {_remedy(handler, words)}"
            )


def _thread(program: Program, call: ast.Call) -> Iterator[Complaint]:
    """Threads without a tuple of arguments."""
    given = call.args[1] if len(call.args) > 1 else None
    if given is None and not call.keywords and not isinstance(call.args[0], ast.Starred):
        yield THREAD.at(
            call, f"start_new_thread takes a tuple of arguments, too, {program.on}: "
            f"write start_new_thread({ast.unparse(call.args[0])}, ())"
        )  # fmt: skip
    elif given is not None and program.values.kind(given) in ("int", "float", "str", "bytes"):
        shown = ast.unparse(given)
        yield THREAD.at(
            call, f"the arguments of a thread are a tuple {program.on}, {shown} is none: "
            f"write start_new_thread({ast.unparse(call.args[0])}, ({shown},))"
        )  # fmt: skip


def _word(name: str) -> str:
    """What a handler gets, as a name for its parameter."""
    head, _, last = name.rpartition(".")
    owner = (head if last in _METHODS else name).rpartition(".")[2]
    return {"schedule": "argument", "ExtInt": "line", "StateMachine": "sm"}.get(owner, owner.lower())


def _parameters(program: Program, handler: ast.expr) -> tuple[ast.arguments, int] | None:
    """The parameters of a function of the file, and how many come by themselves: `self`."""
    if isinstance(handler, ast.Lambda):
        return handler.args, 0
    function = function_of(program, handler)
    if function is None:
        return None
    return function.args, 1 if isinstance(program.names.parent(function), ast.ClassDef) else 0


def _takes(parameters: ast.arguments, skip: int, count: int) -> bool:
    most = len(parameters.posonlyargs) + len(parameters.args) - skip
    least = most - len(parameters.defaults)
    if any(default is None for default in parameters.kw_defaults):
        return False
    return least <= count and (count <= most or parameters.vararg is not None)


def _number(words: list[str]) -> str:
    return f"{len(words) or 'no'} argument{'' if len(words) == 1 else 's'}"


def _remedy(handler: ast.expr, words: list[str]) -> str:
    given = ", ".join(words)
    if isinstance(handler, ast.Lambda):
        return f"write lambda {given}: …".replace(" :", ":")
    is_method = isinstance(handler, ast.Attribute)
    name = handler.attr if isinstance(handler, ast.Attribute) else ast.unparse(handler)
    return f"write def {name}({', '.join([*(['self'] if is_method else []), *words])})"


ARITY = Family((PARAMETERS, THREAD), _look)
