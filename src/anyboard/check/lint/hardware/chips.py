"""What only some of Espressif's chips have, where the board says which one it is."""

from __future__ import annotations

import ast

from anyboard.check.lint.hardware.devices import meaning
from anyboard.check.lint.rules import MICROPYTHON, Family, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.rules import Complaint

CHIP = Rule(
    "not-on-chip",
    "the board's chip does not have it, another chip of the port does: AttributeError or ImportError",
    "what the message names",
    "import esp32\nprint(esp32.raw_temperature())",
    MICROPYTHON,
)
_XTENSA = frozenset({"esp32", "esp32s2", "esp32s3"})
_NEWER = frozenset({"esp32s2", "esp32s3", "esp32c3", "esp32c5", "esp32c6", "esp32h2", "esp32c2", "esp32p4"})
_WITHOUT_TOUCH = frozenset({"esp32c2", "esp32c3", "esp32c5", "esp32c6", "esp32h2"})
_CHIPS = {
    "machine.DAC": (_NEWER - {"esp32s2"}, "use machine.PWM(pin) and a low-pass filter"),
    "machine.TouchPad": (_WITHOUT_TOUCH, "use machine.Pin(pin, Pin.IN, Pin.PULL_UP) and a button"),
    "esp32.raw_temperature": (_NEWER, "use esp32.mcu_temperature(), in degrees Celsius"),
    "esp32.mcu_temperature": (frozenset({"esp32"}), "use esp32.raw_temperature()"),
    "esp32.wake_on_touch": (_WITHOUT_TOUCH, "use machine.deepsleep(milliseconds)"),
    "esp32.ULP": (_NEWER - _XTENSA, "use machine.deepsleep(milliseconds)"),
}
"""Names of modules: on which chips they are not, and what to use instead."""
_MISSES = ("AttributeError", "ImportError")


def _look(program: Program) -> Iterator[Complaint]:
    board = program.board
    if board is None or program.target.port != "esp32" or not board.chip:
        return
    found: list[tuple[ast.AST, str]] = [(node, meaning(program, node)) for node in program.each(ast.Attribute)]
    for imported in program.each(ast.ImportFrom):
        found += [(imported, f"{imported.module}.{alias.name}") for alias in imported.names if not imported.level]
    for node, name in found:
        chips, instead = _CHIPS.get(name, (frozenset(), ""))
        if (
            board.chip in chips
            and not program.expects(node, *_MISSES)
            and not program.asked_for(name.partition(".")[2])
        ):
            yield CHIP.at(node, f"{name} does not exist on {board.id} ({program.target.name}): {instead}")


CHIPS = Family((CHIP,), _look)
