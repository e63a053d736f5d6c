"""`rotaryio`: encoders followed by interrupts."""

from _anyboard import Native
from _edges import FALL, RISE, ignore, watch
from machine import Pin as _Pin

# by the former and the new levels of A and B: AB -> A'B'
_STEPS = bytes((1, 2, 0, 1, 0, 1, 1, 2, 2, 1, 1, 0, 1, 0, 2, 1))


class IncrementalEncoder(Native):
    """Follows a quadrature encoder."""

    def __init__(self, pin_a, pin_b, divisor=4):
        self._claim(pin_a, pin_b)
        self._a, self._b = pin_a._pin, pin_b._pin
        self._hardware = self._a
        self._divisor = divisor
        self._quarters = 0
        for pin in (self._a, self._b):
            pin.init(_Pin.IN, _Pin.PULL_UP)
        self._levels = self._a() << 1 | self._b()
        for pin in (self._a, self._b):
            watch(pin, self._edge, RISE | FALL)

    def _edge(self, pin):
        levels = self._a() << 1 | self._b()
        self._quarters += _STEPS[self._levels << 2 | levels] - 1
        self._levels = levels

    def deinit(self):
        """Stop following."""
        running = self._hardware is self._a
        Native.deinit(self)
        if running:
            ignore(self._a)
            ignore(self._b)

    @property
    def divisor(self):
        """Quarter steps to a position; may be set."""
        self._alive()
        return self._divisor

    @divisor.setter
    def divisor(self, divisor):
        position = self.position
        self._divisor = divisor
        self.position = position

    @property
    def position(self):
        """Where it is; may be set."""
        self._alive()
        quarters, divisor = self._quarters, max(self._divisor, 1)
        return quarters // divisor if quarters >= 0 else -(-quarters // divisor)

    @position.setter
    def position(self, position):
        self._alive()
        self._quarters = position * max(self._divisor, 1)
