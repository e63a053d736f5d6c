#: for micropython
from collections.abc import Callable
from typing import Any, Final, Literal, overload

from typing_extensions import TypeAlias, deprecated

from machine._irq import IRQ
from machine._pin import Unknown

class Timer:
    """Calls a function once, or again and again.

    Args:
#: if rp2 stm32 samd mimxrt
        id: -1, which is the default.
#: else
        id: the timer.
#: end
#: if nrf
        mode: `ONESHOT` or `PERIODIC`.
        period: microseconds.
#: else
        mode: `ONE_SHOT` or `PERIODIC`.
        period: milliseconds.
        freq: Hz, instead of `period`.
#: end
        callback: called with the timer.
    """

#: if rp2 esp32
    ONE_SHOT: Final = 0
    PERIODIC: Final = 1
#: end
#: if stm32 samd mimxrt
    ONE_SHOT: Final = 1
    PERIODIC: Final = 2
#: end
#: if nrf
    ONESHOT: Final = 0
    PERIODIC: Final = 1
    @deprecated("machine.Timer.ONE_SHOT does not exist on {target}: use machine.Timer.ONESHOT")
    class ONE_SHOT(int): ...
#: else
    @deprecated("machine.Timer.ONESHOT does not exist on {target}: use machine.Timer.ONE_SHOT")
    class ONESHOT(int): ...
#: end

#: if nrf
    @overload
    def __init__(
        self,
        id: int,
        /,
        *,
        period: int = 1000000,
        mode: int = 1,
        callback: Callable[[Timer], object] | None = None,
    ) -> None: ...
    @overload
    @deprecated("machine.Timer takes id, period, mode and callback on {target}: Timer(0, period=1000000)")
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
    @deprecated("machine.Timer.init does not exist on {target}: use Timer(0, period=1000000, callback=f), then start()")
    def init(self, **kw: Any) -> None: ...
    def start(self) -> None: ...
    def stop(self) -> None: ...
    def time(self) -> int:
        """Microseconds since it began."""
    def period(self, period: int = ..., /) -> int:
        """Microseconds; or change them."""
#: else
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
#: if esp32
    @overload
    @deprecated("machine.Timer has only the numbers 0 to 3 on {target}: use Timer(0)")
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
#: end
#: if rp2 stm32 samd mimxrt
    @overload
#: if stm32
    @deprecated("machine.Timer has no numbers on {target}: use machine.Timer(), or pyb.Timer(id)")
#: else
    @deprecated("machine.Timer has no numbers on {target}: use machine.Timer()")
