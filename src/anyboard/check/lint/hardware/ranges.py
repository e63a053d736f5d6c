"""Numbers that are out of range."""

from __future__ import annotations

import ast

from anyboard.check.lint.hardware.devices import argument, called, meaning
from anyboard.check.lint.hardware.parameters import class_of
from anyboard.check.lint.hardware.rates import instead_of_rate
from anyboard.check.lint.rules import ALL, Family, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import TypeAlias

    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.rules import Complaint

    Checks: TypeAlias = "Mapping[str, tuple[tuple[int | None, str, tuple[int, int, str]], ...]]"
    """By what is called: position and name of an argument, its least and most value, and these in words."""

RANGE = Rule(
    "out-of-range",
    "a duty cycle, an address, a frequency or a mode that there is not: ValueError, or silently another one",
    "a number in the range that the message names",
    "import pwmio\npwm = pwmio.PWMOut(pin, duty_cycle=70000)",
    ALL,
)
LENGTHS = Rule(
    "buffer-lengths",
    "`write_readinto` of an SPI bus with buffers of two lengths: ValueError",
    "buffers of the same length",
    "from machine import SPI\nspi = SPI(0)\nspi.write_readinto(b'a', bytearray(2))",
    ALL,
)
_U16 = (0, 65535, "0 to 65535")
_ADDRESS = (0, 0x7F, "0 to 0x7F, the 7 bits without the read/write bit")
_BIT = (0, 1, "0 or 1")
_PERCENT = (0, 100, "0 to 100, percent, or duty_u16")
_POSITIVE = (1, 1 << 62, "above 0")
_ESP32_RATE = (1, 40_000_000, "1 to 40000000, Hz")
_ESP32_DUTY = (0, 1024, "0 to 1023, or duty_u16")
_DAC_BITS = (8, 12, "8 or 12")
_ASSIGNED = {
    "pwmio.PWMOut.duty_cycle": _U16,
    "pwmio.PWMOut.frequency": _POSITIVE,
    "analogio.AnalogOut.value": _U16,
}
_ARGUMENTS: Checks = {
    "pwmio.PWMOut": ((None, "duty_cycle", _U16), (None, "frequency", _POSITIVE)),
    "busio.I2C": ((None, "frequency", _POSITIVE),),
    "busio.UART": ((None, "baudrate", _POSITIVE), (None, "timeout", (0, 100, "0 to 100 seconds"))),
    "machine.PWM": ((None, "duty_u16", _U16),),
    "machine.WDT": ((0, "id", (0, 0, "0, and give the time by its name, timeout=5000")),),
    "machine.PWM.duty_u16": ((0, "", _U16),),
    "busio.SPI.configure": (
        (None, "baudrate", _POSITIVE),
        (None, "polarity", _BIT),
        (None, "phase", _BIT),
        (None, "bits", (8, 9, "8, and two bytes for a word of 16 bits")),
    ),
    "machine.SPI": ((None, "polarity", _BIT), (None, "phase", _BIT)),
    "adafruit_bus_device.i2c_device.I2CDevice": ((1, "device_address", _ADDRESS),),
    **{
        f"{bus}.{method}": ((0, name, _ADDRESS),)
        for bus, name in (
            ("busio.I2C", "address"),
            ("bitbangio.I2C", "address"),
            ("machine.I2C", ""),
            ("machine.SoftI2C", ""),
        )
        for method in ("probe", "readfrom", "readfrom_into", "writeto", "writeto_then_readfrom", "writevto")
    },
    **{
        f"machine.{bus}.{method}": ((0, "", _ADDRESS),)
        for bus in ("I2C", "SoftI2C")
        for method in ("readfrom_mem", "readfrom_mem_into", "writeto_mem")
    },
}
_RP2040: Checks = {
    "machine.WDT": ((1, "timeout", (1, 8388, "1 to 8388, milliseconds")),),
    "rp2.StateMachine": ((0, "", (0, 7, "0 to 7")),),
    "rp2.PIO": ((0, "", _BIT),),
    "machine.I2S": ((0, "", _BIT),),
}
_RP2350: Checks = {
    "machine.WDT": ((1, "timeout", (1, 16777, "1 to 16777, milliseconds")),),
    "rp2.StateMachine": ((0, "", (0, 11, "0 to 11")),),
    "rp2.PIO": ((0, "", (0, 2, "0 to 2")),),
    "machine.I2S": ((0, "", _BIT),),
}
_FREQUENCY = (8, 1 << 62, "8 or more, Hz")  # the divider and the counter of a PWM slice end there, at 125 MHz
_OF_SLICES: Checks = {
    "machine.PWM": ((None, "freq", _FREQUENCY),),
    "machine.PWM.init": ((None, "freq", _FREQUENCY),),
    "machine.PWM.freq": ((0, "", _FREQUENCY),),
}
"""PWM of an RP2040 or RP2350 whose clock is as it starts."""
_ON_PORT: Mapping[str, Checks] = {
    "rp2": {
        **_RP2040,
        "rp2.StateMachine": ((0, "", (0, 11, "0 to 7, on an RP2350 to 11")),),
        "rp2.PIO": ((0, "", (0, 2, "0 or 1, on an RP2350 to 2")),),
    },
    "esp32": {
        "machine.WDT": ((1, "timeout", _POSITIVE),),
        "machine.DAC.write": ((0, "", (0, 255, "0 to 255, 8 bits")),),
        "machine.PWM": ((None, "freq", _ESP32_RATE), (None, "duty", _ESP32_DUTY)),
        "machine.PWM.init": ((None, "freq", _ESP32_RATE), (None, "duty", _ESP32_DUTY)),
        "machine.PWM.freq": ((0, "", _ESP32_RATE),),
        "machine.PWM.duty": ((0, "", _ESP32_DUTY),),
        "machine.UART": ((2, "bits", (5, 8, "5 to 8")),),
    },
    "stm32": {
        "machine.WDT": ((1, "timeout", (1, 32767, "1 to 32767, milliseconds")),),
        "pyb.DAC": ((0, "", (1, 2, "1 or 2, or a pin")), (1, "bits", _DAC_BITS)),
        "pyb.DAC.init": ((0, "bits", _DAC_BITS),),
        **{
            f"pyb.{name}": ((0, "", (1, most, f"1 to {most}, as the board has them")),)
            for name, most in (
                ("LED", 6),
                ("Servo", 4),
                ("Timer", 22),
                ("I2C", 5),
                ("SPI", 6),
                ("CAN", 3),
                ("UART", 10),
            )
        },
    },
    "nrf": {"machine.PWM": ((None, "duty", _PERCENT),), "machine.PWM.duty": ((0, "", _PERCENT),)},
}
_ON_CHIP = {"rp2040": _RP2040, "rp2350a": _RP2350, "rp2350b": _RP2350}
_CIRCUITPYTHON_RP2: Checks = {"busio.I2C": ((None, "frequency", (1, 1_000_000, "1 to 1000000, Hz")),)}
_ASSIGNED_RP2 = {"microcontroller.watchdog.timeout": (0, 8, "0 to 8 seconds")}
"""CircuitPython on the same chips: ports/raspberrypi/common-hal."""


