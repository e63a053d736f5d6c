"""What all kinds of keys have alike."""

import machine
from _anyboard import GONE, Native, Pin
from supervisor import ticks_ms

from keypad.event import EventQueue

_WRAP = (1 << 29) - 1


class Scanner(Native):
    """Looks at its keys every `interval` seconds; a key has changed when so many looks in a row say so."""

    def _start(self, count, interval, max_events, threshold):
        self._interval = int(interval * 1000)
        self._threshold = threshold
        self._pressed = bytearray(count)
        self._looks = bytearray(count)
        self._next = ticks_ms()
        self._events = EventQueue(self._scan, max_events)
        self._hardware = self
        self._timer = None
        try:
            self._timer = machine.Timer(-1)
            self._timer.init(period=max(self._interval, 1), callback=self._scan)
        except (AttributeError, TypeError, ValueError):
            pass  # no virtual timers: nrf, and some esp32

    def _scan(self, timer=None):
        now = ticks_ms()
        if now - self._next & _WRAP > _WRAP >> 1:
            return
        self._next = now + self._interval & _WRAP
        for number in range(len(self._pressed)):
            pressed = self._look(number)
            if pressed == bool(self._pressed[number]):
                self._looks[number] = 0
                continue
            self._looks[number] += 1
            if self._looks[number] >= self._threshold:
                self._looks[number] = 0
                self._pressed[number] = pressed
                self._events._add(number, pressed)

    def deinit(self):
        """Let go of the pins."""
        if self._hardware is not GONE:
            self._hardware = GONE
            if self._timer is not None:
                self._timer.deinit()
            self._let_go()

    def reset(self):
        """Take all keys for released."""
        self._alive()
        for number in range(len(self._pressed)):
            self._pressed[number] = self._looks[number] = 0

    @property
    def events(self):
        """The queue."""
        self._alive()
        return self._events

    @property
    def key_count(self):
        """How many keys."""
        self._alive()
        return len(self._pressed)


def check(interval, max_events, threshold):
    if interval < 0:
        raise ValueError("interval must be >= 0")
    if max_events < 1:
        raise ValueError("max_events must be >= 1")
    if not 1 <= threshold <= 127:
        raise ValueError("debounce_threshold must be 1-127")


def check_pins(pins, others=()):
    """Raises TypeError: a pin twice, or no pins."""
    len(pins)
    for pin in pins:
        if not isinstance(pin, Pin):
            raise TypeError("object in row_pins must be of type Pin")
    together = list(pins) + list(others)
    if len(set(together)) < len(together):
        raise TypeError("row_pins contains duplicate pins")
