"""A part on a serial line whose bytes take their time, on the bench's clock."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from anyboard.sim.engines.part import Part

if TYPE_CHECKING:
    from collections.abc import Callable

_BITS = 10  # of a byte on the line: start, eight, stop
_BACKLOG_US = 60_000_000  # nobody's receive buffer holds what is sent in a minute


class UARTPart(Part):
    """The base of parts for ``bench.uart.attach`` that talk by themselves.

    A subclass calls `send`, and overrides `receive` and `periodic`.  No timer runs: what is due is sent
    when the host looks, byte by byte as it would have arrived, so a buffer that the host does
    not empty overflows as on a board.
    """

    baudrate = 9600
    """What the part sends at; the host's rate is taken to be right."""
    period_us = 0
    """How often `periodic` is asked; 0 for never."""

    _send_to_host: Callable[[bytes], None] | None = None

    def attach(self, send_to_host: Callable[[bytes], None]) -> None:
        """Called by the bench with what puts bytes on the host's RX."""
        self._send_to_host = send_to_host
        self._queue: deque[tuple[int, bytes]] = deque()  # when the transmission starts, and what is left of it
        self._line_free_at = 0
        self._next_period = self._now() + self.period_us
        self._host: object = None

    def receive(self, data_from_host: bytes) -> None:
        """What the host has sent."""

    def periodic(self, at_us: int) -> bytes:
        """What the part says each period, at a moment of the bench's clock."""
        return b""

    def send(self, data: bytes, at_us: int | None = None) -> None:
        """Say something: now, or at a moment of the bench's clock, or when what is being said has ended."""
        if self._send_to_host is None:
            return
        start = max(self._now() if at_us is None else at_us, self._line_free_at)
        self._queue.append((start, data))
        self._line_free_at = start + self._time_of(len(data))

    def poll(self) -> bool:
        """Called by the bench while the host looks; True while a transmission goes on."""
        now = self._now()
        if self._bench.adapter is not self._host:
            # a board that was not there has heard nothing of what was said before
            self._host = self._bench.adapter
            self._skip_to(now)
        self._catch_up(now)
        while self._queue:
            start, data = self._queue[0]
            count = max(now - start, 0) * self.baudrate // (_BITS * 1_000_000)
            if count <= 0:
                break
            self._queue.popleft()
            if count < len(data):
                self._queue.appendleft((start + self._time_of(count), data[count:]))
            assert self._send_to_host is not None
            self._send_to_host(data[:count])
        return bool(self._queue) and self._queue[0][0] <= now

    def _catch_up(self, now: int) -> None:
        if not self.period_us:
            return
        if now - self._next_period > _BACKLOG_US:
            self._skip_to(now - _BACKLOG_US)
        while self._next_period <= now:
            self.send(self.periodic(self._next_period), self._next_period)
            self._next_period += self.period_us

    def _skip_to(self, moment: int) -> None:
        self._queue.clear()
        self._line_free_at = moment
        if self.period_us:
            self._next_period += max(-(-(moment - self._next_period) // self.period_us), 0) * self.period_us

    def _time_of(self, count: int) -> int:
        return -(-count * _BITS * 1_000_000 // self.baudrate)

    def _now(self) -> int:
        return 0 if self._clock is None else self._clock.now_us()
