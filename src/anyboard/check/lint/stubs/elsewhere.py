"""Names that are in another module than the one they are looked for in: `micropython.mem_free`."""

from __future__ import annotations

import importlib

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Protocol

    from anyboard.check.facts import Facts
    from anyboard.check.lint.stubs.reader import Entry, Stubs
    from anyboard.check.targets import Target

    class About(Protocol):
        """What knows a target and what it lacks: a program, or a checker's complaint."""

        @property
        def target(self) -> Target: ...
        @property
        def facts(self) -> Facts: ...


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


def home(about: About, stubs: Stubs, missing_in: str, name: str) -> str:
    """The class of the module itself, or the other module of the target, that has a name which is missing in a module.

    Args:
        missing_in: the module it is looked for in.
        name: of what is missing.

    Returns:
        `rp2.PIO` for `rp2.OUT_LOW`, `gc` for `micropython.mem_free`; "" if nothing has it.
    """
    language = about.target.language
    if name in _OF_ANYTHING:
        return ""
    if owner := _class_with_constant(stubs, missing_in, name):
        return owner
    if language == "micropython" and name in _ONLY_MICROPYTHON:
        return _ONLY_MICROPYTHON[name]
    for module in _DEVICE.get(language, ()):
        entry = stubs.find(module, name) if stubs.has(module) else None
        if entry is not None and not entry.reason:
            return module
    for module in _STANDARD if language in _DEVICE else ():
        if hasattr(importlib.import_module(module), name) and f"{module}.{name}" not in about.facts.members:
            return module
    return ""


def around(stubs: Stubs, cls: Entry, name: str) -> str:
    """The module of a class, if it has the constant that the class lacks: `framebuf` for `FrameBuffer.MONO_VLSB`."""
    found = stubs.find(cls.module, name) if name.isupper() and not cls.module.startswith("_") else None
    return cls.module if found is not None and not found.reason else ""


def of_sibling(stubs: Stubs, cls: Entry, name: str) -> str:
    """Another class of the module that has a method which a class lacks: `pyb.ADCAll.read_core_temp`; "" if none."""
    module = cls.module.partition("._")[0]  # `machine` of machine._pin
    if name in _OF_ANYTHING or module.startswith("_"):
        return ""
    having: list[str] = []
    for one in stubs.names(module):
        other = stubs.find(module, one)
        if other is not None and other.cls is not None and not other.reason and other.cls is not cls.cls:
            found = stubs.member(other, name)
            if found is not None and not found.reason and not one.startswith("_"):
                having.append(f"{module}.{one}.{name}")
    return having[0] if having and (len(having) == 1 or "I2C" in having[0]) else ""


def _class_with_constant(stubs: Stubs, module: str, name: str) -> str:
    """The class of a module that has a constant, also one in a class: `busio.UART.Parity` for EVEN."""
    around = [(f"{module}.{one}", stubs.find(module, one)) for one in stubs.names(module)] if name.isupper() else []
    while around:
        inside: list[tuple[str, Entry | None]] = []
        for path, entry in around:
            if entry is None or entry.cls is None or entry.reason:
                continue
            found = stubs.member(entry, name)
            if found is not None and not found.reason:
                return path
            inside += [(f"{path}.{one}", stubs.member(entry, one)) for one in stubs.members(entry) or ()]
        around = inside
    return ""
