"""Settings in the wrong state, and `with` where there is none."""

from __future__ import annotations

import ast

from anyboard.check.lint.hardware.devices import argument, device, is_handed_on
from anyboard.check.lint.hardware.directions import direction_before
from anyboard.check.lint.reading.names import dotted
from anyboard.check.lint.rules import ALL, MICROPYTHON, Family, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.rules import Complaint

INPUT = Rule(
    "value-of-input",
    "a DigitalInOut is an input until its direction is set, and its value cannot be set then: AttributeError",
    "`pin.direction = digitalio.Direction.OUTPUT` or `switch_to_output()` before",
    "import board, digitalio\nled = digitalio.DigitalInOut(board.D5)\nled.value = True",
    ALL,
)
PULL = Rule(
    "pull-of-output",
    "the pull of an output, and the drive mode of an input, cannot be set: AttributeError",
    "the setting of its direction, or the other direction before",
    "import board, digitalio\npin = digitalio.DigitalInOut(board.D5)\npin.switch_to_output()\n"
    "pin.pull = digitalio.Pull.UP",
    ALL,
)
FREQUENCY = Rule(
    "fixed-frequency",
    "the frequency of a PWMOut cannot be set unless it was made with `variable_frequency=True`: AttributeError",
    "`pwmio.PWMOut(pin, variable_frequency=True)`",
    "import pwmio\npwm = pwmio.PWMOut(pin)\npwm.frequency = 440",
    ALL,
)
WITH = Rule(
    "machine-with",
    "the classes of `machine` are no context managers: AttributeError",
    "an assignment, and `deinit()` where there is one",
    "from machine import I2C\nwith I2C(0) as i2c: pass",
    MICROPYTHON,
)
_NOT_OF = {"pull": ("output", "INPUT"), "drive_mode": ("input", "OUTPUT")}
"""Settings of a DigitalInOut, the direction that has none, and the one that has."""
_HARDWARE = frozenset(
    [
        "Pin",
        "ADC",
        "PWM",
        "I2C",
        "SPI",
        "UART",
        "SoftI2C",
        "SoftSPI",
        "Timer",
        "RTC",
        "WDT",
        "I2S",
        "SDCard",
        "CAN",
        "DAC",
        "Signal",
    ]
)


def _look(program: Program) -> Iterator[Complaint]:
    yield from _states(program)
    for statement in program.each(ast.With):
        for item in statement.items:
            module, _, name = device(program, item.context_expr).partition(".")
            if module == "machine" and name in _HARDWARE:
                yield WITH.at(
                    item.context_expr, f"machine.{name} is no context manager {program.on}: "
                    f"assign it, {name.lower()} = {name}(…), instead of with"
                )  # fmt: skip


def _states(program: Program) -> Iterator[Complaint]:
    stores = [node for node in program.each(ast.Attribute) if isinstance(node.ctx, ast.Store)]
    for node in stores:
        owner = device(program, node.value)
        path = dotted(node.value)
        if owner == "digitalio.DigitalInOut" and node.attr == "value":
            if not _becomes_output(program, path, stores) and not is_handed_on(program, path):
                yield INPUT.at(
                    node, f"{path} is an input, its value cannot be set {program.on}: "
                    f"set {path}.direction = digitalio.Direction.OUTPUT before"
                )  # fmt: skip
        elif owner == "digitalio.DigitalInOut" and node.attr in _NOT_OF:
            wrong, direction = _NOT_OF[node.attr]
            if direction_before(program, node, path) == wrong:
                yield PULL.at(
                    node, f"{path} is an {wrong}, its {node.attr} cannot be set {program.on}: "
                    f"set {path}.direction = digitalio.Direction.{direction} before, or leave it out"
                )  # fmt: skip
        elif owner == "pwmio.PWMOut" and node.attr == "frequency" and _has_fixed_frequency(program, node.value):
            yield FREQUENCY.at(
                node, f"PWMOut.frequency cannot be set {program.on}: make {path} with variable_frequency=True"
            )


def _has_fixed_frequency(program: Program, pwm: ast.expr) -> bool:
    made = program.values.value(pwm)
    if not isinstance(made, ast.Call) or any(keyword.arg is None for keyword in made.keywords):
        return False
    variable = argument(made, None, "variable_frequency")
    return variable is None or program.values.constant(variable) is False


def _becomes_output(program: Program, path: str, stores: list[ast.Attribute]) -> bool:
    """Whether a file makes a pin an output anywhere, or may do so."""
    for node in stores:
        if dotted(node.value) == path and node.attr == "direction":
            around = program.names.parent(node)
            value = around.value if isinstance(around, ast.Assign) else None
            if value is None or not dotted(value).endswith("Direction.INPUT"):
                return True
    return any(
        isinstance(call.func, ast.Attribute)
        and call.func.attr == "switch_to_output"
        and dotted(call.func.value) == path
        for call in program.each(ast.Call)
    )


USE = Family((INPUT, PULL, FREQUENCY, WITH), _look)
