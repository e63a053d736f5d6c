"""`pulseio`: trains of pulses, measured and sent."""

from __future__ import annotations

from collections import deque

from anyboard._native.arguments import native
from anyboard._native.buffers import readable
from anyboard._native.check import in_range, integer
from anyboard._native.namespace import publish
from anyboard._native.one_pin import OnePin
from anyboard.core.ops import PulsesConfigure, PulsesPause, PulsesRead, PulsesResume, PulsesSend

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn

    from typing_extensions import Buffer

    from anyboard.core.pins import Pin

__all__ = ["PulseIn", "PulseOut"]


@native
class PulseIn(OnePin):
    """The latest pulse lengths on a pin, in microseconds: a sequence that grows by itself.

    The first one measured is of the level opposite to `idle_state`, and so is every second one.
    A length is at most 65535.

    Args:
        pin: the pin.
        maxlen: how many lengths to keep, 1 to 65535; the oldest make room.
        idle_state: the level between trains.

    Raises:
        TypeError: an argument is of the wrong type or missing.
        ValueError: the pin is in use or cannot do it, or `maxlen` is out of range.
    """

    __slots__ = ("_maxlen", "_paused", "_pulses")
    _pulses: deque[int]
    _has_finaliser = True

    def __init__(self, pin: Pin, maxlen: int = 2, *, idle_state: bool = False) -> None:
        session, the_pin = self._choose(pin, "pulse", PulsesConfigure, "pulse input")
        self._maxlen = in_range(maxlen, 1, 65535, "maxlen")
        self._pulses = deque(maxlen=self._maxlen)
        self._paused = False
        self._open(session, the_pin, PulsesConfigure(self._pin, self._maxlen, bool(idle_state)))

    def _captured(self) -> deque[int]:
        """What has been measured up to now and not been taken."""
        new = self._live.run(PulsesRead(self._pin))
        if isinstance(new, tuple):
            self._pulses.extend(new)
        return self._pulses

    def pause(self) -> None:
        """Stop measuring; what has been measured stays."""
        self._live.run(PulsesPause(self._pin))
        self._paused = True

    def resume(self, trigger_duration: int = 0) -> None:
        """Measure again.

        Args:
            trigger_duration: microseconds (0 to 65535) to drive the line away from idle first; 0 does not.
        """
        session = self._live
        session.run(PulsesResume(self._pin, integer(trigger_duration) & 0xFFFF))
        self._paused = False

    def clear(self) -> None:
        """Forget what has been measured."""
        self._captured().clear()

    def popleft(self) -> int:
        """Take the oldest length.

        Raises:
            IndexError: there is none.
        """
        pulses = self._captured()
        if not pulses:
            raise IndexError("pop from empty PulseIn")
        return pulses.popleft()

    @property
    def maxlen(self) -> int:
        """How many lengths are kept at most; once they are that many, which are idle is unknown."""
        self._check_live()
        return self._maxlen

    @property
    def paused(self) -> bool:
        """Whether measuring is stopped."""
        self._check_live()
        return self._paused

    def __bool__(self) -> bool:
        return bool(self._captured())

    def __len__(self) -> int:
        return len(self._captured())

    def __getitem__(self, index: int) -> int:
        """The length at an index; negative ones count from the latest.

        Raises:
            IndexError: there is none.
            NotImplementedError: a slice.
        """
        pulses = self._captured()
        if isinstance(index, slice):
            raise NotImplementedError("Slices not supported")
        if not isinstance(index, int):
            raise TypeError(f"PulseIn indices must be integers, not {type(index).__name__}")
        if not -len(pulses) <= index < len(pulses):
            raise IndexError("index out of range")
        return pulses[index]

    def __setitem__(self, index: int, value: int) -> NoReturn:
        self[index]  # what is wrong with the index comes first
        raise AttributeError("Read-only")

    def __delitem__(self, index: int) -> NoReturn:
        raise AttributeError("Cannot delete values")


@native
class PulseOut(OnePin):
    """Pulses of a carrier on a pin, as infrared remote controls send them.

    Args:
        pin: the pin.
        frequency: of the carrier, Hz.
        duty_cycle: of the carrier, 0 to 65535; the lowest 16 bits are taken.

    Raises:
        TypeError: an argument is of the wrong type or missing.
        ValueError: the pin is in use or cannot do it, or the frequency is impossible.
    """

    __slots__ = ("_duty_cycle", "_frequency")
    _has_finaliser = True

    def __init__(self, pin: Pin, *, frequency: int = 38000, duty_cycle: int = 1 << 15) -> None:
        session, the_pin = self._choose(pin, "pulse", PulsesSend, "pulse output")
        self._frequency = integer(frequency)
        self._duty_cycle = integer(duty_cycle) & 0xFFFF
        if self._frequency < 1:
            raise ValueError("Invalid frequency")
        self._open(session, the_pin, None)

    def send(self, pulses: Buffer) -> None:
        """Send a train; returns when it is out.

        Args:
            pulses: microseconds with the carrier on, off, on, …: an array of type 'H'.

        Raises:
            TypeError: another kind of array, or none.
        """
        session = self._live
        readable(pulses)  # raises for what is no buffer at all
        if isinstance(pulses, str) or memoryview(pulses).format != "H":
            raise TypeError("Array must contain halfwords (type 'H')")
        session.run(PulsesSend(self._pin, self._frequency, self._duty_cycle, tuple(memoryview(pulses))))


publish(globals())
