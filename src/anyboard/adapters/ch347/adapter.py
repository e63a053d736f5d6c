"""What the CH347 has in each of its modes: I2C, which is the one of both chips, and pins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.adapters._ch34x import stream
from anyboard.adapters._ch34x.adapter import StreamAdapter
from anyboard.adapters.ch347 import codec
from anyboard.core.adapter import handles
from anyboard.core.errors import BusError, Rejected
from anyboard.core.ops import PinConfigure, PinRead, PinWrite, Release

if TYPE_CHECKING:
    from collections.abc import Mapping

    from anyboard.adapters._ch34x.link import Link
    from anyboard.adapters.ch347.codec import Request
    from anyboard.core.info import AdapterInfo
    from anyboard.transports.plugged import Plugged

_PINS = {"SCK": 0, "MISO": 1, "CS0": 2, "SCL": 3, "GPIO4": 4, "CS1": 5, "GPIO6": 6, "GPIO7": 7}
"""GPIO0-GPIO7."""
_SPEEDS = {20_000: 0, 100_000: 1, 400_000: 2, 750_000: 3}
_NEW_SPEEDS = {50_000: 4, 200_000: 5, 1_000_000: 6, 2_000_000: 7}
_DONE = b"\x00"


class CH347(StreamAdapter):
    """One open CH347; `SPIOps` and `UARTOps` add what some modes have besides.

    Args:
        link: to it; closed with the adapter.
        info: its description.
        plugged: where it is, for its serial port.

    Raises:
        BusError: the chip does not answer as one.
        Disconnected: it has gone.
    """

    dialect = stream.CH347

    def __init__(self, link: Link, info: AdapterInfo, plugged: Plugged) -> None:
        super().__init__(link, info)
        self._outputs: dict[int, bool | None] = {}
        """What is set: outputs, and open-drain outputs that have let go (None)."""
        self._open_drain: set[int] = set()
        self._firmware: int | None = None
        link.open()

    @property
    def firmware(self) -> int:
        """Its version, asked when it is first needed.  Raises `BusError`, `Disconnected`."""
        if self._firmware is None:
            self._firmware = codec.firmware(self.ask(codec.FIRMWARE))
        return self._firmware

    def ask(self, request: Request) -> bytes:
        """What the answer to a request carries.  Raises `BusError`."""
        return request.payload(self._link.exchange(request.message, request.answer), self.info.url)

    def expect_done(self, request: Request) -> None:
        """Make a request that is answered by "done".  Raises `BusError`."""
        result = self.ask(request)
        if result != _DONE:
            raise BusError("other", f"{self.info.url} refused the command 0x{request.message[0]:02X} ({result.hex()})")

    def speeds(self) -> Mapping[int, int]:
        return _SPEEDS if self.firmware < codec.NEW_FIRMWARE else {**_SPEEDS, **_NEW_SPEEDS}

    # -- pins ----------------------------------------------------------------------------------------

    def _pin(self, name: str) -> int:
        if name not in _PINS:
            raise Rejected("ValueError", f"Invalid pin {name}; {', '.join(_PINS)} can be digital on {self.info.url}")
        return _PINS[name]

    @handles(PinConfigure)
    def _pin_configure(self, op: PinConfigure) -> None:
        pin = self._pin(op.pin)
        if op.direction == "in":
            if op.pull is not None:
                raise Rejected("ValueError", f"{self.info.url} has no pulls; use a resistor of 10 kOhm")
            self._let_go(pin)
            return
        if op.drive == "open_drain":
            self._open_drain.add(pin)
        else:
            self._open_drain.discard(pin)
        self._set(pin, op.value)

    def _set(self, pin: int, value: bool) -> None:
        # open drain: high is letting go
        self._outputs[pin] = None if value and pin in self._open_drain else value
        self.ask(codec.pins({pin: self._outputs[pin]}))

    def drive_again(self) -> None:
        """Set all outputs to what they are."""
        if self._outputs:
            self.ask(codec.pins(self._outputs))

    def _let_go(self, pin: int) -> None:
        self._outputs.pop(pin, None)
        self._open_drain.discard(pin)
        self.ask(codec.pins({pin: None}))

    @handles(PinWrite)
    def _pin_write(self, op: PinWrite) -> None:
        self._set(self._pin(op.pin), op.value)

    @handles(PinRead)
    def _pin_read(self, op: PinRead) -> bool:
        pin = self._pin(op.pin)
        return codec.is_high(self.ask(codec.look(pin)), pin)

    @handles(Release)
    def release_resource(self, op: Release) -> None:
        if op.resource == self._i2c:
            self._i2c = None
        elif op.resource in _PINS:
            self._let_go(_PINS[op.resource])
