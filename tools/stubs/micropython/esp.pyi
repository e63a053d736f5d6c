#: for esp32
"""What ESP32 has of ESP8266's module."""

from typing import Any, Final, overload

from _buffers import ReadableBuffer, WriteableBuffer

LOG_NONE: Final = 0
LOG_ERROR: Final = 1
LOG_WARNING: Final = 2
LOG_INFO: Final = 3
LOG_DEBUG: Final = 4
LOG_VERBOSE: Final = 5

def osdebug(uart_no: int | None, level: int = ..., /) -> None:
    """Where the system's messages go; None: nowhere."""

def flash_size() -> int: ...
def flash_user_start() -> int: ...
@overload
def flash_read(byte_offset: int, length_or_buffer: int, /) -> bytes: ...
@overload
def flash_read(byte_offset: int, length_or_buffer: WriteableBuffer, /) -> None: ...
def flash_write(byte_offset: int, data: ReadableBuffer, /) -> None: ...
def flash_erase(sector_no: int, /) -> None: ...
def gpio_matrix_in(*args: Any) -> None: ...
def gpio_matrix_out(*args: Any) -> None: ...
