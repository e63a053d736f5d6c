"""What measures and makes edges: pulses, counters, encoders."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from anyboard.core.adapter import handles
from anyboard.core.ops import (
    CountConfigure,
    CountRead,
    CountWrite,
    EncoderConfigure,
    EncoderRead,
    EncoderWrite,
    PulsesConfigure,
    PulsesPause,
    PulsesRead,
    PulsesResume,
    PulsesSend,
)
from anyboard.sim.adapter_base import AdapterBase, Use

if TYPE_CHECKING:
    from collections.abc import Callable

    from anyboard.sim.clock import RealClock, VirtualClock
    from anyboard.sim.pads import Pad

_LONGEST_PULSE = 65535


class PulseCapture(Use):
    """A pin whose edges are timed."""

    op: PulsesConfigure

    def __init__(self, op: PulsesConfigure, pad: Pad, clock: RealClock | VirtualClock) -> None:
        super().__init__(op, pad)
        self.pad = pad
        self._clock = clock
        self._last_edge: int | None = None
        self._durations: deque[int] = deque(maxlen=max(op.maxlen, 1))
        self._stop_listening: Callable[[], None] | None = None

    def resume(self) -> None:
        """Wait for the first edge away from idle."""
        self._last_edge = None
        if self._stop_listening is None:
            self._stop_listening = self.pad.terminal.listen(self._edge)

    def pause(self) -> None:
        """Measure no more."""
        if self._stop_listening is not None:
            self._stop_listening()
            self._stop_listening = None

    def leave(self) -> None:
        self.pause()

    def take(self) -> tuple[int, ...]:
        """The durations since the last call."""
        taken = tuple(self._durations)
        self._durations.clear()
        return taken

    def _edge(self, level: bool) -> None:
        now = self._clock.now_us()
        if self._last_edge is not None:
            self._durations.append(min(now - self._last_edge, _LONGEST_PULSE))
        elif level == self.op.idle_state:
            return
        self._last_edge = now


class EdgeCounter(Use):
    """A pin whose edges are counted."""

    op: CountConfigure

    def __init__(self, op: CountConfigure, pad: Pad) -> None:
        super().__init__(op, pad)
        self.count = 0
        self._stop_listening = pad.terminal.listen(self._edge)

    def _edge(self, level: bool) -> None:
        if self.op.edge == "both" or (self.op.edge == "rise") == level:
            self.count += 1

    def leave(self) -> None:
        self._stop_listening()


# Quarter steps from (a, b) to (a, b), as two-bit numbers a << 1 | b; a leading b counts up.  What is
# not here is no movement, or a jump over a state, which tells nothing about the direction.
# (CircuitPython counts the same: shared-module/rotaryio/IncrementalEncoder.c)
_STEPS = {
    (0b00, 0b10): 1,
    (0b10, 0b11): 1,
    (0b11, 0b01): 1,
    (0b01, 0b00): 1,
    (0b00, 0b01): -1,
    (0b01, 0b11): -1,
    (0b11, 0b10): -1,
    (0b10, 0b00): -1,
}


class QuadratureDecoder(Use):
    """Two pins that follow an encoder."""

    op: EncoderConfigure

    def __init__(self, op: EncoderConfigure, a: Pad, b: Pad) -> None:
        super().__init__(op, a, b)
        self.position = 0
        self.divisor: int = op.divisor
        self._a, self._b = a, b
        self._state = self._now()
        self._quarters = 0
        self._stops = [pad.terminal.listen(self._edge) for pad in (a, b)]

    def _now(self) -> int:
        return self._a.terminal.net.level << 1 | self._b.terminal.net.level

    def _edge(self, level: bool) -> None:
        state = self._now()
        self._quarters += _STEPS.get((self._state, state), 0)
        self._state = state
        divisor = max(self.divisor, 1)
        if abs(self._quarters) >= divisor:
            self.position += 1 if self._quarters > 0 else -1
            self._quarters = 0

    def leave(self) -> None:
        for stop in self._stops:
            stop()


class PulseOps(AdapterBase):
    """The operations."""

    # -- pulses -------------------------------------------------------------------------------

    @handles(PulsesConfigure)
    def _pulses_configure(self, op: PulsesConfigure) -> None:
        self.end(op.pin)
        pad = self.pad(op.pin)
        pad.become_input(None)
        self.start(op.pin, PulseCapture(op, pad, self.clock)).resume()

    @handles(PulsesResume)
    def _pulses_resume(self, op: PulsesResume) -> None:
        capture = self.used_as(op.pin, PulseCapture)
        if op.trigger_duration > 0:
            capture.pause()
            capture.pad.become_output(not capture.op.idle_state)
            self.clock.sleep_us(op.trigger_duration)
            # listens before it lets go: a part may answer at once
            capture.resume()
            capture.pad.become_input(None)
        else:
            capture.resume()

    @handles(PulsesPause)
    def _pulses_pause(self, op: PulsesPause) -> None:
        self.used_as(op.pin, PulseCapture).pause()

    @handles(PulsesRead)
    def _pulses_read(self, op: PulsesRead) -> tuple[int, ...]:
        return self.used_as(op.pin, PulseCapture).take()

    @handles(PulsesSend)
    def _pulses_send(self, op: PulsesSend) -> None:
        pad = self.pad(op.pin)
        pad.become_output(False)
        pad.pulses.extend(op.pulses)
        self.clock.at_once(lambda: self._schedule(pad, op))
        self.clock.sleep_us(sum(op.pulses))

    def _schedule(self, pad: Pad, op: PulsesSend) -> None:
        due = 0
        for index, us in enumerate(op.pulses):
            on = index % 2 == 0
            if on and pad.terminal.net.listeners and 0 < op.duty_cycle < 0xFFFF:
                self._send_carrier(pad, op, due, us)
            else:
                self._write_later(pad, due, on)
            due += us
        self._write_later(pad, due, False)

    def _send_carrier(self, pad: Pad, op: PulsesSend, start: int, us: int) -> None:
        """The cycles of the carrier during one "on"; only where somebody listens."""
        cycle = 0
        while (at := cycle * 1_000_000 // op.frequency) < us:
            self._write_later(pad, start + at, True)
            off = at + op.duty_cycle * 1_000_000 // (op.frequency * 0x10000)
            self._write_later(pad, start + min(off, us), False)
            cycle += 1

    def _write_later(self, pad: Pad, us: int, level: bool) -> None:
        self.clock.call_later(us, lambda: pad.write(level))

    # -- counters -----------------------------------------------------------------------------

    @handles(CountConfigure)
    def _count_configure(self, op: CountConfigure) -> None:
        self.model.count(op, self.others(op.pin))
        self.end(op.pin)
        pad = self.pad(op.pin)
        pad.become_input(op.pull)
        self.start(op.pin, EdgeCounter(op, pad))

    @handles(CountRead)
    def _count_read(self, op: CountRead) -> int:
        self.pin_time()
        return self.used_as(op.pin, EdgeCounter).count

    @handles(CountWrite)
    def _count_write(self, op: CountWrite) -> None:
        self.used_as(op.pin, EdgeCounter).count = op.value

    # -- encoders -----------------------------------------------------------------------------

    @handles(EncoderConfigure)
    def _encoder_configure(self, op: EncoderConfigure) -> None:
        before = self.uses.get(op.pin_a)
        if isinstance(before, QuadratureDecoder) and before.op.pin_b == op.pin_b:
            before.divisor = op.divisor
            return
        self.model.encoder(op, self.others(op.pin_a))
        self.end(op.pin_a)
        a, b = self.pad(op.pin_a), self.pad(op.pin_b)
        for pad in (a, b):
            pad.become_input("up")  # as the firmware does: encoders are switches to ground
        self.start(op.pin_a, QuadratureDecoder(op, a, b))

    @handles(EncoderRead)
    def _encoder_read(self, op: EncoderRead) -> int:
        self.pin_time()
        return self.used_as(op.pin_a, QuadratureDecoder).position

    @handles(EncoderWrite)
    def _encoder_write(self, op: EncoderWrite) -> None:
        self.used_as(op.pin_a, QuadratureDecoder).position = op.position
