"""`time`: the firmware's, and what CircuitPython's has besides.

A file of this name comes before the firmware's module on every port since 1.12, and `utime` names the
firmware's.  Code that has it from elsewhere is not affected.
"""

from utime import *  # noqa: F403
from utime import ticks_diff as _diff
from utime import ticks_ms as _ms

_last = _ms()
_passed = 0


def _milliseconds():
    # ticks_ms() wraps after 12 days on boards, so somebody must ask every 6
    global _last, _passed
    now = _ms()
    _passed += _diff(now, _last)
    _last = now
    return _passed


def monotonic():
    """Seconds.  A float of 32 bits has 22 left: half a millisecond after an hour, as on CircuitPython."""
    return _milliseconds() / 1000


def monotonic_ns():
    """Nanoseconds, in steps of a million."""
    return _milliseconds() * 1000000


_kind = None


def struct_time(values):
    """A moment by its parts: year, month, day, hour, minute, second, weekday, day of the year, daylight saving."""
    global _kind
    if _kind is None:
        from collections import namedtuple

        fields = "tm_year tm_mon tm_mday tm_hour tm_min tm_sec tm_wday tm_yday tm_isdst"
        _kind = namedtuple("struct_time", fields)
    return _kind(*values)
