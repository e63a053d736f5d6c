# Made by tools/stub_profiles.py from tools/stubs/micropython/tls.pyi: edit that.
"""Encrypted connections."""

from collections.abc import Callable
from typing import Any, Final

from _buffers import ReadableBuffer

PROTOCOL_TLS_CLIENT: Final = 0
PROTOCOL_TLS_SERVER: Final = 1
PROTOCOL_DTLS_CLIENT: Final = 2
PROTOCOL_DTLS_SERVER: Final = 3
CERT_NONE: Final = 0
CERT_OPTIONAL: Final = 1
CERT_REQUIRED: Final = 2
MBEDTLS_VERSION: Final[str]

class SSLContext:
    verify_mode: int
    verify_callback: Callable[[ReadableBuffer, int], int] | None

    def __init__(self, protocol: int, /) -> None: ...
    def get_ciphers(self) -> list[str]: ...
    def set_ciphers(self, ciphers: list[str], /) -> None: ...
    def load_cert_chain(self, cert: ReadableBuffer, key: ReadableBuffer, /) -> None: ...
    def load_verify_locations(self, cadata: ReadableBuffer, /) -> None: ...
    def wrap_socket(
        self,
        sock: Any,
        /,
        *,
        server_side: bool = False,
        do_handshake_on_connect: bool = True,
        server_hostname: str | ReadableBuffer | None = None,
        client_id: ReadableBuffer | None = None,
    ) -> Any: ...
