"""`circuitpython_typing.socket`: sockets of CPython and of CircuitPython; used by `adafruit_requests`."""

from __future__ import annotations

from ssl import SSLContext
from types import ModuleType
from typing import Any, Protocol, TypeAlias, Union

__all__ = [
    "CircuitPythonSocketType",
    "CommonCircuitPythonSocketType",
    "CommonSocketType",
    "InterfaceType",
    "LegacyCircuitPythonSocketType",
    "SSLContextType",
    "SocketType",
    "SocketpoolModuleType",
    "StandardPythonSocketType",
    "SupportsRecvInto",
    "SupportsRecvWithFlags",
]


class CommonSocketType(Protocol):
    """What every socket has."""

    def send(self, data: bytes, flags: int = ...) -> None:
        """Send data; what `flags` mean differs."""
        ...

    def settimeout(self, value: float | None) -> None:
        """How long later calls may take, in seconds; None is for ever."""
        ...

    def close(self) -> None:
        """Close it."""
        ...


class CommonCircuitPythonSocketType(CommonSocketType, Protocol):
    """What every socket on CircuitPython has."""

    def connect(self, address: tuple[str, int], conntype: int | None = ...) -> None:
        """Connect to a host and port; `conntype` may ask for TLS."""
        ...


class SupportsRecvWithFlags(Protocol):
    """Receives as CPython's sockets do."""

    def recv(self, bufsize: int = ..., flags: int = ...) -> bytes:
        """Receive up to `bufsize` bytes."""
        ...


class SupportsRecvInto(Protocol):
    """Receives into a buffer."""

    def recv_into(self, buffer: bytearray, nbytes: int = ..., flags: int = ...) -> int:
        """Receive up to `nbytes` (0: what fits) into `buffer`; the number of bytes received."""
        ...


class LegacyCircuitPythonSocketType(CommonCircuitPythonSocketType, Protocol):
    """Sockets of the older network libraries, such as ESP32SPI's once was."""

    def recv(self, bufsize: int = ...) -> bytes:
        """Receive up to `bufsize` bytes."""
        ...


class CircuitPythonSocketType(CommonCircuitPythonSocketType, SupportsRecvInto, SupportsRecvWithFlags, Protocol):
    """`socketpool.Socket` and its like."""


class StandardPythonSocketType(CommonSocketType, SupportsRecvInto, SupportsRecvWithFlags, Protocol):
    """`socket.socket` of CPython."""

    def connect(self, address: tuple[Any, ...] | str | bytes) -> None:
        """Connect to a remote socket."""
        ...


# `Union`, not `|`: the names are combined at run time, with strings among others
SocketType: TypeAlias = Union[LegacyCircuitPythonSocketType, CircuitPythonSocketType, StandardPythonSocketType]  # noqa: UP007

SocketpoolModuleType = ModuleType
"""The module or object that makes sockets."""


class InterfaceType(Protocol):
    """A network interface."""

    @property
    def TLS_MODE(self) -> int:  # noqa: N802
        """The connection mode that means TLS."""
        ...


class _TLSWrapper(Protocol):
    """What stands in for an `ssl.SSLContext` where TLS is done by the network processor."""

    def wrap_socket(self, socket: CircuitPythonSocketType, server_hostname: str | None = None) -> Any:
        """A socket that speaks TLS over another."""
        ...


SSLContextType: TypeAlias = Union[SSLContext, _TLSWrapper]  # noqa: UP007