#: end
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
#: end
#: if esp32
    @overload
    @deprecated("machine.Timer is a ValueError with hard=True on {target}: leave hard out, callbacks are always soft")
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
    @deprecated("machine.Timer needs a number on {target}: Timer(0, mode=Timer.PERIODIC, period=1000, callback=f)")
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
#: end
    @overload
    def __init__(
        self,
#: if esp32
        id: int,
#: else
        id: int = -1,
#: end
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
#: if esp32
    @deprecated("machine.Timer takes other arguments on {target}: Timer(0, mode=Timer.PERIODIC, period=1000, callback=f)")
#: else
    @deprecated("machine.Timer takes other arguments on {target}: Timer(mode=Timer.PERIODIC, period=1000, callback=f)")
#: end
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
#: if esp32
    @overload
    @deprecated("machine.Timer.init is a ValueError with hard=True on {target}: leave hard out, callbacks are always soft")
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
#: end
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
    @deprecated("machine.Timer.init takes other arguments on {target}: init(mode=Timer.PERIODIC, period=1000, callback=f)")
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
#: end
    def deinit(self) -> None:
        """Stop it."""
#: if esp32
    def value(self) -> int:
        """Microseconds since the last call."""
#: else
    @deprecated("machine.Timer.value does not exist on {target}: use time.ticks_ms()")
    def value(self) -> int: ...
#: end
#: if stm32
    @deprecated("machine.Timer.channel does not exist on {target}: use pyb.Timer(id)")
#: else
    @deprecated("machine.Timer.channel does not exist on {target}: use machine.PWM(pin)")
#: end
    def channel(self, *args: Any, **kw: Any) -> Any: ...

#: if rp2 esp32 stm32 samd mimxrt
_DateTime: TypeAlias = tuple[int, int, int, int, int, int, int, int]
#: if rp2 esp32 stm32
_Short: TypeAlias = tuple[Any, Any, Any] | tuple[Any, Any, Any, Any] | tuple[Any, Any, Any, Any, Any]
_TooFew: TypeAlias = _Short | tuple[Any, Any, Any, Any, Any, Any] | tuple[Any, Any, Any, Any, Any, Any, Any]
#: end

class RTC:
    """The clock that keeps the date."""

#: if mimxrt
    ALARM0: Final = 0
#: else
    @deprecated("machine.RTC.ALARM0 does not exist on {target}: use machine.Timer")
    class ALARM0(int): ...
#: end

#: if samd mimxrt
    def __init__(self, id: int = 0, /) -> None: ...
#: else
    def __init__(self) -> None: ...
#: end
    @overload
    def datetime(self) -> _DateTime:
        """Year, month, day, weekday (0 is Monday), hours, minutes, seconds, and what is below a second."""
#: if rp2 esp32 stm32
    @overload
    def datetime(self, datetime: _DateTime, /) -> None: ...
    @overload
    @deprecated("machine.RTC.datetime takes 8 numbers on {target}: (year, month, day, weekday, hour, minute, second, 0)")
    def datetime(self, datetime: _TooFew, /) -> None: ...
#: end
    @overload
    def datetime(self, datetime: tuple[int, ...] | list[int], /) -> None: ...
#: if esp32 samd mimxrt
    def init(self, datetime: tuple[int, ...] | list[int] = ..., /) -> None:
        """Set date and time, in the order of `datetime`."""
#: end
#: if stm32
    def init(self) -> None:
        """Start it again if it did not."""
    def info(self) -> int:
        """How starting went: milliseconds and flags."""
    def wakeup(self, timeout: int | None, callback: Callable[[Any], object] | None = ..., /) -> None:
        """Wake the chip, or call a function, every `timeout` milliseconds."""
#: end
#: if rp2
    @deprecated("machine.RTC.init does not exist on {target}: use rtc.datetime((2026, 1, 31, 5, 12, 0, 0, 0))")
    def init(self, datetime: tuple[int, ...] = ..., /) -> None: ...
#: end
#: if stm32 samd mimxrt
    def calibration(self, value: int = ..., /) -> int:
        """The correction of its rate; or change it."""
#: end
#: if mimxrt
    def now(self) -> _DateTime: ...
    def alarm(self, id: int = 0, time: int | tuple[int, ...] = ..., *, repeat: bool = False) -> None:
        """Ring after milliseconds, or at a date."""
    def alarm_left(self, id: int = 0, /) -> int:
        """Milliseconds until it rings."""
    def alarm_cancel(self, id: int = 0, /) -> None: ...
    def cancel(self, id: int = 0, /) -> None: ...
    def irq(
        self,
        trigger: int = 0,
        handler: Callable[[Any], object] | None = None,
        wake: int = ...,
        hard: bool = False,
    ) -> IRQ: ...
#: else
#: if stm32
    @deprecated("machine.RTC.alarm does not exist on {target}: use rtc.wakeup(milliseconds, callback), or machine.Timer")
#: else
    @deprecated("machine.RTC.alarm does not exist on {target}: use machine.Timer")
#: end
    def alarm(self, *args: Any, **kw: Any) -> None: ...
#: if stm32
    @deprecated("machine.RTC.irq does not exist on {target}: use rtc.wakeup(timeout, callback)")
#: else
    @deprecated("machine.RTC.irq does not exist on {target}: use machine.Timer")
#: end
    def irq(self, *args: Any, **kw: Any) -> Any: ...
#: if rp2 esp32 stm32 samd
    @deprecated("machine.RTC.now does not exist on {target}: use rtc.datetime()")
    def now(self) -> tuple[int, ...]: ...
#: end
#: end
#: if esp32
    @overload
    def memory(self) -> bytes:
        """What is kept through deep sleep."""
    @overload
    def memory(self, data: bytes | bytearray | memoryview | str, /) -> None: ...
#: else
    @deprecated("machine.RTC.memory does not exist on {target}: write a file")
    def memory(self, data: Any = ..., /) -> bytes: ...
#: end
#: end

class WDT:
    """Resets the chip unless it is fed; nothing stops it.

    Args:
        timeout: milliseconds.
    """

    @overload
    def __init__(self, id: int = 0, timeout: int = 5000) -> None: ...
    @overload
    @deprecated("machine.WDT takes whole milliseconds on {target}: write WDT(timeout=2500)")
    def __init__(self, id: int = 0, timeout: float = 5000) -> None: ...
    def feed(self) -> None:
        """Say that the program goes on."""
#: if samd mimxrt
    def timeout_ms(self, timeout: int = ..., /) -> None:
        """Change the timeout."""
#: else
    @deprecated("machine.WDT.timeout_ms does not exist on {target}: the timeout cannot be changed")
    def timeout_ms(self, timeout: int, /) -> None: ...
#: end
    @deprecated("machine.WDT.stop does not exist on {target}: nothing stops a watchdog once it runs, go on calling feed()")
    def stop(self) -> None: ...
    @deprecated("machine.WDT.deinit does not exist on {target}: nothing stops a watchdog once it runs, go on calling feed()")
    def deinit(self) -> None: ...
