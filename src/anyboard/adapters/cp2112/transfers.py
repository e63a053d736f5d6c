"""The CP2112's SMBus engine: one transfer at a time, and what to do when one goes wrong.

Reports have no numbers of their own that would tell which request a response answers.  So the engine is
*settled* when nothing can be on its way any more, and whatever leaves it in doubt (Ctrl-C in mid-transfer,
a garbled report, a response that does not come, the program before ours) has it settled before the next
transfer: the transfer that may be running is cancelled, and responses are dropped until the chip has told
its state and been silent for a while.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.adapters._settling import Settling
from anyboard.adapters.cp2112 import codec
from anyboard.adapters.cp2112.codec import Data, Status
from anyboard.core.errors import BusError

if TYPE_CHECKING:
    from typing import Literal, NoReturn, TypeAlias

    from anyboard.adapters.cp2112.link import Link
    from anyboard.core.errors import ErrorKind

    AutoSend: TypeAlias = Literal["reads", "always", "never"]

# USB moves a report within a frame of 1 ms, and the chip answers at once; hosts may be late.
_ANSWER_MS = 50
_SILENCE_MS = 10
# Data that comes by itself comes within this time of its last byte on the bus; else the chip is asked.
_OVERDUE_MS = 3
# fboss (Meta): the chip stops sending after about 300 bytes and has to be asked again
_FORCED_AT_ONCE = 4 * codec.CHUNK
# How often it may be silent, or busy after its time, before it is given up.
_PATIENCE = 20
_REPORTS_AT_MOST = 100

_REASONS: dict[int, tuple[ErrorKind, str]] = {
    codec.ADDRESS_NACKED: ("nack_address", "nobody answers to I2C address 0x{address:02X} on {url}"),
    codec.BUS_NOT_FREE: (
        "bus_stuck",
        "SCL or SDA stays low on {url}; check wiring and pull-ups, and power the target off and on",
    ),
    codec.ARBITRATION_LOST: ("arbitration", "another controller took the I2C bus of {url}; try again"),
    codec.READ_INCOMPLETE: ("timeout", "the read from I2C address 0x{address:02X} on {url} was not finished in time"),
    codec.WRITE_INCOMPLETE: ("nack_data", "the target at I2C address 0x{address:02X} on {url} refused a byte"),
}


class Transfers(Settling):
    """I2C transfers on the chip; every method raises `BusError` or `Disconnected`.

    Args:
        link: to the chip.
        auto_send: where what has been read may come by itself: in plain "reads", "always", "never".
    """

    def __init__(self, link: Link, auto_send: AutoSend) -> None:
        super().__init__()
        self._link = link
        self._auto_send: AutoSend = auto_send
        self._sends = auto_send != "never"
        self._clock = 100_000
        self._timeout_ms = codec.LONGEST_TIMEOUT_MS
        self._scl_low_timeout = True
        self._is_set_up = False
        self._received = bytearray()
        self._count = self._wire_ms = 0

    # -- what the adapter calls --------------------------------------------------------------------

    def configure(self, clock: int, stretch_us: int) -> None:
        """Set the clock (Hz) and how long a target may hold SCL low.

        The chip can only limit a whole transfer, so it gets the longest one's time on the wire besides.
        SMBus's own limit, 25 ms of SCL low, is switched off where that is not enough.
        """
        self._clock = clock
        wire_us = codec.wire_us(codec.READ_AT_MOST + codec.WRITTEN_BEFORE_READ + 2, clock)
        self._timeout_ms = min((wire_us + stretch_us) // 1000 + 1, codec.LONGEST_TIMEOUT_MS)
        self._scl_low_timeout = stretch_us < 25_000
        if not self._settled:
            self._settle()
        self._set_up()

    def _set_up(self) -> None:
        self._is_set_up = False  # in doubt until it has been sent
        self._link.set_feature(
            codec.smbus_config(
                self._clock,
                auto_send=self._sends,
                write_timeout_ms=self._timeout_ms,
                read_timeout_ms=self._timeout_ms,
                scl_low_timeout=self._scl_low_timeout,
            )
        )
        self._is_set_up = True

    def write(self, address: int, data: bytes) -> None:
        """``S aW data P``; 1 to 61 bytes."""

        def run() -> None:
            self._begin(codec.write(address, data), 0, 1 + len(data))
            self._check(self._outcome(), address)

        self._transfer(run)

    def probe(self, address: int) -> bool:
        """Whether a target acknowledges: ``S aR [byte] N P``, since without data the chip does nothing."""

        def run() -> bool:
            self._begin(codec.read(address, 1), 1, 2)
            status = self._outcome()
            if status.state == codec.ERROR and status.reason == codec.ADDRESS_NACKED:
                return False
            self._check(status, address)
            if self._sends and not self._received:
                self._hear(_ANSWER_MS)
            return True

        return self._transfer(run)

    def read(self, address: int, count: int) -> bytes:
        """``S aR [count bytes] P``; 1 to 512 bytes."""
        return self._transfer(lambda: self._read(codec.read(address, count), address, count, 1 + count))

    def write_read(self, address: int, data: bytes, count: int) -> bytes:
        """``S aW data Sr aR [count bytes] P``; 1 to 16 bytes, then 1 to 512."""

        def run() -> bytes:
            # Silicon Labs' knowledge base, 21 October 2014: sent by itself, the answer may begin with `data`
            if self._sends and self._auto_send == "reads":
                self._sends = False
                self._set_up()
            return self._read(codec.write_read(address, data, count), address, count, 2 + len(data) + count)

        return self._transfer(run)

    @property
    def _looks(self) -> int:
        """How often the chip, which gives up by itself, may be busy; each look takes a millisecond or more."""
        return self._timeout_ms + _PATIENCE

    # -- a transfer ----------------------------------------------------------------------------------

    def _prepare(self) -> None:
        if not self._is_set_up:
            self._set_up()

    def _begin(self, request: bytes, count: int, wire_bytes: int) -> None:
        """Send a request after which `count` bytes come back, and let its time on the wire pass."""
        self._link.forget()  # an empty Read Response may follow the data (fboss)
        self._received.clear()
        self._count = count
        self._wire_ms = codec.wire_us(wire_bytes, self._clock) // 1000
        self._link.request(request)

    def _hear(self, timeout_ms: int) -> codec.Response | None:
        """The next response; bytes read are kept.  Raises `BusError` if there are too many."""
        response = self._link.response(timeout_ms)
        if isinstance(response, Data):
            self._received += response.data
            if len(self._received) > self._count:
                raise BusError("other", f"{self._link.url} sent more bytes than were asked for")
        return response

    def _status(self) -> Status:
        """The state of the transfer, by asking."""
        self._link.request(codec.STATUS_REQUEST)
        for _ in range(_REPORTS_AT_MOST):
            response = self._hear(_ANSWER_MS)
            if isinstance(response, Status):
                return response
            if response is None:
                break
        raise self._mute()

    def _outcome(self) -> Status:
        """The state of the transfer once it has ended.  Raises `BusError` if it does not."""
        if self._wire_ms:
            self._hear(self._wire_ms)
        for _ in range(self._looks):
            status = self._status()
            if status.state != codec.BUSY:
                return status
            self._hear(1)
        raise self._endless()

    def _check(self, status: Status, address: int) -> None:
        if status.state == codec.ERROR:
            self._fail(status, address)
        if status.state == codec.IDLE:
            raise BusError(
                "other",
                f"{self._link.url} has forgotten a transfer; another program may be using its I2C bus "
                "(on Linux through /dev/i2c-*, by the driver hid_cp2112)",
            )

    def _fail(self, status: Status, address: int) -> NoReturn:
        self._settled = True  # the chip has ended the transfer itself, with STOP
        kind, text = _REASONS.get(status.reason, ("other", "an I2C transfer on {url} failed for an unknown reason"))
        raise BusError(kind, text.format(url=self._link.url, address=address))

    def _read(self, request: bytes, address: int, count: int, wire_bytes: int) -> bytes:
        self._begin(request, count, wire_bytes)
        if self._sends:
            self._await(address)
        else:
            self._fetch(address)
        return bytes(self._received)

    def _await(self, address: int) -> None:
        """Take data that comes by itself; when none comes, ask why."""
        wait_ms = self._wire_ms + _OVERDUE_MS
        for _ in range(self._looks):
            response = self._hear(wait_ms)
            while isinstance(response, Data) and response.data and len(self._received) < self._count:
                response = self._hear(wait_ms)
            if len(self._received) == self._count:
                return
            status = self._status()
            if len(self._received) == self._count:  # it came in between
                return
            if status.state != codec.BUSY:
                self._check(status, address)
        raise self._endless()

    def _fetch(self, address: int) -> None:
        """Ask for data until all is there."""
        if self._wire_ms:
            self._hear(self._wire_ms)
        for _ in range(self._looks):
            missing = self._count - len(self._received)
            if not missing:
                return
            self._link.request(codec.force_send(min(missing, _FORCED_AT_ONCE)))
            response = self._take(missing)
            if response is None:
                raise self._mute()
            if response.state == codec.ERROR:
                self._check(self._outcome(), address)
            elif not response.data:
                self._hear(1)  # busy: let it get on
        raise self._endless()

    def _take(self, missing: int) -> Data | None:
        """The responses to one Force Send; the last of them."""
        wanted = len(self._received) + min(missing, _FORCED_AT_ONCE)
        last: Data | None = None
        for _ in range(_REPORTS_AT_MOST):
            response = self._hear(_ANSWER_MS if last is None else _SILENCE_MS)
            if response is None:
                break
            if isinstance(response, Data):
                last = response
                if len(self._received) >= wanted or response.state in (codec.BUSY, codec.ERROR):
                    break
        return last

    # -- in doubt ------------------------------------------------------------------------------------

    def _endless(self) -> BusError:
        return BusError("timeout", f"an I2C transfer on {self._link.url} does not end; it has been cancelled")

    def _mute(self) -> BusError:
        return BusError("timeout", f"{self._link.url} does not answer; unplug it and plug it in again")

    def _settle(self) -> None:
        """Cancel what may be running, and drop responses until the chip is idle and silent."""
        link = self._link
        link.request(codec.CANCEL)
        silences, told = 0, None
        link.request(codec.STATUS_REQUEST)
        for _ in range(_REPORTS_AT_MOST):
            try:
                response = link.response(_SILENCE_MS)
            except BusError:
                continue  # garbled, and to be dropped like all others
            if isinstance(response, Status):
                told = response
            elif response is None:
                if told is not None and told.state != codec.BUSY:
                    self._settled = True
                    return
                silences += 1
                if silences == _PATIENCE:
                    break
                link.request(codec.STATUS_REQUEST)
        if told is None:
            raise self._mute()
        raise BusError("bus_stuck", _REASONS[codec.BUS_NOT_FREE][1].format(url=link.url))
