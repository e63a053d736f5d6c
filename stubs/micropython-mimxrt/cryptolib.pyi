# Made by tools/stub_profiles.py from tools/stubs/micropython/cryptolib.pyi: edit that.
"""Ciphers."""

from typing import Any, overload

from _buffers import ReadableBuffer, WriteableBuffer

class aes:
    """AES.

    Args:
        mode: 1: ECB, 2: CBC, 6: CTR.
    """

    def __init__(self, key: ReadableBuffer, mode: int, IV: ReadableBuffer = ..., /) -> None: ...
    @overload
    def encrypt(self, in_buf: ReadableBuffer, /) -> bytes: ...
    @overload
    def encrypt(self, in_buf: ReadableBuffer, out_buf: WriteableBuffer, /) -> Any: ...
    @overload
    def decrypt(self, in_buf: ReadableBuffer, /) -> bytes: ...
    @overload
    def decrypt(self, in_buf: ReadableBuffer, out_buf: WriteableBuffer, /) -> Any: ...
