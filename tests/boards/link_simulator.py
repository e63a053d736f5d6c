"""A wire between a host and a board that is as slow and as bad as a test wants."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from boards.child import running_module

if TYPE_CHECKING:
    from collections.abc import Iterator

    from boards.child import Child

USB_FRAME = 0.001
"""Seconds: a full-speed frame."""


class Link:
    """A running wire.

    Attributes:
        url: what the host opens instead of the board's URL.
    """

    def __init__(self, relay: Child) -> None:
        self.url: str = relay.announced["url"]
        self._relay = relay

    def faults(self, loss: float = 0.0, corruption: float = 0.0, duplication: float = 0.0, delay: float = 0.0) -> None:
        """From now on, in both directions, so many per byte; call it without arguments for a good wire.

        Args:
            loss: a byte is missing.
            corruption: a bit of it is wrong.
            duplication: up to 32 bytes come twice.
            delay: nothing comes for a while.
        """
        self._relay.ask({"loss": loss, "corruption": corruption, "duplication": duplication, "delay": delay})

    @property
    def happened(self) -> tuple[dict[str, int], dict[str, int]]:
        """How many faults there have been, by kind: to the board, to the host."""
        to_board, to_host = self._relay.ask(None)
        return to_board, to_host


@contextmanager
def link(
    board: str, *, frame: float = 0.0, baud: int = 0, seed: int = 0, delay_seconds: float = 0.05
) -> Iterator[Link]:
    """A wire to a board for the block; its host end is a pty or a socket as the board's is.

    Faults are at places in the stream of bytes that depend on the seed, not on time.

    Args:
        board: the board's URL, or the path of its pty.
        frame: seconds between the moments at which bytes arrive (`USB_FRAME`), at most 19 packets each; 0: at once.
        baud: bits per second of a UART behind the USB; with it `frame` must not be 0.  The receive ring of
            such a board is `wasm_board`'s argument `ring`.
        seed: of the faults.
        delay_seconds: the longest a delay takes.
    """
    if baud and not frame:
        raise ValueError("a UART behind USB needs the USB's frame, too")
    config = {
        "board": board,
        "socket": board.startswith("socket:"),
        "frame": frame,
        "baud": baud,
        "seed": seed,
        "delay_seconds": delay_seconds,
    }
    with running_module("boards.link_relay", config) as relay:
        yield Link(relay)
