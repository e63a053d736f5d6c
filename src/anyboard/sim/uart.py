"""Serial lines between pins.  The baud rate is taken to be right; only the board's receive buffer is finite."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.sim.parts import label, optional_method, require_methods

if TYPE_CHECKING:
    from typing import TypeVar

    from typing_extensions import Self

    from anyboard.sim.bench import Bench
    from anyboard.sim.nets import Terminal
    from anyboard.sim.parts import UARTPeer

    PeerT = TypeVar("PeerT", bound=UARTPeer)


class UARTBus:
    """The board's TX and RX and who is at the other end: `bench.uart`, `bench.uart_on(…)`."""

    def __init__(self, bench: Bench, tx: Terminal | None, rx: Terminal | None) -> None:
        self._bench = bench
        self.tx = tx
        self.rx = rx
        self.peers: list[UARTPeer] = []

    def __deepcopy__(self, memo: object) -> Self:
        return self

    @property
    def where(self) -> str:
        """The line in words."""
        return "UART " + "/".join(line.name for line in (self.tx, self.rx) if line is not None)

    def attach(self, peer: PeerT) -> PeerT:
        """Connect a part; returns it.

        Raises:
            TypeError: it lacks a method; names it.
        """
        require_methods(peer, self.where, "receive")
        with self._bench.clock.lock:
            self._bench.introduce(peer)
            self.peers.append(peer)
            self._bench.changed()
            attach = optional_method(peer, "attach")
            if attach is not None:
                attach(lambda data: self._send_to_host(peer, bytes(data)))
        return peer

    def detach(self, peer: UARTPeer) -> None:
        """Disconnect a part.  Raises ValueError if it is not here."""
        with self._bench.clock.lock:
            if peer not in self.peers:
                raise ValueError(f"{label(peer)} is not on {self.where}")
            self.peers.remove(peer)
            self._bench.changed()

    def _send_to_host(self, peer: UARTPeer, data: bytes) -> None:
        with self._bench.clock.lock:
            if peer in self.peers and self.rx is not None:
                self._bench.deliver(self.rx.net, data)

    def poll(self) -> bool:
        """The host waits; True if a peer says that more is coming."""
        more = False
        for peer in tuple(self.peers):
            poll = optional_method(peer, "poll")
            if poll is not None and poll():
                more = True
        return more


class Receiver:
    """A board's receive buffer; what comes when it is full is lost, as on a board."""

    def __init__(self, terminal: Terminal, size: int) -> None:
        self.terminal = terminal
        self.size = size
        self.data = bytearray()

    def put(self, data: bytes) -> None:
        """Bytes arrive."""
        self.data += data[: max(self.size - len(self.data), 0)]

    def take(self, count: int) -> bytes:
        """Up to `count` bytes, oldest first."""
        taken = bytes(self.data[:count])
        del self.data[:count]
        return taken
