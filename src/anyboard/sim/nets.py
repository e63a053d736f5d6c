"""Nets: what is joined by wires, and who drives it.

Strong beats pull beats floating.  A floating net reads low.  Nothing here knows about boards,
buses or time.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Generic, TypeVar

from anyboard.sim.errors import BenchError

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    from typing_extensions import Self

    Level: TypeAlias = bool | int | None
    """What a driver does: high, low, or (None) nothing."""
    DriveLevel: TypeAlias = Level | Callable[[], Level]
    Volts: TypeAlias = float | Callable[[], float]

HeardT = TypeVar("HeardT")

STRONG, PULL, WEAK_PULL = 3, 2, 1
"""A push-pull or open-drain output; a resistor on the bench; a resistor inside the board's chip."""

# So many changes in no time at all can only be parts that answer each other for ever.
_OSCILLATION = 10_000

SUPPLY = 3.3
"""Volts of a high level, and the reference of analog inputs."""


class Driver:
    """One thing that acts on a net: an output, or a resistor.

    - `level`: True, False, None (nothing), or a function returning one of these, asked at each look
    - `volts`: a voltage instead of a level, or a function; None for a digital driver
    - `listened`: called when somebody begins to listen to the net: a `level` that is a function of
      the time then has to say when it changes
    """

    __slots__ = ("name", "strength", "terminal", "level", "volts", "listened")

    def __init__(self, terminal: Terminal, name: str, strength: int = STRONG) -> None:
        self.terminal = terminal
        self.name = name
        self.strength = strength
        self.level: DriveLevel = None
        self.volts: Volts | None = None
        self.listened: Callable[[], None] | None = None
        terminal.net.add_driver(self)

    def drive(self, level: DriveLevel) -> None:
        """Drive a level, or with None let go.  Raises `BenchError` if another strong driver disagrees."""
        self.volts = None
        self.level = level
        self.terminal.net.settle()

    def drive_volts(self, volts: Volts) -> None:
        """Drive a voltage; its digital level is high from half the supply up."""
        self.level = None
        self.volts = volts
        self.terminal.net.settle()

    def remove(self) -> None:
        """Take it off the net."""
        self.terminal.net.remove_driver(self)

    def let_go(self) -> None:
        """Drive nothing any more; never fails, even on a net where others fight."""
        self.volts = self.level = None
        try:
            self.terminal.net.settle()
        except BenchError:
            pass  # a quarrel of others, which everyone who looks at the net is told

    @property
    def is_constant(self) -> bool:
        """Whether looking at it asks no function."""
        return not callable(self.level) and not callable(self.volts)

    def now(self) -> bool | None:
        """The level it drives at this moment."""
        volts = self.volts
        if volts is not None:
            return (volts() if callable(volts) else volts) >= SUPPLY / 2
        level = self.level
        if callable(level):
            level = level()
        return None if level is None else bool(level)

    def __deepcopy__(self, memo: object) -> Self:
        return self


class Terminal:
    """A place on the board where a wire can go: one of its pins."""

    __slots__ = ("name", "net")

    def __init__(self, name: str) -> None:
        self.name = name
        self.net = Net(self)

    def listen(self, listener: Callable[[bool], object]) -> Callable[[], None]:
        """Call `listener(level)` after each change of the net; returns what ends it."""
        entry = Listener(listener)
        self.net.add_listener(entry)
        return lambda: stop_listening(self.net.listeners, entry)

    def __deepcopy__(self, memo: object) -> Self:
        return self


class Listener(Generic[HeardT]):
    """A function to call; compared by identity, so the same function may listen twice."""

    __slots__ = ("call",)

    def __init__(self, call: Callable[[HeardT], object]) -> None:
        self.call = call


def listen(listeners: list[Listener[HeardT]], call: Callable[[HeardT], object]) -> Callable[[], None]:
    """Add a listener; returns what removes it, which may be called again."""
    entry = Listener(call)
    listeners.append(entry)
    return lambda: stop_listening(listeners, entry)


def stop_listening(listeners: list[Listener[HeardT]], entry: Listener[HeardT]) -> None:
    """Remove a listener, if it is still there."""
    if entry in listeners:
        listeners.remove(entry)


