#: for esp32
"""Messages from board to board."""

from collections.abc import Callable, Iterator
from typing import Any, Final, overload

from _buffers import ReadableBuffer

MAX_DATA_LEN: Final[int]
ADDR_LEN: Final = 6
KEY_LEN: Final = 16
MAX_TOTAL_PEER_NUM: Final[int]
MAX_ENCRYPT_PEER_NUM: Final[int]
#: each n 1M 2M 5M 6M 11M 12M 24M 54M LORA_250K LORA_500K
RATE_{n}: Final[int]
#: end

class ESPNow(Iterator[tuple[bytes | None, bytes | None]]):
    """There is one object."""

    peers_table: dict[bytes, list[int]]

    def __init__(self) -> None: ...
    def active(self, flag: object = ..., /) -> bool: ...
    @overload
    def config(self, param: str, /) -> int: ...
    @overload
    def config(self, *, rxbuf: int = ..., timeout_ms: int = ..., rate: int = ...) -> None: ...
    def set_pmk(self, pmk: ReadableBuffer | str, /) -> None: ...
    def add_peer(
        self,
        mac: ReadableBuffer,
        lmk: ReadableBuffer | str | None = None,
        channel: int = ...,
        ifidx: int = ...,
        encrypt: bool = ...,
    ) -> None: ...
    def mod_peer(
        self,
        mac: ReadableBuffer,
        lmk: ReadableBuffer | str | None = None,
        channel: int = ...,
        ifidx: int = ...,
        encrypt: bool = ...,
    ) -> None: ...
    def del_peer(self, mac: ReadableBuffer, /) -> None: ...
    def get_peer(self, mac: ReadableBuffer, /) -> tuple[bytes, bytes, int, int, bool]: ...
    def get_peers(self) -> tuple[tuple[bytes, bytes, int, int, bool], ...]: ...
    def peer_count(self) -> tuple[int, int]: ...
    @overload
    def send(self, mac: ReadableBuffer | None, msg: ReadableBuffer | str, sync: bool = True, /) -> bool: ...
    @overload
    def send(self, msg: ReadableBuffer | str, /) -> bool: ...
    def recv(self, timeout_ms: int | None = None) -> tuple[bytes | None, bytes | None]:
        """Who sent, and what; None and None if nothing came in time."""
    def irecv(self, timeout_ms: int | None = None) -> tuple[bytearray | None, bytearray | None]:
        """As `recv`, into the same memory each time."""
    def recvinto(self, data: list[Any], timeout_ms: int | None = None, /) -> int: ...
    def any(self) -> bool: ...
    def stats(self) -> tuple[int, int, int, int, int]: ...
    def irq(self, callback: Callable[..., object] | None, arg: Any = ..., /) -> None: ...
    def __next__(self) -> tuple[bytes | None, bytes | None]: ...
