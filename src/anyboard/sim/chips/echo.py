"""A serial peer that sends back what it receives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.sim.engines import Part

if TYPE_CHECKING:
    from collections.abc import Callable


class Echo(Part):
    """A wire from TX to RX: the board receives what it sends, byte by byte as it arrives."""

    _send: Callable[[bytes], None] | None = None

    def attach(self, send_to_host: Callable[[bytes], None]) -> None:
        """Called by the bench with what puts bytes on the host's RX."""
        self._send = send_to_host

    def receive(self, data_from_host: bytes) -> None:
        """Called by the bench with what the host's TX sent."""
        if self._send is not None:
            self._send(data_from_host)

    def poll(self) -> bool:
        """Nothing comes by itself."""
        return False
