"""Names that are in another module than the one they are looked for in: `micropython.mem_free`."""

from __future__ import annotations

import importlib

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.stubs.reader import Stubs

_STANDARD = ("time", "gc", "os", "sys", "math", "random", "struct", "binascii")
_ONLY_MICROPYTHON = {
    **dict.fromkeys(("sleep_ms", "sleep_us", "ticks_ms", "ticks_us", "ticks_add", "ticks_diff", "ticks_cpu"), "time"),
    **dict.fromkeys(("mem_free", "mem_alloc"), "gc"),
    "print_exception": "sys",
}
"""What modules of CPython have besides on MicroPython."""
_DEVICE = {
    "micropython": ("machine", "micropython", "network", "pyb", "esp32", "rp2"),
    "portable": ("digitalio", "analogio", "busio", "pwmio"),
    "circuitpython": ("microcontroller", "digitalio", "analogio", "busio", "pwmio", "supervisor", "countio", "keypad"),
}
_OF_ANYTHING = frozenset(
    [
        "reset",
        "freq",
        "info",
        "main",
        "init",
        "deinit",
        "read",
        "write",
        "open",
        "close",
        "run",
        "start",
        "stop",
        "value",
    ]
)
"""Names that say nothing without their owner: who writes `wifi.reset()` does not mean the board."""


def home(program: Program, stubs: Stubs, name: str) -> str:
    """The module of the target that has a name which is missing elsewhere, or ""."""
    language = program.target.language
    if name in _OF_ANYTHING:
        return ""
    if language == "micropython" and name in _ONLY_MICROPYTHON:
        return _ONLY_MICROPYTHON[name]
    for module in _DEVICE.get(language, ()):
        entry = stubs.find(module, name) if stubs.has(module) else None
        if entry is not None and not entry.reason:
            return module
    for module in _STANDARD if language in _DEVICE else ():
        if hasattr(importlib.import_module(module), name) and f"{module}.{name}" not in program.facts.members:
            return module
    return ""
