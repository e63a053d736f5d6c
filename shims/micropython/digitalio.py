"""`digitalio` over `machine.Pin`."""

from _anyboard import Named, Native
from machine import Pin as _Pin


class Direction(Named):
    """Whether a pin listens or drives."""


class Pull(Named):
    """What an input is tied to."""


class DriveMode(Named):
    """Whether an output drives high, or lets go."""


Direction.INPUT = Direction("INPUT")
Direction.OUTPUT = Direction("OUTPUT")
Pull.UP = Pull("UP")
Pull.DOWN = Pull("DOWN")
DriveMode.PUSH_PULL = DriveMode("PUSH_PULL")
DriveMode.OPEN_DRAIN = DriveMode("OPEN_DRAIN")


def pull_of(pull):
    """`machine`'s number of a pull.  Raises TypeError: no `Pull`.  Raises ValueError: not on this port."""
    if pull is None:
        return None
    if not isinstance(pull, Pull):
        raise TypeError("pull must be of type Pull or None")
    number = getattr(_Pin, "PULL_" + pull._name, None)
    if number is None:
        raise ValueError("Invalid pull")
    return number


class DigitalInOut(Native):
    """A pin as a digital input or output."""

    def __init__(self, pin_):
        self._claim(pin_)
        self._hardware = pin_._pin
        self.switch_to_input()

    def switch_to_input(self, pull=None):
        """Make it an input."""
        self._hardware.init(_Pin.IN, pull_of(pull))
        self._pull = pull
        self._drive = None

    def switch_to_output(self, value=False, drive_mode=DriveMode.PUSH_PULL):
        """Make it an output that drives `value` from the first moment."""
        mode = _Pin.OUT
        if drive_mode is DriveMode.OPEN_DRAIN:
            mode = getattr(_Pin, "OPEN_DRAIN", None)
            if mode is None:
                raise ValueError("Invalid drive_mode")
        else:
            drive_mode = DriveMode.PUSH_PULL
        self._hardware.init(mode, None, value=bool(value))
        self._drive = drive_mode
        self._high = bool(value)

    @property
    def direction(self):
        """Setting it clears the pull, and drives low."""
        self._alive()
        return Direction.INPUT if self._drive is None else Direction.OUTPUT

    @direction.setter
    def direction(self, direction):
        if direction is Direction.INPUT:
            self.switch_to_input()
        elif direction is Direction.OUTPUT:
            self.switch_to_output()
        else:
            raise ValueError("Invalid direction")

    @property
    def value(self):
        """The level of the line; an output's can be set."""
        return bool(self._hardware())

    @value.setter
    def value(self, value):
        if self._drive is None:
            self._alive()
            raise AttributeError("Cannot set value when direction is input.")
        self._high = bool(value)
        self._hardware(self._high)

    @property
    def drive_mode(self):
        """Of an output."""
        self._alive()
        if self._drive is None:
            raise AttributeError("Drive mode not used when direction is input.")
        return self._drive

    @drive_mode.setter
    def drive_mode(self, drive_mode):
        self.drive_mode
        self.switch_to_output(self._high, drive_mode)

    @property
    def pull(self):
        """Of an input."""
        self._alive()
        if self._drive is not None:
            raise AttributeError("Pull not used when direction is output.")
        return self._pull

    @pull.setter
    def pull(self, pull):
        self.pull
        self.switch_to_input(pull)
