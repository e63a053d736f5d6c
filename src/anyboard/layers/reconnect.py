"""The layer `reconnect`, and the option ``?reconnect=1``: a board that was unplugged goes on when it is back.

::

    mcp2221?reconnect=1         reconnect::micropython:/dev/ttyACM0

The operation that finds the board gone raises `Disconnected` all the same: nobody can know how much of it
was carried out, and repeating a write may not be harmless.  The next one looks for the same board (by its
serial number, or where it was plugged in), opens it and repeats the configuration: buses, pins with their
last levels, PWM.  Nothing that moves data is repeated, and what the board did by itself (`Watch`, `Sample`)
is not begun again; `Detached` told those who listen.
"""

from __future__ import annotations

import _thread

from anyboard.core.errors import AlreadyOpen, Ambiguous, BackendUnavailable, Disconnected, NotFound
from anyboard.core.layers import Wrapper
from anyboard.core.ops import (
    AnalogConfigure,
    AnalogWrite,
    CountConfigure,
    EncoderConfigure,
    I2CConfigure,
    OneWireConfigure,
    PinConfigure,
    PinWrite,
    PulsesConfigure,
    PWMConfigure,
    PWMSet,
    Release,
    SPIConfigure,
    TouchConfigure,
    UARTConfigure,
)
from anyboard.core.session import Reopening

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from anyboard.core.adapter import Adapter
    from anyboard.core.info import AdapterInfo
    from anyboard.core.ops import Event, Op, Result

_BUSES = (I2CConfigure, SPIConfigure, UARTConfigure)
_PINS = (PinConfigure, AnalogConfigure, PWMConfigure, TouchConfigure, PulsesConfigure, OneWireConfigure, CountConfigure)


class _Subscription:
    """Somebody who listens, and what ends that on the board as it is now."""

    __slots__ = ("callback", "end")

    def __init__(self, callback: Callable[[Event], None], end: Callable[[], None]) -> None:
        self.callback = callback
        self.end = end


class Reconnect(Wrapper):
    """The layer.

    Args:
        argument: must be empty.
        open_inner: opens the board, and opens the same one again.
    """

    def __init__(self, argument: str, open_inner: Callable[[], Adapter]) -> None:
        if argument:
            raise ValueError(f"the layer reconnect takes no argument, not {argument!r}")
        super().__init__(open_inner())
        self._open_inner = open_inner
        self._identity = self.inner.info.url
        self._known_info = self.inner.info
        self._configuration: dict[str, list[Op]] = {}
        self._subscriptions: list[_Subscription] = []
        self._lock = _thread.RLock()
        self._gone = self._closed = False

    @property
    def info(self) -> AdapterInfo:
        return self._known_info

    def execute(self, ops: Sequence[Op], /) -> list[Result]:
        if self._gone and not self._closed:
            with self._lock:
                if self._gone:
                    self._come_back()
        try:
            results = self.inner.execute(ops)
        except Disconnected:
            self._gone = True
            self._remember(ops)  # they were asked for; that they did not arrive is no reason to forget them
            raise
        self._remember(ops)
        return results

    def _come_back(self) -> None:
        self.inner.close()
        try:
            with Reopening(self._identity):
                inner = self._open_inner()
        except (NotFound, Ambiguous, BackendUnavailable, AlreadyOpen, Disconnected) as error:
            raise Disconnected(f"{self._identity} is not back yet: {error}") from error
        if inner.info.url != self._identity:
            other = inner.info.url
            inner.close()
            raise Disconnected(f"{self._identity} is not back yet; what is plugged in is {other}")
        self.inner = inner
        inner.execute([op for ops in self._configuration.values() for op in ops])
        subscribe = getattr(inner, "subscribe", None)
        if subscribe is not None:
            for subscription in self._subscriptions:
                subscription.end = subscribe(subscription.callback)
        self._gone = False

    def _remember(self, ops: Sequence[Op]) -> None:
        configuration = self._configuration
        for op in ops:
            if isinstance(op, _BUSES):
                configuration[op.bus] = [op]
            elif isinstance(op, _PINS):
                configuration[op.pin] = [op]
            elif isinstance(op, EncoderConfigure):
                configuration[op.pin_a] = [op]
            elif isinstance(op, PinWrite):
                before = configuration.get(op.pin)
                if before and isinstance(before[0], PinConfigure):
                    configuration[op.pin] = [before[0].replace(value=op.value)]  # from its first moment
            elif isinstance(op, (AnalogWrite, PWMSet)):
                configuration[op.pin] = [*configuration.get(op.pin, ())[:1], op]
            elif isinstance(op, Release):
                configuration.pop(op.resource, None)

    def subscribe(self, callback: Callable[[Event], None], /) -> Callable[[], None]:
        """As the board inside; goes on after it has come back.  Raises AttributeError if it reports nothing."""
        subscription = _Subscription(callback, self.inner.subscribe(callback))  # type: ignore[attr-defined]
        self._subscriptions.append(subscription)

        def end() -> None:
            if subscription in self._subscriptions:
                self._subscriptions.remove(subscription)
            subscription.end()

        return end

    def close(self) -> None:
        self._closed = True
        super().close()
