"""What every shipped part shares: physical knobs, a power-on state, the bench's clock, a name for people."""

from __future__ import annotations

from contextlib import nullcontext
from typing import TYPE_CHECKING, ClassVar, overload

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from contextlib import AbstractContextManager
    from typing import Any

    from typing_extensions import Self

    from anyboard.sim.clock import RealClock, VirtualClock


def members(cls: type) -> list[tuple[str, object]]:
    """Every attribute of a class and its bases, the bases' first, as they were written."""
    return [item for base in reversed(cls.__mro__) for item in vars(base).items()]


class Knob:
    """A physical quantity the part senses, to be set from outside: ``sensor.temperature = 21.5``.

    A value outside its range, or no number at all, is an error that names the part and the limit.
    It may be a function without arguments that returns the value, and is asked at each look.

    Args:
        default: the value to begin with.
        low, high: the range, both included; the datasheet's operating range.
        unit: for messages.
    """

    def __init__(self, default: float, *, low: float, high: float, unit: str = "") -> None:
        self.default = default
        self.low = low
        self.high = high
        self.unit = unit
        self.name = ""

    def __set_name__(self, owner: type[Part], name: str) -> None:
        self.name = name

    @overload
    def __get__(self, part: None, owner: type[Part]) -> Self: ...
    @overload
    def __get__(self, part: Part, owner: type[Part]) -> float: ...
    def __get__(self, part: Part | None, owner: type[Part]) -> Self | float:
        if part is None:
            return self
        value: float | Callable[[], float] = vars(part).get(self.name, self.default)
        if callable(value):
            value = value()
            self._check(part, value)
        return value

    def __set__(self, part: Part, value: float | Callable[[], float]) -> None:
        with part.lock:  # the program may be in the middle of a transfer with the part, in another thread
            self.set_quietly(part, value)
            part.knob_changed(self.name)

    def set_quietly(self, part: Part, value: float | Callable[[], float]) -> None:
        """Check and keep a value without telling the part."""
        if not callable(value):
            self._check(part, value)
        vars(part)[self.name] = value

    def _check(self, part: Part, value: float) -> None:
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise TypeError(f"{part.label}: {self.name} must be a number, not {type(value).__name__}")
        if not self.low <= value <= self.high:
            unit = f" {self.unit}" if self.unit else ""
            raise ValueError(
                f"{part.label}: {self.name} {value:g}{unit} is outside {self.low:g} to {self.high:g}{unit}"
            )


class Part:
    """The base of simulated parts; a part for the bench need not have it, but it saves lines.

    Keyword arguments set knobs: ``BME280(temperature=21.5)``.  The physical world outlives a
    reset: `reset` restores the power-on state of the chip and leaves the knobs alone.
    """

    knobs: ClassVar[dict[str, Knob]] = {}
    """The class's knobs by name."""

    examples: ClassVar[Mapping[str, Mapping[str, object]]] = {}
    """What the examples on the chip's page need besides, by bus: ``{"spi": {"dc": "D6"}}``."""

    _bench: Any = None
    _clock: RealClock | VirtualClock | None = None
    _busy_until: int = 0

    def __init_subclass__(cls, **options: object) -> None:
        super().__init_subclass__(**options)
        cls.knobs = {name: value for name, value in members(cls) if isinstance(value, Knob)}

    def __init__(self, **knobs: float | Callable[[], float]) -> None:
        for name, value in knobs.items():
            if name not in self.knobs:
                known = ", ".join(self.knobs) or "no knobs"
                raise TypeError(f"{type(self).__name__} has no knob {name!r}; it has {known}")
            self.knobs[name].set_quietly(self, value)
        self.reset()

    def reset(self) -> Any:
        """Power-on state.  Override and call ``super().reset()``; nobody uses what it returns."""
        self._busy_until = 0

    def connected(self, bench: Any) -> None:
        """Called by the bench when the part is attached; gives it the bench's clock."""
        self._bench = bench
        self._clock = bench.clock

    def knob_changed(self, name: str) -> None:
        """Called after a knob has been set; for parts that react by themselves (an alert output)."""

    @property
    def lock(self) -> AbstractContextManager[object]:
        """What the bench holds while it calls the part; nothing before the part is attached."""
        return nullcontext() if self._clock is None else self._clock.lock

    @property
    def where(self) -> str:
        """Where on its bench it is ("SPI SCK/MOSI/MISO, CS D10"); "" before it is attached."""
        parts: list[tuple[object, str]] = [] if self._bench is None else self._bench.parts
        return next((where for part, where in parts if part is self), "")

    @property
    def label(self) -> str:
        """What messages call this part."""
        return f"{type(self).__name__} on {self.where}" if self.where else type(self).__name__

    def __repr__(self) -> str:
        return f"<{self.label}>"

    def now_us(self) -> int:
        """The time on the bench's clock, microseconds; 0 without a bench."""
        return 0 if self._clock is None else self._clock.now_us()

    def busy_for(self, us: int) -> None:
        """Be `busy` for so many microseconds of the bench's clock; without a bench, not at all."""
        if self._clock is not None:
            self._busy_until = self._clock.now_us() + us

    def later(self, us: int, action: Callable[[], object]) -> Callable[[], None] | None:
        """Do something so many microseconds from now on the bench's clock; without a bench, at once.

        Returns:
            What cancels it, or None if it has been done.
        """
        if self._clock is not None:
            return self._clock.call_later(us, action)
        action()
        return None

    @property
    def busy(self) -> bool:
        """Whether the time of the last `busy_for` still runs."""
        return self._clock is not None and self._clock.now_us() < self._busy_until

    def stretch(self) -> None:
        """Let the bench's time pass until no longer `busy`: what holding SCL low (clock stretching) does."""
        if self._clock is not None and self.busy:
            self._clock.advance(self._busy_until - self._clock.now_us())