class Net:
    """Everything that one piece of copper joins."""

    __slots__ = ("terminals", "drivers", "listeners", "_known", "_told", "_to_tell", "_telling")

    def __init__(self, terminal: Terminal) -> None:
        self.terminals: list[Terminal] = [terminal]
        self.drivers: list[Driver] = []  # strongest first
        self.listeners: list[Listener[bool]] = []
        self._known: bool | None = None  # the level, as long as no driver changes and none is a function
        self._told = False
        self._to_tell: deque[bool] = deque()
        self._telling = False

    def __deepcopy__(self, memo: object) -> Self:
        return self

    @property
    def name(self) -> str:
        """The names of its pins, for messages."""
        return "-".join(terminal.name for terminal in self.terminals)

    def join(self, other: Net) -> None:
        """Become one net with `other`, whose terminals, drivers and listeners move here."""
        if other is self:
            return
        if not self.listeners:
            self._told = other._told
        for terminal in other.terminals:
            terminal.net = self
        self.terminals += other.terminals
        self.listeners += other.listeners
        self.drivers = sorted(self.drivers + other.drivers, key=_weakness)
        self._announce_listeners()
        self.settle()

    def add_driver(self, driver: Driver) -> None:
        """One more driver, which does nothing yet."""
        self.drivers.append(driver)
        self.drivers.sort(key=_weakness)
        self._known = None

    def add_listener(self, listener: Listener[bool]) -> None:
        """One more listener, from the present level on."""
        if not self.listeners:
            self._told = self.level
        self.listeners.append(listener)
        self._announce_listeners()

    def _announce_listeners(self) -> None:
        if self.listeners:
            for driver in self.drivers:
                if driver.listened is not None:
                    driver.listened()

    @property
    def level(self) -> bool:
        """The level at this moment; raises `BenchError` if two strong drivers disagree."""
        if self._known is not None:
            return self._known
        level = self._resolve()
        if all(driver.is_constant for driver in self.drivers):
            self._known = level
        if self.listeners and level != self._told:
            self._tell(level)
        return level

    def remove_driver(self, driver: Driver) -> None:
        """A driver less: what it did is undone, and what it will do has no effect."""
        self.drivers.remove(driver)
        try:
            self.settle()
        except BenchError:
            pass  # a quarrel of others, which everyone who looks at the net is told

    def level_without(self, *drivers: Driver) -> bool:
        """The level if these drivers were not there."""
        return self._resolve([driver for driver in self.drivers if driver not in drivers])

    def _resolve(self, drivers: list[Driver] | None = None) -> bool:
        decided: Driver | None = None
        level = False
        for driver in self.drivers if drivers is None else drivers:
            if decided is not None and driver.strength < decided.strength:
                break
            now = driver.now()
            if now is None:
                continue
            if decided is None:
                decided, level = driver, now
            elif now != level:
                if driver.strength == STRONG:
                    raise _conflict(self, decided, driver, level)
                return False  # pulled both ways: about half the supply
        return level

    @property
    def volts(self) -> float:
        """The voltage at this moment; 0 where nothing drives."""
        acting = [driver for driver in self.drivers if driver.volts is not None or driver.level is not None]
        for driver in acting:
            if driver.strength == acting[0].strength and driver.volts is not None:
                return driver.volts() if callable(driver.volts) else driver.volts
        return SUPPLY if self.level else 0.0

    def settle(self) -> None:
        """After a change: find a conflict, tell the listeners."""
        self._known = None
        if self.listeners:
            level = self._resolve()
            if level != self._told:
                self._tell(level)
        else:
            # nobody looks, so functions are not asked: each of their calls is a look
            self._resolve([driver for driver in self.drivers if driver.strength == STRONG and driver.is_constant])

    def _tell(self, level: bool) -> None:
        # A listener may change the net; the others then hear of both changes, in order.
        self._told = level
        self._to_tell.append(level)
        if self._telling:
            return
        self._telling = True
        told = 0
        try:
            while self._to_tell:
                told += 1
                if told > _OSCILLATION:
                    raise BenchError(f"{self.name} oscillates: what drives it changes it at each change")
                now = self._to_tell.popleft()
                for listener in tuple(self.listeners):
                    listener.call(now)
        finally:
            self._telling = False
            self._to_tell.clear()


def _weakness(driver: Driver) -> int:
    return -driver.strength


def _conflict(net: Net, one: Driver, other: Driver, level: bool) -> BenchError:
    words = ("low", "high")
    return BenchError(
        f"{one.name} drives {net.name} {words[level]} and {other.name} drives it {words[not level]}: "
        "that is a short circuit; let one of them go"
    )
