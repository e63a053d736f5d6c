# Made by tools/stub_profiles.py from tools/stubs/device/circuitpython_typing/socket.pyi: edit that.
"""`circuitpython_typing.socket`: sockets of CPython and of CircuitPython; used by `adafruit_requests`."""

from ssl import SSLContext
from typing import Any, Protocol, Union
from typing_extensions import TypeAlias

from _buffers import ReadableBuffer, WriteableBuffer

class CommonSocketType(Protocol):
    """What every socket has."""

    def send(self, data: ReadableBuffer, flags: int = ...) -> None: ...
    def settimeout(self, value: float | None) -> None: ...
    def close(self) -> None: ...

class CommonCircuitPythonSocketType(CommonSocketType, Protocol):
    """What every socket on CircuitPython has."""

    def connect(self, address: tuple[str, int], conntype: int | None = ...) -> None: ...

class SupportsRecvWithFlags(Protocol):
    """Receives as CPython's sockets do."""

    def recv(self, bufsize: int = ..., flags: int = ...) -> bytes: ...

class SupportsRecvInto(Protocol):
    """Receives into a buffer."""

    def recv_into(self, buffer: WriteableBuffer, nbytes: int = ..., flags: int = ...) -> int: ...

class LegacyCircuitPythonSocketType(CommonCircuitPythonSocketType, Protocol):
    """Sockets of the older network libraries, such as ESP32SPI's once was."""

    def recv(self, bufsize: int = ...) -> bytes: ...

class CircuitPythonSocketType(CommonCircuitPythonSocketType, SupportsRecvInto, SupportsRecvWithFlags, Protocol):
    """`socketpool.Socket` and its like."""

class StandardPythonSocketType(CommonSocketType, SupportsRecvInto, SupportsRecvWithFlags, Protocol):
    """`socket.socket` of CPython."""

    def connect(self, address: tuple[Any, ...] | str | bytes) -> None: ...

SocketType: TypeAlias = Union[LegacyCircuitPythonSocketType, CircuitPythonSocketType, StandardPythonSocketType]
SocketpoolModuleType: TypeAlias = Any  # a module, or a `socketpool.SocketPool`

class InterfaceType(Protocol):
    """A network interface."""

    @property
    def TLS_MODE(self) -> int: ...

class _TLSWrapper(Protocol):
    """What stands in for an `ssl.SSLContext` where TLS is done by the network processor."""

    def wrap_socket(self, socket: CircuitPythonSocketType, server_hostname: str | None = None) -> Any: ...

SSLContextType: TypeAlias = Union[SSLContext, _TLSWrapper]
