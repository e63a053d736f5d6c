#: for circuitpython
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

import array
from typing import Any

from _buffers import ReadableBuffer

class USBError(OSError): ...
class USBTimeoutError(USBError): ...

def find(find_all: bool = False, *, idVendor: int | None = None, idProduct: int | None = None) -> Any: ...

class Device:
    def __init__(self) -> None: ...
    def __del__(self) -> None: ...
    idVendor: int
    idProduct: int
    serial_number: str
    product: str
    manufacturer: str
    bus: int
    port_numbers: tuple[int] | Any
    speed: int
    def set_configuration(self, configuration: int = 1) -> None: ...
    def write(self, endpoint: int, data: ReadableBuffer, timeout: int | None = None) -> int: ...
    def read(
        self,
        endpoint: int,
        size_or_buffer: array.array[Any],
        timeout: int | None = None,
        *,
        raise_on_timeout: bool = True,
    ) -> int: ...
    def ctrl_transfer(
        self,
        bmRequestType: int,
        bRequest: int,
        wValue: int = 0,
        wIndex: int = 0,
        data_or_wLength: array.array[Any] | None = None,
        timeout: int | None = None,
    ) -> int: ...
    def is_kernel_driver_active(self, interface: int) -> bool: ...
    def detach_kernel_driver(self, interface: int) -> None: ...
    def attach_kernel_driver(self, interface: int) -> None: ...
