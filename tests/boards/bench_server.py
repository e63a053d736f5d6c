"""A simulated bench behind the `machine` module of an interpreter in another process.

::

    interpreter ── machine.py ── request ──► Connection ──► PicoPins ──► SimAdapter of the bench
                             ◄── answer ───
                             ◄── events ────  edges and timers, on a second channel

No bus or pin behaviour is written here: a request becomes core operations (`anyboard.core.ops`) on the
bench's own adapter.  What MicroPython has and they have not (repeated START across two calls, the pull of
an open-drain pin, `time_pulse_us`) is done on the bench's pads and parts.
"""

from __future__ import annotations

import socket
import struct
import threading
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from boards import protocol
from boards.pico_pins import PicoPins
from boards.slot import slot_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.sim import Bench
    from boards.slot import Slot

_EVENT_BUFFER = 1 << 20


class BenchServer:
    """The two channels of one board.

    Attributes:
        requests, events: the interpreter's ends, to be inherited by its process.
    """

    def __init__(self, bench: Bench | Slot, wire_time: bool = False) -> None:
        self._slot = slot_of(bench)
        self._wire_time = wire_time
        self._ours, self.requests = socket.socketpair()
        self._events, self.events = socket.socketpair()
        self._events.setblocking(False)
        self._events.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _EVENT_BUFFER)
        self._pins = self._pins_of_the_bench()
        self._slot.plugged = self._plugged
        self._thread = threading.Thread(target=self._serve, name="bench server", daemon=True)
        self._thread.start()

    def _pins_of_the_bench(self) -> PicoPins:
        if self._slot.bench.clock.is_virtual:
            raise ValueError("an interpreter in another process has real time; the bench needs clock='real'")
        return PicoPins(self._slot.bench, self._send_event, self._wire_time)

    def _plugged(self) -> None:
        self._pins.close()
        self._pins = self._pins_of_the_bench()

    def _send_event(self, event: bytes) -> None:
        # an edge that comes while too many wait is lost, as on a chip
        with suppress(BlockingIOError, BrokenPipeError):
            self._events.send(event)

    def _serve(self) -> None:
        stream = self._ours.makefile("rb")
        with suppress(OSError):  # the channel is closed under it
            while len(header := stream.read(2)) == 2:
                (length,) = struct.unpack("<H", header)
                self._ours.sendall(protocol.framed(self._pins.answer(stream.read(length))))

    def close(self) -> None:
        """End the channels and release the bench."""
        self._ours.shutdown(socket.SHUT_RDWR)
        self._thread.join(5)
        for end in (self._ours, self._events, self.requests, self.events):
            end.close()
        self._pins.close()


@contextmanager
def serving(bench: Bench | Slot, wire_time: bool = False) -> Iterator[BenchServer]:
    """Serve a bench (board "raspberry_pi_pico", real clock) for the block.

    Args:
        bench: whose parts and pins the interpreter gets.
        wire_time: I2C, SPI and NeoPixel transfers last as long as on a wire.
    """
    server = BenchServer(bench, wire_time)
    try:
        yield server
    finally:
        server.close()
