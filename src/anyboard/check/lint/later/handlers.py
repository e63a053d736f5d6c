"""Functions that are called by interrupts, timers and the scheduler."""

from __future__ import annotations

import ast

from anyboard.check.lint.hardware.devices import argument, called, meaning
from anyboard.check.lint.hardware.parameters import class_of
from anyboard.check.lint.reading.functions import function_of, gives_nothing, inside
from anyboard.check.lint.rules import MICROPYTHON, Family, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.rules import Complaint

CALLED = Rule(
    "handler-called",
    "a handler that is called where it should be given: it runs once, at once, and its None is the handler",
    "the function without parentheses",
    "from machine import Pin\ndef f(pin): pass\np = Pin(0)\np.irq(handler=f(p))",
    MICROPYTHON,
)
ALLOCATES = Rule(
    "allocation-in-interrupt",
    "a hard interrupt handler makes an object, for which there is no memory then: MemoryError",
    "whole numbers and what was made before, or `micropython.schedule(function, argument)`",
    "from machine import Pin\np = Pin(0)\np.irq(lambda pin: print(f'{pin}'), hard=True)",
    MICROPYTHON,
)
_HANDLERS: dict[str, tuple[int | None, str]] = {
    "machine.Pin.irq": (0, "handler"),
    "machine.UART.irq": (0, "handler"),
    "machine.Timer": (None, "callback"),
    "machine.Timer.init": (None, "callback"),
    "micropython.schedule": (0, ""),
    "pyb.Timer": (None, "callback"),
    "pyb.Timer.init": (None, "callback"),
    "pyb.Timer.callback": (0, ""),
    "pyb.Switch.callback": (0, ""),
    "pyb.ExtInt": (3, "callback"),
    "rp2.PIO.irq": (0, "handler"),
    "rp2.StateMachine.irq": (0, "handler"),
    "machine.I2S.irq": (0, ""),
    "machine.Encoder.irq": (0, "handler"),
    "machine.Counter.irq": (0, "handler"),
    "pyb.RTC.wakeup": (1, ""),
    "machine.RTC.wakeup": (1, ""),
    "pyb.Timer.channel": (None, "callback"),
    "pyb.USB_VCP.irq": (0, "handler"),
    "pyb.CAN.rxcallback": (1, ""),
    "bluetooth.BLE.irq": (0, "handler"),
    "espnow.ESPNow.irq": (0, ""),
    "umqtt.simple.MQTTClient.set_callback": (0, "f"),
    "umqtt.robust.MQTTClient.set_callback": (0, "f"),
}
"""Where functions of MicroPython take a handler."""
_ALWAYS_HARD = frozenset({"pyb.Timer", "pyb.Timer.init", "pyb.Timer.callback", "pyb.Switch.callback", "pyb.ExtInt"})
_CAUGHT = ("MemoryError",)
_MAKES = {
    **dict.fromkeys((ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp, ast.List, ast.Dict, ast.Set), "object"),
    ast.JoinedStr: "text",
    ast.Lambda: "function",
}


def _look(program: Program) -> Iterator[Complaint]:
    seen: set[ast.AST] = set()
    for call in program.each(ast.Call):
        name, handler = handler_of(program, call)
        if handler is None:
            continue
        if isinstance(handler, ast.Call):
            callee = function_of(program, handler.func)
            if callee is not None and gives_nothing(program, callee):
                given = ast.unparse(handler.func)
                yield CALLED.at(
                    handler,
                    f"{ast.unparse(handler)} is called at once and gives None {program.on}: "
                    f"give {given} without parentheses",
                )
        elif _is_hard(program, call, name):
            function: ast.AST | None = handler if isinstance(handler, ast.Lambda) else function_of(program, handler)
            if function is not None and function not in seen:
                seen.add(function)
                yield from _allocations(program, function)


def handler_of(program: Program, call: ast.Call) -> tuple[str, ast.expr | None]:
    """What is called, and the handler that it is given; None if it takes no handler, or none is given."""
    name = _name(program, call)
    return name, argument(call, *_HANDLERS[name]) if name in _HANDLERS else None


def _name(program: Program, call: ast.Call) -> str:
    """What is called, `machine.Pin.irq`."""
    name = called(program, call, class_of)
    if not name and isinstance(call.func, ast.Attribute):
        made = program.values.value(call.func.value)
        maker = made.func if isinstance(made, ast.Call) else None
        # of a channel only: in a loop `x = x.next()` makes itself
        if (
            isinstance(maker, ast.Attribute)
            and maker.attr == "channel"
            and class_of(program, maker.value) == "pyb.Timer"
        ):
            return f"pyb.Timer.{call.func.attr}"
    return name


def _is_hard(program: Program, call: ast.Call, name: str) -> bool:
    hard = argument(call, None, "hard")
    return name in _ALWAYS_HARD or (hard is not None and program.values.constant(hard) is True)


def _allocations(program: Program, function: ast.AST) -> Iterator[Complaint]:
    """What the handler certainly makes; of each statement the outermost."""
    reported: set[ast.AST] = set()
    for node in inside(program, function):
        made = _made(program, node)
        if not made or reported.intersection(program.names.above(node)) or program.expects(node, *_CAUGHT):
            continue
        reported.add(node)
        remedy = "use whole numbers" if made == "float" else "do it before or after"
        yield ALLOCATES.at(
            node,
            f"a new {made} in a hard interrupt handler is a MemoryError {program.on}: "
            f"{remedy}, or call micropython.schedule(function, argument) there",
        )


def _made(program: Program, node: ast.AST) -> str:
    """What evaluating a node itself allocates, in a word; "" if it may be nothing."""
    if isinstance(node, ast.BinOp):
        kind = program.values.kind(node)
        return "float" if kind == "float" else "text" if kind == "str" and isinstance(node.op, ast.Mod) else ""
    if isinstance(node, ast.Call):
        is_format = isinstance(node.func, ast.Attribute) and node.func.attr == "format"
        if is_format and isinstance(node.func, ast.Attribute) and program.values.kind(node.func.value) == "str":
            return "text"
        if program.values.meaning(node.func) in ("list", "dict", "bytearray", "float"):
            return "object"
        return _bound(program, node)
    if isinstance(getattr(node, "ctx", None), (ast.Store, ast.Del)):
        return ""
    if isinstance(node, ast.JoinedStr) and not any(isinstance(one, ast.FormattedValue) for one in node.values):
        return ""
    return _MAKES.get(type(node), "")


def _bound(program: Program, call: ast.Call) -> str:
    """`micropython.schedule(self.work, 0)` makes a bound method, before it calls."""
    given = call.args[0] if call.args and meaning(program, call.func) == "micropython.schedule" else None
    return "bound method" if isinstance(given, ast.Attribute) and function_of(program, given) is not None else ""


HANDLERS = Family((CALLED, ALLOCATES), _look)
