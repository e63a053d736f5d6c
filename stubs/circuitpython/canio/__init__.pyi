# Made by tools/stub_profiles.py from tools/stubs/circuitpython/canio/__init__.pyi: edit that.
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

from collections.abc import Sequence
from types import TracebackType
from typing import ClassVar

import microcontroller
from typing_extensions import Self

class BusState:
    ERROR_ACTIVE: ClassVar[BusState]
    ERROR_WARNING: ClassVar[BusState]
    ERROR_PASSIVE: ClassVar[BusState]
    BUS_OFF: ClassVar[BusState]

class CAN:
    def __init__(
        self,
        tx: microcontroller.Pin,
        rx: microcontroller.Pin,
        *,
        baudrate: int = 250000,
        loopback: bool = False,
        silent: bool = False,
        auto_restart: bool = False,
    ) -> None: ...
    auto_restart: bool
    @property
    def baudrate(self) -> int: ...
    @property
    def transmit_error_count(self) -> int: ...
    @property
    def receive_error_count(self) -> int: ...
    @property
    def state(self) -> BusState: ...
    def restart(self) -> None: ...
    def listen(self, matches: Sequence[Match] | None = None, *, timeout: float = 10) -> Listener: ...
    @property
    def loopback(self) -> bool: ...
    def send(self, message: RemoteTransmissionRequest | Message) -> None: ...
    @property
    def silent(self) -> bool: ...
    def deinit(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self, type: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None, /
    ) -> None: ...

class Listener:
    def receive(self) -> RemoteTransmissionRequest | Message | None: ...
    def in_waiting(self) -> int: ...
    def __iter__(self) -> Listener: ...
    def __next__(self) -> RemoteTransmissionRequest | Message: ...
    def deinit(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self, type: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None, /
    ) -> None: ...
    timeout: float

class Match:
    def __init__(self, id: int, *, mask: int | None = None, extended: bool = False) -> None: ...
    id: int
    mask: int
    extended: bool

class Message:
    def __init__(self, id: int, data: bytes, *, extended: bool = False) -> None: ...
    id: int
    data: bytes
    extended: bool

class RemoteTransmissionRequest:
    def __init__(self, id: int, length: int, *, extended: bool = False) -> None: ...
    id: int
    extended: bool
    length: int
