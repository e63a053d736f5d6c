"""`digitalio`: pins as digital inputs and outputs."""

from __future__ import annotations

from anyboard._native.arguments import native
from anyboard._native.base import Peripheral
from anyboard._native.check import one_of_or_none, pin
from anyboard._native.enumeration import Enumeration
from anyboard._native.namespace import publish
from anyboard.core.ops import PinConfigure, PinRead, PinWrite
from anyboard.core.pins import session_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import ClassVar

    from anyboard.core.ops import Drive
    from anyboard.core.ops import Pull as PullName
    from anyboard.core.pins import Pin
    from anyboard.core.session import Session

__all__ = ["DigitalInOut", "Direction", "DriveMode", "Pull"]


class Direction(Enumeration, names=("INPUT", "OUTPUT")):
    """Which way a pin works."""

    __slots__ = ()
    INPUT: ClassVar[Direction]
    OUTPUT: ClassVar[Direction]


class DriveMode(Enumeration, names=("PUSH_PULL", "OPEN_DRAIN")):
    """How an output drives: both levels, or low only."""

    __slots__ = ()
    PUSH_PULL: ClassVar[DriveMode]
    OPEN_DRAIN: ClassVar[DriveMode]


class Pull(Enumeration, names=("UP", "DOWN")):
    """The resistor on an input."""

    __slots__ = ()
    UP: ClassVar[Pull]
    DOWN: ClassVar[Pull]


def pull_name(pull: Pull | None) -> PullName | None:
    """The operation's word for a pull."""
    return None if pull is None else "up" if pull is Pull.UP else "down"


@native
class DigitalInOut(Peripheral):
    """One pin as a digital input (without a pull, to begin with) or output.

    A dropped object keeps its pin, as on CircuitPython: `deinit` it or use `with`.

    Args:
        pin: the pin; positional only.

    Raises:
        TypeError: not a pin.
        ValueError: the pin is in use.
    """

    __slots__ = ("_pin", "_direction", "_pull", "_drive", "_driven")
    _direction: Direction
    _pull: Pull | None
    _drive: DriveMode
    _driven: bool

    def __init__(self, pin_: Pin, /) -> None:
        the_pin = pin(pin_, "pin")
        session = session_of(the_pin)
        session.require(PinConfigure, "digital pins")
        self._pin = the_pin._info.name
        self._claim(session, (the_pin,), (self._pin,))
        try:
            self.switch_to_input()
        except BaseException:
            self._abandon()
            raise

    def switch_to_output(self, value: bool = False, drive_mode: DriveMode = DriveMode.PUSH_PULL) -> None:
        """Make the pin an output that drives `value` from its first moment: no glitch.

        Args:
            value: by truth.
            drive_mode: anything but `DriveMode.OPEN_DRAIN` is push-pull.
        """
        session = self._live
        drive = DriveMode.OPEN_DRAIN if drive_mode is DriveMode.OPEN_DRAIN else DriveMode.PUSH_PULL
        self._configure_output(session, bool(value), drive)

    def _configure_output(self, session: Session, value: bool, drive: DriveMode) -> None:
        word: Drive = "open_drain" if drive is DriveMode.OPEN_DRAIN else "push_pull"
        session.post(PinConfigure(self._pin, "out", None, word, value))
        self._direction, self._drive, self._driven = Direction.OUTPUT, drive, value

    def switch_to_input(self, pull: Pull | None = None) -> None:
        """Make the pin an input.

        Raises:
            TypeError: `pull` is neither a `Pull` nor None.
            ValueError: the board has no such pull.
        """
        session = self._live
        one_of_or_none(pull, Pull, "pull")
        session.post(PinConfigure(self._pin, "in", pull_name(pull), "push_pull", False))
        self._direction, self._pull = Direction.INPUT, pull

    @property
    def direction(self) -> Direction:
        """Setting INPUT clears the pull; setting OUTPUT drives low, push-pull, even if it was an output.

        Raises:
            ValueError: something else is set.
        """
        self._check_live()
        return self._direction

    @direction.setter
    def direction(self, value: Direction) -> None:
        self._check_live()
        if value is Direction.INPUT:
            self.switch_to_input()
        elif value is Direction.OUTPUT:
            self.switch_to_output()
        else:
            raise ValueError("Invalid direction")

    @property
    def value(self) -> bool:
        """The electrical level, of an output too: an open-drain output set high reads the line.

        Raises:
            AttributeError: an input is set.
        """
        return self._live.run_bool(PinRead(self._pin))

    @value.setter
    def value(self, value: bool) -> None:
        session = self._require(Direction.OUTPUT, "Cannot set value when direction is input.")
        self._driven = bool(value)
        session.post(PinWrite(self._pin, self._driven))

    def _reading(self) -> tuple[Session, PinRead]:
        """The board, and what it is asked for `value` (`core.sampling`)."""
        return self._live, PinRead(self._pin)

    def _write_later(self, value: bool) -> None:
        """Set the level together with the next operation: for a chip select (`Session.defer`)."""
        session = self._require(Direction.OUTPUT, "Cannot set value when direction is input.")
        self._driven = value
        session.defer(PinWrite(self._pin, value))

    @property
    def drive_mode(self) -> DriveMode:
        """Of an output.

        Raises:
            AttributeError: the pin is an input.
        """
        self._require(Direction.OUTPUT, "Drive mode not used when direction is input.")
        return self._drive

    @drive_mode.setter
    def drive_mode(self, drive_mode: DriveMode) -> None:
        session = self._require(Direction.OUTPUT, "Drive mode not used when direction is input.")
        drive = DriveMode.OPEN_DRAIN if drive_mode is DriveMode.OPEN_DRAIN else DriveMode.PUSH_PULL
        self._configure_output(session, self._driven, drive)

    @property
    def pull(self) -> Pull | None:
        """Of an input.

        Raises:
            AttributeError: the pin is an output.
            TypeError: neither a `Pull` nor None is set.
        """
        self._require(Direction.INPUT, "Pull not used when direction is output.")
        return self._pull

    @pull.setter
    def pull(self, pull: Pull | None) -> None:
        self._require(Direction.INPUT, "Pull not used when direction is output.")
        self.switch_to_input(pull)

    def _require(self, direction: Direction, complaint: str) -> Session:
        session = self._live
        if self._direction is not direction:
            raise AttributeError(complaint)
        return session


publish(globals())
