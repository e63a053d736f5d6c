"""One MPSSE on USB: commands out, answers in, and getting it back from wherever it has gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.adapters.ftdi import mpsse
from anyboard.adapters.ftdi.replies import ECHO, is_echo, transfer_size, without_status
from anyboard.core.errors import BusError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.transports.usb_device import UsbDevice

# Vendor requests, and their values (Linux drivers/usb/serial/ftdi_sio.h; AN_135, 4 has their order).
_OUT = 0x40
_RESET, _SET_FLOW_CONTROL, _SET_EVENT_CHARACTER, _SET_ERROR_CHARACTER = 0x00, 0x02, 0x06, 0x07
_SET_LATENCY, _SET_BIT_MODE = 0x09, 0x0B
_RESET_PORT, _PURGE_RECEIVED, _PURGE_SENT = 0, 1, 2
_RTS_CTS = 0x0100
_UART, _MPSSE = 0x0000, 0x0200

# of the ports A and B (Linux drivers/usb/serial/ftdi_sio.c; AN_184)
IN_ENDPOINTS, OUT_ENDPOINTS = (0x81, 0x83), (0x02, 0x04)

LATENCY_MS = 16
"""The latency timer: after this time without data an IN ends with nothing but the two status bytes.

No answer waits for it, because every list of commands that is answered ends in `mpsse.SEND_NOW`.  So it
need not be short, which would make a long transfer cost needless INs.  It must not be long either: it is
what ends a wait, so that Ctrl-C is heard, and no IN has to be cancelled, in which data would be lost.
The chip keeps what another program has set, therefore it is set.
"""

_MARGIN_MS = 500
"""What the host and USB may take besides the time on the wire."""

_ATTEMPTS = 3

_LONGEST_ECHO = 1 << 16
"""So many bytes may come before the answer to a bad command is given up."""


class Engine:
    """The engine of one port.

    Args:
        device: the open chip, with the port's interface claimed.
        number: of the port; 0 is A.
        url: for messages.
        packet: the size of packets on its bulk endpoints.

    Methods raise `BusError` and `Disconnected`.
    """

    def __init__(self, device: UsbDevice, number: int, url: str, packet: int) -> None:
        self._device = device
        self._index = number + 1
        self._endpoint_in, self._endpoint_out = IN_ENDPOINTS[number], OUT_ENDPOINTS[number]
        self._url = url
        self._packet = packet
        self._busy_us = 0  # what has been sent and not been seen to be done
        self._halted = False
        self._turn = 0
        self.in_doubt = False
        """Whether something was interrupted: what the chip has done, and will answer, is not known."""

    def start(self) -> None:
        """Reset the port and switch its engine on; every pin floats."""
        for request, value in (
            (_RESET, _RESET_PORT),
            (_SET_EVENT_CHARACTER, 0),
            (_SET_ERROR_CHARACTER, 0),
            (_SET_LATENCY, LATENCY_MS),
        ):
            self._control(request, value)
        self._device.control_out(_OUT, _SET_FLOW_CONTROL, 0, _RTS_CTS | self._index)
        self._switch_on()
        self._purge()

    def stop(self) -> None:
        """Make the port a UART again, as other programs expect it."""
        self._control(_SET_BIT_MODE, _UART)

    def _switch_on(self) -> None:
        self._control(_SET_BIT_MODE, _UART)
        self._control(_SET_BIT_MODE, _MPSSE)

    def _purge(self) -> None:
        self._control(_RESET, _PURGE_RECEIVED)
        self._control(_RESET, _PURGE_SENT)

    def _control(self, request: int, value: int) -> None:
        self._device.control_out(_OUT, request, value, self._index)

    # -- exchanges ------------------------------------------------------------------------------------

    def exchange(self, commands: bytes, answers: int, us: int) -> bytes:
        """Send commands; return the bytes they are answered with.

        What is answered ends in the echo of a bad command, another one each time, so that no answer can be
        taken for one to something else.

        Args:
            commands: whole ones.
            answers: how many bytes; 0 returns when the chip has taken the commands.
            us: how long they take on the wire, for the timeout.
        """
        self.in_doubt = True
        self._busy_us += us
        timeout_ms = self._timeout_ms()
        if not answers:
            self._send(commands, timeout_ms)
            self.in_doubt = False
            return b""
        self._turn = 1 - self._turn
        last = mpsse.BAD_COMMANDS[self._turn]
        self._send(commands + bytes((last,)) + mpsse.SEND_NOW, timeout_ms)
        received = self._receive(answers + ECHO, timeout_ms)
        if not is_echo(received, last):
            raise BusError("other", f"{self._url} answered something else than it was asked; the answer is dropped")
        self._busy_us = 0
        self.in_doubt = False
        return received[:-ECHO]

    def _send(self, commands: bytes, timeout_ms: int) -> None:
        try:
            self._device.bulk_out(self._endpoint_out, commands, timeout_ms)
        except BusError as error:
            self._halted = self._halted or error.kind == "other"
            raise

    def _timeout_ms(self) -> int:
        return _MARGIN_MS + self._busy_us // 1000

    def _receive(self, count: int, timeout_ms: int) -> bytes:
        received = b""
        for got in self._transfers(timeout_ms, count):
            received += got
            if len(received) >= count:
                break
        if len(received) < count:
            raise BusError("timeout", f"{self._url} answered {len(received)} of {count} bytes in {timeout_ms} ms")
        if len(received) > count:
            raise BusError("other", f"{self._url} answered more than the {count} bytes it was asked for")
        return received

    def _transfers(self, timeout_ms: int, count: int) -> Iterator[bytes]:
        """The answers in one IN after the other, until it has taken `timeout_ms`.

        The chip's latency timer is the clock: an IN without an answer has taken one period of it, but
        for the first ones, which may have been waiting in the chip.
        """
        empty = timeout_ms // LATENCY_MS + 2
        while empty > 0 and count > 0:
            try:
                transfer = self._device.bulk_in(self._endpoint_in, transfer_size(count, self._packet), timeout_ms)
            except BusError:
                self._halted = True
                raise
            if not transfer:
                return
            got = without_status(transfer, self._packet)
            empty -= not got
            count -= len(got)
            yield got

    # -- getting it back -------------------------------------------------------------------------------

    def resynchronise(self) -> None:
        """Find the engine's place after an interruption; its settings may be lost then.

        What is waiting to be carried out or to be read is thrown away.  An engine that does not answer
        (it waits for the rest of a command, or for SCL with an adaptive clock) is switched off and on.

        Raises:
            BusError: it does not answer to that either.
        """
        self.in_doubt = True
        for switch in (False, True):
            if switch:
                self._switch_on()
            if self._halted:
                self._device.clear_halt(self._endpoint_out)
                self._device.clear_halt(self._endpoint_in)
                self._halted = False
            self._purge()
            if self._finds_its_place():
                self._busy_us = 0
                self.in_doubt = False
                return
        raise BusError("other", f"{self._url} does not answer, also after a reset; unplug it and plug it in")

    def _finds_its_place(self) -> bool:
        first, second = mpsse.BAD_COMMANDS
        try:
            for _ in range(_ATTEMPTS):
                # What was under way may still be answered, and may end in an echo, too; but nothing may come
                # between the two.
                if self._echo(first) is None:
                    return False
                if self._echo(second) == b"":
                    return True
        except BusError:
            pass  # the caller tries something stronger, or gives up
        return False

    def _echo(self, command: int) -> bytes | None:
        """What comes before the answer to a bad command; None if that does not come."""
        timeout_ms = self._timeout_ms()
        self._send(bytes((command,)) + mpsse.SEND_NOW, timeout_ms)
        received = b""
        for got in self._transfers(timeout_ms, _LONGEST_ECHO):
            received += got
            if is_echo(received, command):
                return received[:-ECHO]
        return None
