"""While a virtual clock is in use, the program's `time` is that clock's.

`time.sleep`, `monotonic`, `perf_counter`, `time` and their `_ns` forms are replaced, in `time` and
in every module that has taken one of them by name.  A replacement looks at who calls it: the
standard library (asyncio, threading, queue …), anyboard, the libraries that talk to real adapters and
the test runners and notebooks keep real time; everything else is the program.
"""

from __future__ import annotations

import functools
import operator
import sys
import threading
import time
from types import ModuleType
from typing import TYPE_CHECKING

from anyboard.core.clock import host_clock, set_program_clock

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from anyboard.sim.clock import VirtualClock

# What measures or waits for something outside the bench although it is no standard library.
_REAL_TIME = frozenset(sys.stdlib_module_names) | {
    "anyboard",
    "serial",
    "usb",
    "hid",
    "pytest",
    "_pytest",
    "pluggy",
    "xdist",
    "execnet",
    "hypothesis",
    "coverage",
    "debugpy",
    "pydevd",
    "IPython",
    "ipykernel",
    "jupyter_client",
    "tornado",
    "zmq",
}
# The conformance suite is a program like any other.
_PROGRAM_PACKAGE = "anyboard.testing"

_NAMES = ("sleep", "monotonic", "monotonic_ns", "perf_counter", "perf_counter_ns", "time", "time_ns")
_real: dict[str, Callable[..., Any]] = {name: getattr(time, name) for name in _NAMES}
_sleep = time.sleep
_LONGEST_SLEEP_NS = 2**63 - 1

_lock = threading.RLock()
_users = 0


@functools.lru_cache(maxsize=1024)
def is_program(module_name: object) -> bool:
    """Whether code in a module of this name lives on virtual time."""
    if not isinstance(module_name, str) or module_name == "__main__":
        return True
    if module_name.startswith(_PROGRAM_PACKAGE):
        return True
    return module_name.partition(".")[0] not in _REAL_TIME


def _called_by_program() -> bool:
    return is_program(sys._getframe(2).f_globals.get("__name__"))


def _replacements(clock: VirtualClock) -> dict[str, Callable[..., Any]]:
    """The functions for one virtual clock; each clock of the host goes on from where it is."""
    real_monotonic: Callable[[], float] = _real["monotonic"]
    real_monotonic_ns: Callable[[], int] = _real["monotonic_ns"]
    real_perf_counter: Callable[[], float] = _real["perf_counter"]
    real_perf_counter_ns: Callable[[], int] = _real["perf_counter_ns"]
    real_time: Callable[[], float] = _real["time"]
    real_time_ns: Callable[[], int] = _real["time_ns"]
    start = clock.now_us() * 1000
    monotonic_base = real_monotonic_ns() - start
    perf_base = real_perf_counter_ns() - start
    time_base = real_time_ns() - start

    def sleep(seconds: float, /) -> None:
        if not _called_by_program():
            _sleep(seconds)
            return
        value = seconds if isinstance(seconds, float) else operator.index(seconds)
        if not value >= 0:  # negative, or not a number: the real one knows what to say
            _sleep(value)
        nanoseconds = value * 1e9
        if nanoseconds > _LONGEST_SLEEP_NS:
            raise OverflowError("timestamp too large to convert to C PyTime_t")
        clock.sleep_us(max(-int(-nanoseconds // 1000), 1))

    def monotonic() -> float:
        return (monotonic_base + clock.look_us() * 1000) / 1e9 if _called_by_program() else real_monotonic()

    def monotonic_ns() -> int:
        return monotonic_base + clock.look_us() * 1000 if _called_by_program() else real_monotonic_ns()

    def perf_counter() -> float:
        return (perf_base + clock.look_us() * 1000) / 1e9 if _called_by_program() else real_perf_counter()

    def perf_counter_ns() -> int:
        return perf_base + clock.look_us() * 1000 if _called_by_program() else real_perf_counter_ns()

    def wall_time() -> float:
        return (time_base + clock.look_us() * 1000) / 1e9 if _called_by_program() else real_time()

    def wall_time_ns() -> int:
        return time_base + clock.look_us() * 1000 if _called_by_program() else real_time_ns()

    return dict(
        zip(
            _NAMES,
            (sleep, monotonic, monotonic_ns, perf_counter, perf_counter_ns, wall_time, wall_time_ns),
            strict=True,
        )
    )


class _ProgramView:
    """The clock of `supervisor.ticks_ms` and the like: looking takes a moment, so a loop that only looks ends."""

    def __init__(self, clock: VirtualClock) -> None:
        self.now_us = clock.look_us
        self.sleep_us = clock.sleep_us
        self.call_later = clock.call_later


_installed: dict[str, Callable[..., Any]] = {}


def enter(clock: VirtualClock) -> None:
    """A board on the virtual clock has been opened."""
    global _users
    with _lock:
        _users += 1
        if _users == 1:
            _installed.update(_replacements(clock))
            _exchange({id(_real[name]): new for name, new in _installed.items()}, only_program=True)
            set_program_clock(_ProgramView(clock))


def leave() -> None:
    """A board on the virtual clock has been closed; with the last one, real time is back."""
    global _users
    with _lock:
        _users -= 1
        if _users == 0:
            set_program_clock(host_clock)
            # also in modules imported meanwhile, which have only ever seen the replacements
            _exchange({id(_installed[name]): old for name, old in _real.items()}, only_program=False)
            _installed.clear()


def _exchange(by_identity: dict[int, Callable[..., Any]], *, only_program: bool) -> None:
    """Replace functions in `time` and wherever a module has taken one by name."""
    for module in list(sys.modules.values()):
        namespace = getattr(module, "__dict__", None)
        if not isinstance(module, ModuleType) or not isinstance(namespace, dict) or namespace is globals():
            continue
        if only_program and module is not time and not is_program(namespace.get("__name__")):
            continue
        for name, value in list(namespace.items()):
            if id(value) in by_identity:
                namespace[name] = by_identity[id(value)]
