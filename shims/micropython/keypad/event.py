"""What happened to keys."""

from supervisor import ticks_ms


class Event:
    """A key that was pressed or released."""

    def __init__(self, key_number=0, pressed=True, timestamp=None):
        if key_number < 0:
            raise ValueError("key_number must be >= 0")
        self.key_number = key_number
        self.pressed = bool(pressed)
        self.timestamp = ticks_ms() if timestamp is None else timestamp

    @property
    def released(self):
        """Not pressed."""
        return not self.pressed

    def __eq__(self, other):
        return isinstance(other, Event) and hash(self) == hash(other)

    def __hash__(self):
        return self.key_number << 1 | self.pressed

    def __repr__(self):
        return "<Event: key_number %d %s>" % (self.key_number, "pressed" if self.pressed else "released")


class EventQueue:
    """What happened, oldest first."""

    def __init__(self, scan, max_events):
        self._scan = scan
        self._limit = max_events
        self._events = []
        self._overflowed = False

    def _add(self, number, pressed):
        if len(self._events) < self._limit:
            self._events.append(Event(number, pressed))
        else:
            self._overflowed = True

    def get(self):
        """The oldest, or None."""
        return self._events.pop(0) if len(self) else None

    def get_into(self, event):
        """Whether there was one, which `event` is now."""
        first = self.get()
        if first is None:
            return False
        event.key_number, event.pressed, event.timestamp = first.key_number, first.pressed, first.timestamp
        return True

    def clear(self):
        """Forget all of them."""
        self._events.clear()
        self._overflowed = False

    @property
    def overflowed(self):
        """Whether events were lost since `clear`."""
        self._scan()
        return self._overflowed

    def __len__(self):
        self._scan()
        return len(self._events)

    def __bool__(self):
        return len(self) > 0
