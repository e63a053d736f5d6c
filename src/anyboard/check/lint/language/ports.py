"""What only some ports of MicroPython can compile."""

from __future__ import annotations

from anyboard.check.lint.reading.names import dotted
from anyboard.check.lint.rules import Family, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.rules import Complaint

NATIVE = Rule(
    "native-code",
    "the compiler cannot make machine code of that kind there: SyntaxError",
    "plain Python for that target",
    "import micropython\n\n\n@micropython.native\ndef f(): pass",
)
_ARM = frozenset({"rp2", "stm32", "samd", "mimxrt", "nrf"})
_CAN = {  # by decorator: the ports
    "native": _ARM | {"esp32"},
    "viper": _ARM | {"esp32"},
    "asm_thumb": _ARM,
    "asm_xtensa": frozenset({"esp8266"}),
}


def _look(program: Program) -> Iterator[Complaint]:
    for function in program.functions():
        for decorator in function.decorator_list:
            module, _, kind = dotted(decorator).rpartition(".")
            if module == "micropython" and kind in _CAN and program.target.port not in _CAN[kind]:
                yield NATIVE.at(
                    decorator, f"@micropython.{kind} is a SyntaxError {program.on}: leave the decorator out there"
                )


PORTS = Family((NATIVE,), _look)
