"""`utime`: `time` with what MicroPython has besides, `sleep_ms`, `ticks_us` and their kin.

While a board is activated, `time` has these names too, so that a driver's ``import time`` and
``from time import sleep_ms`` work; `anyboard.deactivate` takes them out again.
"""

from __future__ import annotations

import time as _time

from anyboard.core.clock import program_clock

__all__ = ["sleep_ms", "sleep_us", "ticks_add", "ticks_cpu", "ticks_diff", "ticks_ms", "ticks_us"]

# MicroPython's on 32-bit boards (MICROPY_PY_TIME_TICKS_PERIOD in py/mpconfig.h: the positive small integers)
_PERIOD = 1 << 30


def sleep_ms(ms: int, /) -> None:
    """Wait `ms` milliseconds; 0 or less is none."""
    program_clock().sleep_us(int(ms) * 1000)


def sleep_us(us: int, /) -> None:
    """Wait `us` microseconds; 0 or less is none."""
    program_clock().sleep_us(int(us))


def ticks_ms() -> int:
    """Milliseconds, from 0 to 2**30 - 1, then from 0 again; compare with `ticks_diff`."""
    return program_clock().now_us() // 1000 % _PERIOD


def ticks_us() -> int:
    """Microseconds, as `ticks_ms`."""
    return program_clock().now_us() % _PERIOD


def ticks_cpu() -> int:
    """As `ticks_us`: the finest there is."""
    return ticks_us()


def ticks_add(ticks: int, delta: int, /) -> int:
    """The tick value `delta` after `ticks`.

    Raises:
        OverflowError: `delta` is half a period or more.
    """
    if not -_PERIOD // 2 < delta < _PERIOD // 2:
        raise OverflowError("ticks interval overflow")
    return (ticks + delta) % _PERIOD


def ticks_diff(end: int, start: int, /) -> int:
    """How long `end` is after `start`, negative if before."""
    return (end - start + _PERIOD // 2) % _PERIOD - _PERIOD // 2


def __getattr__(name: str) -> object:
    # looked up each time: a virtual clock replaces some of them
    if name.startswith("_"):
        raise AttributeError(f"module 'utime' has no attribute {name!r}")
    return getattr(_time, name)


def extend_time() -> None:
    """Put the names into `time`, but for those it has."""
    for name in __all__:
        if not hasattr(_time, name):
            setattr(_time, name, globals()[name])


def restore_time() -> None:
    """Undo `extend_time`."""
    for name in __all__:
        if getattr(_time, name, None) is globals()[name]:
            delattr(_time, name)
