"""`machine.Pin`."""

from __future__ import annotations

from anyboard.core.errors import Unsupported
from anyboard.core.ops import PinConfigure, PinRead, PinWrite
from anyboard.core.pins import info_of, session_of
from anyboard.machine._irq import FALLING, RISING, Irq
from anyboard.machine._names import board_pin, current_session
from anyboard.machine._uses import Use

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import ClassVar

    from typing_extensions import Self

_MODES = ("IN", "OUT", "OPEN_DRAIN")
_UNCHANGED = -1


class _Pins:
    """`Pin.board` and `Pin.cpu`: the current board's pins as attributes, under its names or its chip's."""

    def __init__(self, of_chip: bool) -> None:
        self._of_chip = of_chip

    def _names(self) -> list[str]:
        pins = current_session().info.pins
        if self._of_chip:
            return [pin.chip_name for pin in pins if pin.chip_name is not None]
        return [name for pin in pins for name in pin.names]

    def __getattr__(self, name: str) -> Pin:
        if name.startswith("_") or name not in self._names():
            raise AttributeError(f"'{'cpu' if self._of_chip else 'board'}' has no pin '{name}'")
        return Pin(name)

    def __dir__(self) -> list[str]:
        return self._names()


class Pin:
    """A pin: there is one object for each.  Without a mode, it is left as it is.

    Args:
        id: a name of the board or its chip ("GP5", "D5", "LED"), its number, or a pin of `anyboard.board`.
        mode: `IN`, `OUT` or `OPEN_DRAIN`.
        pull: `PULL_UP`, `PULL_DOWN` or None; of an input, and `PULL_UP` of an open drain.
        value: the level of an output from its first moment; without it the level it was last given.
        drive, alt, hold: of some ports; ignored.

    Raises:
        ValueError: the board has no such pin, or something else (a `DigitalInOut` …) has it; a wrong mode.
        Unsupported: the board has no such pull, or no digital pins.
    """

    IN = 0
    OUT = 1
    OPEN_DRAIN = 2
    PULL_UP = 1
    PULL_DOWN = 2
    IRQ_FALLING = FALLING
    IRQ_RISING = RISING
    board: ClassVar[_Pins] = _Pins(of_chip=False)
    cpu: ClassVar[_Pins] = _Pins(of_chip=True)

    _use: Use
    _mode: int | None
    _pull: int | None
    _level: bool
    _irq: Irq | None

    def __new__(
        cls,
        id: object,  # noqa: A002
        mode: int | None = _UNCHANGED,
        pull: int | None = _UNCHANGED,
        *,
        value: object = None,
        drive: object = None,
        alt: object = None,
        hold: object = None,
    ) -> Self:
        the_pin = board_pin(id)
        session, name = session_of(the_pin), info_of(the_pin).name
        made = session.shared.get(f"{cls.__qualname__} {name}")
        if not isinstance(made, cls):
            session.require(PinConfigure, "digital pins")
            made = super().__new__(cls)
            made._use = Use(session, "digital", name, (the_pin,))
            made._mode, made._pull, made._level, made._irq = None, None, False, None
            session.shared[f"{cls.__qualname__} {name}"] = made
        made.init(mode, pull, value=value, drive=drive, alt=alt, hold=hold)
        return made

    def init(
        self,
        mode: int | None = _UNCHANGED,
        pull: int | None = _UNCHANGED,
        *,
        value: object = None,
        drive: object = None,
        alt: object = None,
        hold: object = None,
    ) -> None:
        """Change what is given, as the constructor."""
        if mode is not None and mode != _UNCHANGED:
            if mode not in (self.IN, self.OUT, self.OPEN_DRAIN):
                raise ValueError(f"invalid pin mode {mode}: IN, OUT or OPEN_DRAIN")
            self._mode = int(mode)
            if mode == self.OPEN_DRAIN and value is None:
                self._level = True  # rp2: the line is let go
            self._pull = None
        if pull is None or pull != _UNCHANGED:
            self._pull = pull
        if value is not None:
            self._level = bool(value)
        if (mode, pull) != (_UNCHANGED, _UNCHANGED) and self._mode is not None:
            self._configure()
        elif value is not None:
            self.value(value)

    def _configure(self) -> None:
        self._use.take(self._configuration())

    def _configuration(self) -> PinConfigure:
        name, features = self._use.resource, self._use.session.info.features
        if self._mode == self.OUT:
            return PinConfigure(name, "out", None, "push_pull", self._level)
        pulled = {self.PULL_UP: "up", self.PULL_DOWN: "down"}.get(self._pull or 0)
        if pulled is not None and f"pull_{pulled}" not in features and self._mode == self.IN:
            raise Unsupported(f"{self._use.session.url} has no pull-{pulled}s")
        if self._mode == self.OPEN_DRAIN:
            if not self._is_switched:
                return PinConfigure(name, "out", None, "open_drain", self._level)
            if not self._level:
                return PinConfigure(name, "out", None, "push_pull", False)
            pulled = pulled if f"pull_{pulled}" in features else None
        return PinConfigure(name, "in", "up" if pulled == "up" else "down" if pulled else None, "push_pull", False)

    @property
    def _is_switched(self) -> bool:
        """Whether an open drain is made by turning the pin round: for its pull-up, or for want of open drains."""
        return self._mode == self.OPEN_DRAIN and (
            self._pull == self.PULL_UP or "open_drain" not in self._use.session.info.features
        )

    def _ready(self) -> None:
        """The pin's function is this one: something else may have had it since."""
        if self._mode is None:
            self._mode = self.IN
        if not self._use.is_current:
            self._configure()

    def value(self, x: object = None, /) -> int | None:
        """The level on the pin, 0 or 1; or set an output's, by truth (an input's, for when it is one)."""
        session = self._use.session
        if x is None:
            self._ready()
            return int(session.run_bool(PinRead(self._use.resource)))
        self._level = bool(x)
        if self._mode in (self.OUT, self.OPEN_DRAIN):
            self._ready()
            if self._is_switched:
                session.post(self._configuration())
            else:
                session.post(PinWrite(self._use.resource, self._level))
        return None

    def __call__(self, x: object = None, /) -> int | None:
        """As `value`."""
        return self.value(x)

    def on(self) -> None:
        """Set it high."""
        self.value(1)

    def off(self) -> None:
        """Set it low."""
        self.value(0)

    high = on
    low = off

    def toggle(self) -> None:
        """Set it to what it was not set to."""
        self.value(not self._level)

    def mode(self, mode: int | None = None, /) -> int | None:
        """The mode, or set it."""
        if mode is None:
            return self._mode
        self.init(mode)
        return None

    def pull(self, pull: int | None = _UNCHANGED, /) -> int | None:
        """The pull, or set it."""
        if pull == _UNCHANGED:
            return self._pull
        self.init(pull=pull)
        return None

    def name(self) -> str:
        """The board's name of it."""
        return self._use.resource

    def irq(
        self,
        handler: Callable[[Pin], object] | None = None,
        trigger: int = FALLING | RISING,
        *,
        priority: int = 1,
        wake: object = None,
        hard: bool = False,
    ) -> Irq:
        """Call `handler(pin)` at each edge; None: no more.  It may use the board; see docs/machine.md for threads.

        Args:
            trigger: `IRQ_FALLING`, `IRQ_RISING` or both.
            priority, wake, hard: ignored.

        Raises:
            ValueError: another trigger.
            Unsupported: the board does not report edges.
        """
        if self._irq is not None:
            self._irq.stop()
        self._ready()
        self._irq = Irq(self, self._use.session, self._use.resource, trigger)
        if handler is not None:
            self._irq.start(handler)
        return self._irq

    def __repr__(self) -> str:
        mode = "" if self._mode is None else f", mode={_MODES[self._mode]}"
        pull = {self.PULL_UP: ", pull=PULL_UP", self.PULL_DOWN: ", pull=PULL_DOWN"}.get(self._pull or 0, "")
        return f"Pin({self._use.resource}{mode}{pull})"
