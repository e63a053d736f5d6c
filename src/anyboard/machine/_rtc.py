"""`machine.RTC`."""

from __future__ import annotations

import time

# The originals: a virtual clock puts its own in `time`, and dates are the computer's.
_time, _localtime, _mktime = time.time, time.localtime, time.mktime


class RTC:
    """The date and time: the computer's, until the program sets another, for itself only."""

    _offset = 0.0

    def __init__(self, id: int = 0) -> None:  # noqa: A002
        self._id = id

    def datetime(self, datetimetuple: tuple[int, ...] | None = None, /) -> tuple[int, ...] | None:
        """(year, month, day, weekday, hours, minutes, seconds, subseconds), or set it.

        The weekday counts from Monday, 0, and is ignored when it is set; subseconds are microseconds.

        Raises:
            ValueError: not eight numbers.
        """
        if datetimetuple is None:
            now = _time() + RTC._offset
            t = _localtime(now)
            return (*t[:3], t.tm_wday, *t[3:6], int(now % 1 * 1e6))
        if len(datetimetuple) != 8:
            raise ValueError("datetime is (year, month, day, weekday, hours, minutes, seconds, subseconds)")
        year, month, day, _, hours, minutes, seconds, subseconds = datetimetuple
        wanted = _mktime((year, month, day, hours, minutes, seconds, 0, 0, -1)) + subseconds / 1e6
        RTC._offset = wanted - _time()
        return None
