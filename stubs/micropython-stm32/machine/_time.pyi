# Made by tools/stub_profiles.py from tools/stubs/micropython/machine/_time.pyi: edit that.
from collections.abc import Callable
from typing import Any, Final, Literal, overload

from typing_extensions import TypeAlias, deprecated

from machine._pin import Unknown

class Timer:
    """Calls a function once, or again and again.

    Args:
        id: -1, which is the default.
        mode: `ONE_SHOT` or `PERIODIC`.
        period: milliseconds.
        freq: Hz, instead of `period`.
        callback: called with the timer.
    """

    ONE_SHOT: Final = 1
    PERIODIC: Final = 2
    @deprecated("machine.Timer.ONESHOT does not exist on micropython-stm32: use machine.Timer.ONE_SHOT")
    class ONESHOT(int): ...

    @overload
    def __init__(
        self,
        _0: Unknown,
        _1: Any = ...,
        _2: Any = ...,
        _3: Any = ...,
        _4: Any = ...,
        _5: Any = ...,
        /,
        *,
        mode: Any = ...,
        period: Any = ...,
        freq: Any = ...,
        tick_hz: Any = ...,
        callback: Any = ...,
        hard: Any = ...,
        prescaler: Any = ...,
    ) -> None: ...
    @overload
    @deprecated("machine.Timer has no numbers on micropython-stm32: use machine.Timer(), or pyb.Timer(id)")
    def __init__(
        self,
        id: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17],
        /,
        *,
        mode: int = ...,
        period: int = ...,
        tick_hz: int = ...,
        freq: float = ...,
        callback: Callable[[Timer], object] | None = None,
        hard: bool = False,
    ) -> None: ...
    @overload
    def __init__(
        self,
        id: int = -1,
        /,
        *,
        mode: int = ...,
        period: int = ...,
        tick_hz: int = ...,
        freq: float = ...,
        callback: Callable[[Timer], object] | None = None,
        hard: bool = False,
    ) -> None: ...
    @overload
    @deprecated("machine.Timer takes other arguments on micropython-stm32: Timer(mode=Timer.PERIODIC, period=1000, callback=f)")
    def __init__(
        self,
        _1: Any = ...,
        _2: Any = ...,
        _3: Any = ...,
        _4: Any = ...,
        _5: Any = ...,
        /,
        *,
        mode: Any = ...,
        period: Any = ...,
        freq: Any = ...,
        tick_hz: Any = ...,
        callback: Any = ...,
        hard: Any = ...,
        prescaler: Any = ...,
    ) -> None: ...
    @overload
    def init(
        self,
        *,
        mode: int = ...,
        period: int = ...,
        tick_hz: int = ...,
        freq: float = ...,
        callback: Callable[[Timer], object] | None = None,
        hard: bool = False,
    ) -> None:
        """Begin anew."""
    @overload
    @deprecated("machine.Timer.init takes other arguments on micropython-stm32: init(mode=Timer.PERIODIC, period=1000, callback=f)")
    def init(
        self,
        _1: Any = ...,
        _2: Any = ...,
        _3: Any = ...,
        _4: Any = ...,
        _5: Any = ...,
        /,
        *,
        mode: Any = ...,
        period: Any = ...,
        freq: Any = ...,
        tick_hz: Any = ...,
        callback: Any = ...,
        hard: Any = ...,
        prescaler: Any = ...,
    ) -> None: ...
    def deinit(self) -> None:
        """Stop it."""
    @deprecated("machine.Timer.value does not exist on micropython-stm32: use time.ticks_ms()")
    def value(self) -> int: ...
    @deprecated("machine.Timer.channel does not exist on micropython-stm32: use pyb.Timer(id)")
    def channel(self, *args: Any, **kw: Any) -> Any: ...

_DateTime: TypeAlias = tuple[int, int, int, int, int, int, int, int]
_Short: TypeAlias = tuple[Any, Any, Any] | tuple[Any, Any, Any, Any] | tuple[Any, Any, Any, Any, Any]
_TooFew: TypeAlias = _Short | tuple[Any, Any, Any, Any, Any, Any] | tuple[Any, Any, Any, Any, Any, Any, Any]

class RTC:
    """The clock that keeps the date."""

    @deprecated("machine.RTC.ALARM0 does not exist on micropython-stm32: use machine.Timer")
    class ALARM0(int): ...

    def __init__(self) -> None: ...
    @overload
    def datetime(self) -> _DateTime:
        """Year, month, day, weekday (0 is Monday), hours, minutes, seconds, and what is below a second."""
    @overload
    def datetime(self, datetime: _DateTime, /) -> None: ...
    @overload
    @deprecated("machine.RTC.datetime takes 8 numbers on micropython-stm32: (year, month, day, weekday, hour, minute, second, 0)")
    def datetime(self, datetime: _TooFew, /) -> None: ...
    @overload
    def datetime(self, datetime: tuple[int, ...] | list[int], /) -> None: ...
    def init(self) -> None:
        """Start it again if it did not."""
    def info(self) -> int:
        """How starting went: milliseconds and flags."""
    def wakeup(self, timeout: int | None, callback: Callable[[Any], object] | None = ..., /) -> None:
        """Wake the chip, or call a function, every `timeout` milliseconds."""
    def calibration(self, value: int = ..., /) -> int:
        """The correction of its rate; or change it."""
    @deprecated("machine.RTC.alarm does not exist on micropython-stm32: use rtc.wakeup(milliseconds, callback), or machine.Timer")
    def alarm(self, *args: Any, **kw: Any) -> None: ...
    @deprecated("machine.RTC.irq does not exist on micropython-stm32: use rtc.wakeup(timeout, callback)")
    def irq(self, *args: Any, **kw: Any) -> Any: ...
    @deprecated("machine.RTC.now does not exist on micropython-stm32: use rtc.datetime()")
    def now(self) -> tuple[int, ...]: ...
    @deprecated("machine.RTC.memory does not exist on micropython-stm32: write a file")
    def memory(self, data: Any = ..., /) -> bytes: ...

class WDT:
    """Resets the chip unless it is fed; nothing stops it.

    Args:
        timeout: milliseconds.
    """

    @overload
    def __init__(self, id: int = 0, timeout: int = 5000) -> None: ...
    @overload
    @deprecated("machine.WDT takes whole milliseconds on micropython-stm32: write WDT(timeout=2500)")
    def __init__(self, id: int = 0, timeout: float = 5000) -> None: ...
    def feed(self) -> None:
        """Say that the program goes on."""
    @deprecated("machine.WDT.timeout_ms does not exist on micropython-stm32: the timeout cannot be changed")
    def timeout_ms(self, timeout: int, /) -> None: ...
    @deprecated("machine.WDT.stop does not exist on micropython-stm32: nothing stops a watchdog once it runs, go on calling feed()")
    def stop(self) -> None: ...
    @deprecated("machine.WDT.deinit does not exist on micropython-stm32: nothing stops a watchdog once it runs, go on calling feed()")
    def deinit(self) -> None: ...
