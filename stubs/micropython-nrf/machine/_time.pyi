# Made by tools/stub_profiles.py from tools/stubs/micropython/machine/_time.pyi: edit that.
from collections.abc import Callable
from typing import Any, Final, overload

from typing_extensions import deprecated


class Timer:
    """Calls a function once, or again and again.

    Args:
        id: the timer.
        mode: `ONESHOT` or `PERIODIC`.
        period: microseconds.
        callback: called with the timer.
    """

    ONESHOT: Final = 0
    PERIODIC: Final = 1
    @deprecated("machine.Timer.ONE_SHOT does not exist on micropython-nrf: use machine.Timer.ONESHOT")
    class ONE_SHOT(int): ...

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
    @deprecated("machine.Timer takes id, period, mode and callback on micropython-nrf: Timer(0, period=1000000)")
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
    @deprecated("machine.Timer.init does not exist on micropython-nrf: use Timer(0, period=1000000, callback=f), then start()")
    def init(self, **kw: Any) -> None: ...
    def start(self) -> None: ...
    def stop(self) -> None: ...
    def time(self) -> int:
        """Microseconds since it began."""
    def period(self, period: int = ..., /) -> int:
        """Microseconds; or change them."""
    def deinit(self) -> None:
        """Stop it."""
    @deprecated("machine.Timer.value does not exist on micropython-nrf: use time.ticks_ms()")
    def value(self) -> int: ...
    @deprecated("machine.Timer.channel does not exist on micropython-nrf: use machine.PWM(pin)")
    def channel(self, *args: Any, **kw: Any) -> Any: ...


class WDT:
    """Resets the chip unless it is fed; nothing stops it.

    Args:
        timeout: milliseconds.
    """

    @overload
    def __init__(self, id: int = 0, timeout: int = 5000) -> None: ...
    @overload
    @deprecated("machine.WDT takes whole milliseconds on micropython-nrf: write WDT(timeout=2500)")
    def __init__(self, id: int = 0, timeout: float = 5000) -> None: ...
    def feed(self) -> None:
        """Say that the program goes on."""
    @deprecated("machine.WDT.timeout_ms does not exist on micropython-nrf: the timeout cannot be changed")
    def timeout_ms(self, timeout: int, /) -> None: ...
    @deprecated("machine.WDT.stop does not exist on micropython-nrf: nothing stops a watchdog once it runs, go on calling feed()")
    def stop(self) -> None: ...
    @deprecated("machine.WDT.deinit does not exist on micropython-nrf: nothing stops a watchdog once it runs, go on calling feed()")
    def deinit(self) -> None: ...
