# Made by tools/stub_profiles.py from tools/stubs/micropython/machine/_time.pyi: edit that.
from collections.abc import Callable
from typing import Any, Final, Literal, overload

from typing_extensions import TypeAlias, deprecated

from machine._pin import Unknown

class Timer:
    """Calls a function once, or again and again.

    Args:
        id: the timer.
        mode: `ONE_SHOT` or `PERIODIC`.
        period: milliseconds.
        freq: Hz, instead of `period`.
        callback: called with the timer.
    """

    ONE_SHOT: Final = 0
    PERIODIC: Final = 1
    @deprecated("machine.Timer.ONESHOT does not exist on micropython-esp32: use machine.Timer.ONE_SHOT")
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
    @deprecated("machine.Timer has only the numbers 0 to 3 on micropython-esp32: use Timer(0)")
    def __init__(
        self,
        id: Literal[4, 5, 6, 7, 8, 9],
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
    @deprecated("machine.Timer is a ValueError with hard=True on micropython-esp32: leave hard out, callbacks are always soft")
    def __init__(
        self,
        id: int,
        /,
        *,
        mode: int = ...,
        period: int = ...,
        tick_hz: int = ...,
        freq: float = ...,
        callback: Callable[[Timer], object] | None = None,
        hard: Literal[True],
    ) -> None: ...
    @overload
    @deprecated("machine.Timer needs a number on micropython-esp32: Timer(0, mode=Timer.PERIODIC, period=1000, callback=f)")
    def __init__(
        self,
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
        id: int,
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
    @deprecated("machine.Timer takes other arguments on micropython-esp32: Timer(0, mode=Timer.PERIODIC, period=1000, callback=f)")
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
    @deprecated("machine.Timer.init is a ValueError with hard=True on micropython-esp32: leave hard out, callbacks are always soft")
    def init(
        self,
        *,
        mode: int = ...,
        period: int = ...,
        tick_hz: int = ...,
        freq: float = ...,
        callback: Callable[[Timer], object] | None = None,
        hard: Literal[True],
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
    @deprecated("machine.Timer.init takes other arguments on micropython-esp32: init(mode=Timer.PERIODIC, period=1000, callback=f)")
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
    def value(self) -> int:
        """Microseconds since the last call."""
    @deprecated("machine.Timer.channel does not exist on micropython-esp32: use machine.PWM(pin)")
    def channel(self, *args: Any, **kw: Any) -> Any: ...

_DateTime: TypeAlias = tuple[int, int, int, int, int, int, int, int]
_Short: TypeAlias = tuple[Any, Any, Any] | tuple[Any, Any, Any, Any] | tuple[Any, Any, Any, Any, Any]
_TooFew: TypeAlias = _Short | tuple[Any, Any, Any, Any, Any, Any] | tuple[Any, Any, Any, Any, Any, Any, Any]

class RTC:
    """The clock that keeps the date."""

    @deprecated("machine.RTC.ALARM0 does not exist on micropython-esp32: use machine.Timer")
    class ALARM0(int): ...

    def __init__(self) -> None: ...
    @overload
    def datetime(self) -> _DateTime:
        """Year, month, day, weekday (0 is Monday), hours, minutes, seconds, and what is below a second."""
    @overload
    def datetime(self, datetime: _DateTime, /) -> None: ...
    @overload
    @deprecated("machine.RTC.datetime takes 8 numbers on micropython-esp32: (year, month, day, weekday, hour, minute, second, 0)")
    def datetime(self, datetime: _TooFew, /) -> None: ...
    @overload
    def datetime(self, datetime: tuple[int, ...] | list[int], /) -> None: ...
    def init(self, datetime: tuple[int, ...] | list[int] = ..., /) -> None:
        """Set date and time, in the order of `datetime`."""
    @deprecated("machine.RTC.alarm does not exist on micropython-esp32: use machine.Timer")
    def alarm(self, *args: Any, **kw: Any) -> None: ...
    @deprecated("machine.RTC.irq does not exist on micropython-esp32: use machine.Timer")
    def irq(self, *args: Any, **kw: Any) -> Any: ...
    @deprecated("machine.RTC.now does not exist on micropython-esp32: use rtc.datetime()")
    def now(self) -> tuple[int, ...]: ...
    @overload
    def memory(self) -> bytes:
        """What is kept through deep sleep."""
    @overload
    def memory(self, data: bytes | bytearray | memoryview | str, /) -> None: ...

class WDT:
    """Resets the chip unless it is fed; nothing stops it.

    Args:
        timeout: milliseconds.
    """

    @overload
    def __init__(self, id: int = 0, timeout: int = 5000) -> None: ...
    @overload
    @deprecated("machine.WDT takes whole milliseconds on micropython-esp32: write WDT(timeout=2500)")
    def __init__(self, id: int = 0, timeout: float = 5000) -> None: ...
    def feed(self) -> None:
        """Say that the program goes on."""
    @deprecated("machine.WDT.timeout_ms does not exist on micropython-esp32: the timeout cannot be changed")
    def timeout_ms(self, timeout: int, /) -> None: ...
    @deprecated("machine.WDT.stop does not exist on micropython-esp32: nothing stops a watchdog once it runs, go on calling feed()")
    def stop(self) -> None: ...
    @deprecated("machine.WDT.deinit does not exist on micropython-esp32: nothing stops a watchdog once it runs, go on calling feed()")
    def deinit(self) -> None: ...
