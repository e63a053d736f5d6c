"""A board at a port, as `anyboard.open` takes it, whose adapter can be looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.adapters.python_board import PythonBoard
from anyboard.transports import console

if TYPE_CHECKING:
    from collections.abc import Callable

    from anyboard.transports.console import Console


class Target:
    """What `anyboard.open` opens.

    Args:
        port: of the board.
        wrapped: what becomes of the console before the adapter gets it.

    Attributes:
        adapter: once it is open.
    """

    def __init__(self, port: str, wrapped: Callable[[Console], Console] = lambda console: console) -> None:
        self.url = f"micropython:{port}"
        self._port = port
        self._wrapped = wrapped

    def open_adapter(self) -> PythonBoard:
        """For `anyboard.open`; without a heartbeat, which would be counted."""
        line = self._wrapped(console.open(self._port, self.url, 115200))
        self.adapter = PythonBoard(line, self.url, patience_s=0)
        return self.adapter
