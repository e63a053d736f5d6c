"""`machine.Pin` and `machine.Signal`."""

import board
import microcontroller

_NAMES = ("GP", "GPIO", "IO", "D")
made = {}  # Pin by the board's pin


def find(name):
    """The pin of `board` or of the chip, for a name or a number."""
    if not isinstance(name, (str, int)):
        return name._pin if isinstance(name, Pin) else name
    for known in [name] if isinstance(name, str) else [prefix + str(name) for prefix in _NAMES]:
        for place in (board, microcontroller.pin):
            if hasattr(place, known):
                return getattr(place, known)
    raise ValueError("invalid pin " + str(name))


def bare(pin):
    """A pin that nobody here holds, for a bus; None for none."""
    if pin is None or pin == -1:
        return None
    found = find(pin)
    held = made.get(found)
    if held is not None:
        held._let_go()
    return found


class Pin:
    """One pin; there is one object for each."""

    IN = 0
    OUT = 1
    OPEN_DRAIN = 2
    PULL_UP = 1
    PULL_DOWN = 2

    def __new__(cls, which, mode=-1, pull=-1, value=None, **ignored):
        pin = find(which)
        self = made.get(pin)
        if self is None:
            self = super().__new__(cls)
            self._pin = pin
            self._io = self._mode = self._pull = None
            self._level = False
            made[pin] = self
        return self

    def __init__(self, which, mode=-1, pull=-1, value=None, **ignored):
        self.init(mode, pull, value)

    def init(self, mode=-1, pull=-1, value=None, **ignored):
        if mode == self.OPEN_DRAIN and value is None:
            value = 1
        if value is not None:
            self._level = bool(value)
        if mode is not None and mode != -1:
            self._mode = mode
            self._pull = None
        if pull is None or pull != -1:
            self._pull = pull
        if self._mode is not None and (mode != -1 or pull != -1):
            self._configure()
        elif value is not None:
            self.value(value)

    def _configure(self):
        import digitalio

        if self._io is None:
            self._io = digitalio.DigitalInOut(self._pin)
        if self._mode == self.OUT:
            self._io.switch_to_output(self._level)
        elif self._mode == self.OPEN_DRAIN:
            self._io.switch_to_output(self._level, digitalio.DriveMode.OPEN_DRAIN)
        else:
            pulls = {self.PULL_UP: digitalio.Pull.UP, self.PULL_DOWN: digitalio.Pull.DOWN}
            self._io.switch_to_input(pulls.get(self._pull))

    def _let_go(self):
        if self._io is not None:
            self._io.deinit()
            self._io = None

    def value(self, x=None):
        if self._mode is None:
            self._mode = self.IN
        if self._io is None:
            self._configure()
        if x is None:
            return int(self._io.value)
        self._level = bool(x)
        if self._mode != self.IN:
            self._io.value = self._level
        return None

    __call__ = value

    def on(self):
        self.value(1)

    def off(self):
        self.value(0)

    high = on
    low = off

    def toggle(self):
        self.value(not self._level)


class Signal:
    """A pin that may be active low."""

    def __init__(self, pin, *arguments, invert=False, **named):
        self._pin = pin if isinstance(pin, Pin) else Pin(pin, *arguments, **named)
        self._invert = bool(invert)

    def value(self, x=None):
        if x is None:
            return int(bool(self._pin.value()) != self._invert)
        return self._pin.value(bool(x) != self._invert)

    __call__ = value

    def on(self):
        self.value(1)

    def off(self):
        self.value(0)
