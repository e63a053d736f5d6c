# Made by tools/stub_profiles.py from src/anyboard/sim/uart.py: edit that.
from typing import TypeVar
from typing_extensions import Self
from anyboard.sim.bench import Bench
from anyboard.sim.nets import Terminal
from anyboard.sim.parts import UARTPeer
PeerT = TypeVar('PeerT', bound=UARTPeer)
class UARTBus:
    tx: Terminal | None
    rx: Terminal | None
    peers: list[UARTPeer]

    def __init__(self, bench: Bench, tx: Terminal | None, rx: Terminal | None) -> None: ...

    def __deepcopy__(self, memo: object) -> Self: ...

    @property
    def where(self) -> str: ...

    def attach(self, peer: PeerT) -> PeerT: ...

    def detach(self, peer: UARTPeer) -> None: ...

    def poll(self) -> bool: ...
class Receiver:
    terminal: Terminal
    size: int
    data: bytearray

    def __init__(self, terminal: Terminal, size: int) -> None: ...

    def put(self, data: bytes) -> None: ...

    def take(self, count: int) -> bytes: ...
