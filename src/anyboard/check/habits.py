"""What people write who come from an Arduino, from C, JavaScript or Python 2, and what a target has for it."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection

    from anyboard.check.targets import Target

_SLEEP = {"micropython": "time.sleep_ms(ms)", "circuitpython": "time.sleep(ms / 1000)", "": "time.sleep(ms / 1000)"}
_SLEEP_US = {"micropython": "time.sleep_us(us)", "": "time.sleep(us / 1000000)"}
_MILLIS = {"micropython": "time.ticks_ms()", "circuitpython": "supervisor.ticks_ms()", "": "time.time()"}
_MICROS = {"micropython": "time.ticks_us()", "": "time.monotonic_ns() // 1000"}
_IN = {"micropython": "machine.Pin(n, machine.Pin.IN)", "": "digitalio.DigitalInOut(pin)"}
_OUT = {
    "micropython": "machine.Pin(n, machine.Pin.OUT)",
    "": "digitalio.DigitalInOut(pin) and its switch_to_output()",
}
_ANALOG = {"micropython": "machine.ADC(n).read_u16()", "": "analogio.AnalogIn(pin).value"}
_PWM = {"micropython": "machine.PWM(pin, freq=1000, duty_u16=32768)", "": "pwmio.PWMOut(pin, duty_cycle=32768)"}
_WAITING = {"micropython": "any()", "": "in_waiting"}
_TIMES = {"delay": _SLEEP, "delayMicroseconds": _SLEEP_US, "millis": _MILLIS, "micros": _MICROS}
_NAMES: dict[str, dict[str, str]] = {
    **_TIMES,
    "digitalWrite": {"micropython": "machine.Pin(n, machine.Pin.OUT).value(1)", "": "pin.value = True"},
    "digitalRead": {"micropython": "machine.Pin(n, machine.Pin.IN).value()", "": "pin.value"},
    "pinMode": _OUT,
    "analogRead": _ANALOG,
    "analogWrite": _PWM,
    "tone": _PWM,
    "OUTPUT": _OUT,
    **dict.fromkeys(("INPUT", "INPUT_PULLUP"), _IN),
    **{name: {"": "True"} for name in ("HIGH", "true", "TRUE")},
    **{name: {"": "False"} for name in ("LOW", "false", "FALSE")},
    **{name: {"": "None"} for name in ("null", "NULL", "nil", "none", "undefined")},
    **{name: {"": "print()"} for name in ("Serial", "println", "printf", "puts", "console")},
    "xrange": {"": "range()"},
    **{name: {"": "input()"} for name in ("raw_input", "scanf")},
    **{name: {"": "str"} for name in ("unicode", "basestring")},
    "long": {"": "int"},
    "unichr": {"": "chr()"},
    "this": {"": "self"},
    "constrain": {"": "min(max(x, low), high)"},
}
_MEMBERS: dict[str, dict[str, str]] = {
    **_TIMES,
    **{name: {"": "write()"} for name in ("print", "println", "printf")},
    "available": _WAITING,
    "inWaiting": _WAITING,
}


def of_name(name: str, target: Target) -> str:
    """What to use instead of a name that nothing defines; "" if nobody is known to write it."""
    return _of(_NAMES, name, target)


def of_member(name: str, target: Target, there: Collection[str]) -> str:
    """What to use instead of a member that a device module or class does not have; "" if that is not known.

    Args:
        name: of the member.
        target: where the program runs.
        there: the members there are.
    """
    words = _of(_MEMBERS, name, target)
    return words if "." in words or words.removesuffix("()") in there else ""


def _of(table: dict[str, dict[str, str]], name: str, target: Target) -> str:
    words = table.get(name, {})
    return words.get(target.language, words.get("", ""))
