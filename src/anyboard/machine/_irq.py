"""What `Pin.irq` returns: edges that the board reports, brought to a handler."""

from __future__ import annotations

from anyboard.core.errors import Unsupported
from anyboard.core.ops import Cancel, Detached, Failed, PinEvent, Watch

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from queue import SimpleQueue

    from anyboard.core.ops import Edge, Event
    from anyboard.core.session import Session
    from anyboard.machine._pin import Pin

FALLING, RISING = 4, 8
"""`Pin.IRQ_FALLING` and `Pin.IRQ_RISING`, numbered as on rp2."""

_EDGES: dict[int, Edge] = {FALLING: "fall", RISING: "rise", FALLING | RISING: "both"}


class Irq:
    """A pin's interrupt.

    A simulated board calls the handler at the moment of the edge, in whichever thread makes it.  Any other
    board's edges come in a thread of their own for each pin: a handler may then use the board, and runs beside
    the program.
    """

    __slots__ = ("_pin", "_session", "_name", "_trigger", "_handler", "_handle", "_unsubscribe", "_queue", "_flags")
    _handler: Callable[[Pin], object] | None
    _unsubscribe: Callable[[], None] | None
    _queue: SimpleQueue[Event | None] | None

    def __init__(self, pin: Pin, session: Session, name: str, trigger: int) -> None:
        if trigger not in _EDGES:
            raise ValueError(f"invalid trigger {trigger}: IRQ_FALLING, IRQ_RISING or both")
        self._pin, self._session, self._name, self._trigger = pin, session, name, trigger
        self._handler, self._unsubscribe, self._queue = None, None, None
        self._handle = self._flags = 0

    def start(self, handler: Callable[[Pin], object]) -> None:
        """Call `handler(pin)` from now on.  Raises `Unsupported`."""
        adapter = self._session.open()
        subscribe = getattr(adapter, "subscribe", None)
        if subscribe is None or not self._session.info.supports(Watch):
            raise Unsupported(f"{self._session.url} does not report edges; ask for {self._name}.value() instead")
        self._handler = handler
        # where the board has no clock of its own, a handler in the thread that reads from it could not use it
        receive = self._received if getattr(adapter, "clock", None) is not None else self._in_own_thread()
        self._handle = 0
        self._unsubscribe = subscribe(receive)
        try:
            self._handle = self._session.run_int(Watch((self._name,), _EDGES[self._trigger], 0))
        except BaseException:
            self.stop()
            raise

    def stop(self) -> None:
        """Call the handler no more."""
        unsubscribe, self._unsubscribe, self._handler = self._unsubscribe, None, None
        if unsubscribe is None:
            return
        unsubscribe()
        if self._queue is not None:
            self._queue.put(None)
        if self._handle:
            self._session.run(Cancel(self._handle))

    def _in_own_thread(self) -> Callable[[Event], None]:
        import threading
        from queue import SimpleQueue

        events: SimpleQueue[Event | None] = SimpleQueue()
        self._queue = events

        def deliver() -> None:
            while (event := events.get()) is not None and not isinstance(event, Detached):
                self._received(event)

        threading.Thread(target=deliver, daemon=True, name=f"irq of {self._name}").start()
        return events.put

    def _received(self, event: Event) -> None:
        if isinstance(event, PinEvent) and event.handle == self._handle:
            self._flags = RISING if event.value else FALLING
            self()
        elif isinstance(event, Failed) and event.handle == self._handle:
            raise event.error

    def __call__(self) -> None:
        """Call the handler as an edge does."""
        if self._handler is not None:
            self._handler(self._pin)

    def flags(self) -> int:
        """The edge that came last: `Pin.IRQ_FALLING`, `Pin.IRQ_RISING`, 0 before the first."""
        return self._flags

    def trigger(self) -> int:
        """What the handler is called for."""
        return self._trigger

    def __repr__(self) -> str:
        return "<irq>"
