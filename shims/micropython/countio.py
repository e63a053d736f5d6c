"""`countio`: edges counted by interrupts."""

from _anyboard import Named, Native
from _edges import FALL, RISE, ignore, watch
from machine import Pin as _Pin


class Edge(Named):
    """Which edges are counted."""

    _of = "countio"


Edge.RISE = Edge("RISE")
Edge.FALL = Edge("FALL")
Edge.RISE_AND_FALL = Edge("RISE_AND_FALL")


class Counter(Native):
    """Counts edges."""

    def __init__(self, pin, *, edge=Edge.FALL, pull=None):
        if not isinstance(edge, Edge):
            raise TypeError("edge must be of type Edge")
        if pull is not None:
            from digitalio import pull_of

            pull = pull_of(pull)
        self._claim(pin)
        self._count = 0
        self._hardware = pin._pin
        self._hardware.init(_Pin.IN, pull)
        trigger = FALL if edge is Edge.FALL else RISE if edge is Edge.RISE else RISE | FALL
        watch(self._hardware, self._edge, trigger)

    def _edge(self, pin):
        self._count += 1

    def deinit(self):
        """Stop counting."""
        hardware = self._hardware
        Native.deinit(self)
        if hardware is not self._hardware:
            ignore(hardware)

    @property
    def count(self):
        """So many; may be set."""
        self._alive()
        return self._count

    @count.setter
    def count(self, count):
        self._alive()
        self._count = count

    def reset(self):
        """From 0 again."""
        self.count = 0
