"""The MCP2221's I2C engine: transfers, and how it is brought to order when one goes wrong.

The chip accepts a command at once and carries it out by itself; what became of it is asked for afterwards::

    write           WRITE …                  STATUS            one WRITE per 60 bytes
    read            READ                     GET_DATA …        one GET_DATA per 60 bytes
    write, read     WRITE_NO_STOP …  READ_RESTARTED  GET_DATA …

A command that comes while the engine is at work is refused and sent again: each exchange is a wait by
itself.  The engine is *settled* when it is known to be idle.  Whatever leaves it in doubt (a NACK, a lost
answer, Ctrl-C, the program before ours) has it settled, by cancelling, before the next transfer at the latest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.adapters._settling import Settling
from anyboard.adapters.mcp2221 import codec
from anyboard.core.errors import BusError, Disconnected

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    from anyboard.adapters.mcp2221.codec import Status
    from anyboard.adapters.mcp2221.link import Link

    ResultT = TypeVar("ResultT")

# An exchange takes 1 ms at least on a full-speed bus; four times as many are allowed, for hosts without frames,
# and besides those the chip needs for its own limits (25 ms; EasyMCP2221 waits 20 ms for 60 bytes).
_POLLS_PER_MS = 4
_POLLS_BESIDES = 100
_CANCELS = 3
_ATTEMPTS = 3
_POLLS_AFTER_CANCEL = 20


class _NotBegun(Exception):
    """The transfer never came to the wires: the engine was not as it should be."""


class Transfers(Settling):
    """I2C transfers on the chip; every method raises `BusError` or `Disconnected`.

    - `busy_polls`: how many exchanges have found the engine at work, and were in vain
    """

    leave_as_is = (Disconnected, _NotBegun)

    def __init__(self, link: Link) -> None:
        super().__init__()
        self._link = link
        self._frequency = 100_000
        self._stretch_us = 0
        self._used = False  # by us
        self._heeds_mark = True  # that SDA has moved, which is in no document
        self._repeats = False
        self._polls_left = 0
        self.busy_polls = 0

    # -- what the adapter calls --------------------------------------------------------------------

    def look(self) -> None:
        """See whether the engine is idle, as it should be; one exchange."""
        self._settled = self._is_idle(self._status())

    def configure(self, frequency: int, stretch_us: int) -> int:
        """Set the clock (Hz), and how long a target may hold SCL low; returns the clock there is."""
        divider, actual = codec.divider(frequency)
        self._stretch_us = stretch_us
        self._frequency = actual
        if not self._settled:
            self._settle()
        for _ in range(2):
            self._settled = False
            status = self._status(divider=divider)
            if status.speed_set:
                self._settled = self._is_idle(status)
                return actual
            self._settle()  # the engine was at work
        raise BusError("other", f"{self._link.url} refuses to set its I2C clock; unplug it and plug it in again")

    def write(self, address: int, *messages: bytes) -> None:
        """One message of 1 to 65535 bytes, or two joined by a repeated START::

        S aW data P                S aW data Sr aW data P
        """

        def run() -> None:
            if len(messages) == 1:
                self._send(codec.WRITE, address, messages[0])
            else:
                self._send(codec.WRITE_NO_STOP, address, messages[0])
                self._send(codec.WRITE_RESTARTED, address, messages[1], begun=True)
            self._finish(address, len(messages[-1]))

        self._transfer(run)

    def read(self, address: int, count: int, after: bytes = b"") -> bytes:
        """1 to 65535 bytes, perhaps after writing 1 to 65535::

        S aR [count bytes] P       S aW after Sr aR [count bytes] P
        """

        def run() -> bytes:
            if after:
                self._send(codec.WRITE_NO_STOP, address, after)
                self._begin(codec.read(codec.READ_RESTARTED, address, count), address, True, len(after) > codec.CHUNK)
            else:
                self._begin(codec.read(codec.READ, address, count), address, False)
            return self._fetch(address, count)

        return self._transfer(run)

    def probe(self, address: int) -> bool:
        """Whether a target acknowledges: ``S aR [byte] N P``, since the chip cannot do without a byte."""
        try:
            self.read(address, 1)
        except BusError as error:
            if error.kind != "nack_address":
                raise
            return False
        return True

    # -- a transfer ----------------------------------------------------------------------------------

    def _transfer(self, run: Callable[[], ResultT]) -> ResultT:
        for attempt in range(_ATTEMPTS):
            self._repeats = attempt > 0
            try:
                return super()._transfer(run)
            except _NotBegun:
                continue
        raise BusError("other", f"the I2C engine of {self._link.url} is used by another program; close that")

    def _send(self, command: int, address: int, data: bytes, begun: bool = False) -> None:
        """The reports of a write; `begun` if another message of the transaction went before it."""
        for index, report in enumerate(codec.write(command, address, data)):
            # that the second is accepted tells that the first is through
            self._begin(report, address, begun or index > 0, index > 1)

    def _begin(self, report: bytes, address: int, begun: bool, acknowledged: bool = False) -> None:
        """Have a command accepted, once what went before it is through.

        Args:
            report: the command.
            address: the target's.
            begun: whether the transaction has, with a command before this one.
            acknowledged: whether the target is known to be there.
        """
        self._allow(codec.CHUNK + 1)
        while True:
            answer = self._link.exchange(report)
            state = codec.decode_accepted(answer, report[0], self._link.url)
            if state is None:
                self._used = True
                return
            if not codec.is_busy(state):
                if begun:
                    raise self._failure(state, address, acknowledged)
                raise _NotBegun
            self._poll()

    def _finish(self, address: int, count: int) -> None:
        """Wait for the end of a write, and see that it was good."""
        self._allow(min(count, codec.CHUNK) + 1)
        while True:
            status = self._status()
            if not codec.is_busy(status.state):
                break
            self._poll()
        if status.state == codec.IDLE and not status.address_nacked and status.done == count:
            self._see_that_it_came_to_the_wires(status)
            return
        raise self._failure(status.state, address, count > codec.CHUNK, status)

    def _fetch(self, address: int, count: int) -> bytes:
        """Take the bytes of a read as they come."""
        received = bytearray()
        while True:
            self._allow(min(count - len(received), codec.CHUNK) + 1)
            state, data = self._get_data()
            while data is None and codec.is_busy(state):
                self._poll()
                state, data = self._get_data()
            if data is None:
                raise self._failure(state, address, bool(received))
            received += data
            if state == codec.LAST_CHUNK_READ or not data or len(received) > count:
                break
        if len(received) != count:
            raise BusError("other", f"{self._link.url} read {len(received)} bytes instead of {count}; try again")
        # What never came to the wires reads as ones.  So may a target: one question more tells.
        if self._heeds_mark and received.count(0xFF) == count:
            self._see_that_it_came_to_the_wires(self._status())
        return bytes(received)

    def _see_that_it_came_to_the_wires(self, status: Status) -> None:
        """Raise `_NotBegun` if a transfer that seems good was not: see `Status.sda_moved`."""
        if self._heeds_mark and status.sda_moved:
            if not self._repeats:
                raise _NotBegun
            self._heeds_mark = False  # there again after cancelling: it does not mean what we think

    def _get_data(self) -> codec.Data:
        return codec.decode_data(self._link.exchange(bytes((codec.GET_DATA,))), self._link.url)

    def _status(self, *, cancel: bool = False, divider: int | None = None) -> Status:
        answer = self._link.exchange(codec.status(cancel=cancel, divider=divider))
        return codec.decode_status(answer, self._link.url)

    # -- waiting -------------------------------------------------------------------------------------

    def _allow(self, count: int) -> None:
        """Let the engine have the time for `count` bytes on the bus, and some."""
        wire_us = codec.wire_us(count, self._frequency) + self._stretch_us
        self._polls_left = wire_us * _POLLS_PER_MS // 1000 + _POLLS_BESIDES

    def _poll(self) -> None:
        self.busy_polls += 1
        self._polls_left -= 1
        if self._polls_left < 0:
            raise self._line_trouble(self._status()) or BusError(
                "timeout", f"an I2C transfer on {self._link.url} does not end; it has been cancelled"
            )

    # -- what went wrong -----------------------------------------------------------------------------

    def _failure(self, state: int, address: int, acknowledged: bool, status: Status | None = None) -> BusError:
        """What an engine that rests in `state` in the middle of a transaction tells.

        Args:
            state: the engine's.
            address: the target's.
            acknowledged: whether the target is known to be there.
            status: the state with all that belongs to it, if it is known.
        """
        url = self._link.url
        nobody = BusError("nack_address", f"nobody answers to I2C address 0x{address:02X} on {url}")
        if state in codec.TIMED_OUT:
            trouble = self._line_trouble(status or self._status())
            if trouble is None and state == codec.ADDRESS_TIMED_OUT:
                return nobody  # EasyMCP2221, I2C_read: that is how an absent target may end, too
            return trouble or BusError(
                "timeout",
                f"an I2C transfer with address 0x{address:02X} on {url} took too long (state 0x{state:02X}); "
                "a slower clock may help",
            )
        if state == codec.NACKED or (status is not None and status.address_nacked):
            cancelled = self._status(cancel=True)
            self._settled = True  # it will be idle before the next command comes, or refuse that as busy
            if acknowledged or (status or cancelled).done:
                return BusError("nack_data", f"the target at I2C address 0x{address:02X} on {url} refused a byte")
            return nobody
        return BusError("other", f"an I2C transfer on {url} came to nothing (state 0x{state:02X}); try again")

    def _line_trouble(self, status: Status) -> BusError | None:
        low = [name for name, level in (("SCL", status.scl), ("SDA", status.sda)) if not level]
        if not low or status.state == codec.ENDED_WITHOUT_STOP:
            return None
        return BusError(
            "bus_stuck",
            f"{' and '.join(low)} of {self._link.url} {'are' if len(low) > 1 else 'is'} held low: see that there are "
            "pull-ups and that nothing is shorted; a target that holds SDA lets go when its power is switched off "
            "and on (this chip cannot clock it free)",
        )

    # -- in doubt ------------------------------------------------------------------------------------

    def _is_idle(self, status: Status) -> bool:
        return status.state == codec.IDLE and not (status.sda_moved and self._heeds_mark)

    def _settle(self) -> None:
        """Cancel what is going on until the engine is idle.  Raises `BusError`."""
        status = self._status()
        for _ in range(_CANCELS):
            if self._is_idle(status):
                break
            if not (status.used or self._used):  # cancelling would lock up the engine until it is reset
                raise self._stuck(status)
            self._status(cancel=True)  # answers before it has come to an end
            status = self._status()
            for _ in range(_POLLS_AFTER_CANCEL):
                if not codec.is_busy(status.state):
                    break
                self.busy_polls += 1
                status = self._status()
        else:
            if status.state != codec.IDLE:
                raise self._stuck(status)
            self._heeds_mark = False  # cancelling does not take it away
        self._settled = True

    def _stuck(self, status: Status) -> BusError:
        return self._line_trouble(status) or BusError(
            "bus_stuck",
            f"the I2C engine of {self._link.url} hangs (state 0x{status.state:02X}); unplug it and plug it in again",
        )
