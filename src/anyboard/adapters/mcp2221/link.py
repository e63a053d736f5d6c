"""An open MCP2221: a command, and the answer to it and to no other.

Answers name their command and nothing else.  So the link remembers which answers may still come: those that
did not in time, or that Ctrl-C kept us from taking.  Before the next command it then asks something harmless
that cannot be mistaken for any of them; the chip answers in order, so what comes before that is old.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.adapters.mcp2221 import codec
from anyboard.core.errors import BusError

if TYPE_CHECKING:
    from anyboard.transports.hid import HidDevice

# The chip answers within two frames of 1 ms; computers may be late.
_ANSWER_MS = 500
_SILENCE_MS = 20
_OLD_AT_MOST = 64

# The first one twice in a row does no harm either: an old answer is then taken for the first, the first dropped.
_HARMLESS = (codec.GET_SRAM, codec.GET_GPIO, codec.STATUS)


class Link:
    """What the chip's parts are talked to through.

    Args:
        device: the open HID device.
        url: for messages.

    - `exchanges`: how many commands have been sent
    """

    def __init__(self, device: HidDevice, url: str) -> None:
        self._device = device
        self.url = url
        self.exchanges = 0
        # a program that was killed may have left an answer behind
        self._owed = {codec.STATUS}

    def exchange(self, command: bytes) -> bytes:
        """Send a command; returns its answer, which begins with the command's first byte and is 64 bytes long.

        Raises:
            BusError: "timeout", none came; "other", a garbled one came.
            Disconnected: the chip has gone.
        """
        if self._owed:
            self._catch_up()
        return self._ask(command)

    def _ask(self, command: bytes) -> bytes:
        self._owed.add(command[0])  # until its answer is here: Ctrl-C may come at any point
        self.exchanges += 1
        self._device.write(b"\0" + command.ljust(codec.REPORT_SIZE, b"\0"))
        other = b""
        for _ in range(_OLD_AT_MOST):
            answer = self._device.read(_ANSWER_MS)
            if not answer:
                break
            if answer[0] == command[0]:
                if len(answer) != codec.REPORT_SIZE:
                    raise codec.garbled(answer, self.url)
                self._owed.clear()  # those before it would have come before it
                return answer
            other = answer  # an old one twice, or a garbled one
        if other:
            raise codec.garbled(other, self.url)
        raise BusError("timeout", f"{self.url} does not answer; if that stays so, unplug it and plug it in again")

    def _catch_up(self) -> None:
        """Be sure that no old answer is on its way."""
        for command in _HARMLESS:
            if command not in self._owed:
                self._ask(bytes((command,)))
                return
        for _ in range(_OLD_AT_MOST):  # any answer may be old: only silence tells
            if not self._device.read(_SILENCE_MS):
                self._owed.clear()
                return
        raise BusError("other", f"{self.url} does not stop answering; unplug it and plug it in again")

    def close(self) -> None:
        """Let go of the chip."""
        self._device.close()