def _look(program: Program) -> Iterator[Complaint]:
    for target, value, _ in program.assignments:
        if isinstance(target, ast.Attribute):
            limits = _ASSIGNED.get(f"{class_of(program, target.value)}.{target.attr}")
            if limits is None and _is_circuitpython_on_rp2(program):
                owner = meaning(program, program.values.value(target.value))
                limits = _ASSIGNED_RP2.get(f"{owner}.{target.attr}")
            if limits is not None:
                yield from _checked(program, target.attr, value, limits)
    slices = _OF_SLICES if program.target.port == "rp2" and not _sets_clock(program) else {}
    for call in program.each(ast.Call):
        name = called(program, call, class_of)
        yield from _lengths(program, call, name)
        rate = program.values.constant(call.args[0]) if name == "machine.freq" and call.args else None
        instead = instead_of_rate(program, rate)
        if instead:
            yield RANGE.at(call.args[0], f"machine.freq({rate}) is a ValueError {program.on}: {instead}")
        for position, keyword, limits in (
            *_ARGUMENTS.get(name, ()),
            *_of_chip(program).get(name, ()),
            *slices.get(name, ()),
        ):
            value_given = argument(call, position, keyword)
            if value_given is not None:
                yield from _checked(program, keyword or _word(limits, call), value_given, limits)


def _sets_clock(program: Program) -> bool:
    return any(call.args and meaning(program, call.func) == "machine.freq" for call in program.each(ast.Call))


def _is_circuitpython_on_rp2(program: Program) -> bool:
    chip = "" if program.board is None else program.board.chip
    return program.target.language == "circuitpython" and chip in _ON_CHIP


def _of_chip(program: Program) -> Checks:
    """What depends on the board's chip, or where that is not known on the port."""
    if _is_circuitpython_on_rp2(program):
        return _CIRCUITPYTHON_RP2
    port = _ON_PORT.get(program.target.port, {})
    return _ON_CHIP.get(program.board.chip or "", port) if port and program.board is not None else port


def _word(limits: tuple[int, int, str], call: ast.Call) -> str:
    if limits is _ADDRESS:
        return "address"
    return ast.unparse(call.func).rpartition(".")[2]


def _checked(program: Program, what: str, value: ast.expr, limits: tuple[int, int, str]) -> Iterator[Complaint]:
    number = program.values.constant(value)
    lowest, highest, words = limits
    if isinstance(number, (int, float)) and not isinstance(number, bool) and not lowest <= number <= highest:
        shown = ast.unparse(program.values.value(value))
        yield RANGE.at(value, f"{what} {shown} is out of range {program.on}: use {words}")


def _lengths(program: Program, call: ast.Call, name: str) -> Iterator[Complaint]:
    if name.rpartition(".")[2] != "write_readinto" or call.keywords or len(call.args) != 2:
        return
    out, into = (program.values.length(one) for one in call.args)
    if out is not None and into is not None and out != into:
        yield LENGTHS.at(
            call,
            f"buffers of the length {out} and {into} are a ValueError {program.on}: write as many bytes as are read",
        )


RANGES = Family((RANGE, LENGTHS), _look)
