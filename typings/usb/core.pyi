from array import array
from collections.abc import Callable, Iterator
from typing import Literal

from usb.backend import IBackend

class USBError(OSError):
    backend_error_code: int | None

class USBTimeoutError(USBError): ...

class Device:
    idVendor: int
    idProduct: int
    bcdDevice: int
    iSerialNumber: int
    bus: int | None
    address: int | None
    port_numbers: tuple[int, ...] | None
    def get_active_configuration(self) -> Configuration: ...
    def is_kernel_driver_active(self, interface: int) -> bool: ...
    def detach_kernel_driver(self, interface: int) -> None: ...
    def attach_kernel_driver(self, interface: int) -> None: ...
    def ctrl_transfer(
        self,
        bmRequestType: int,
        bRequest: int,
        wValue: int,
        wIndex: int,
        data_or_wLength: bytes | int,
        timeout: int | None = None,
    ) -> array[int] | int: ...
    def write(self, endpoint: int, data: bytes, timeout: int | None = None) -> int: ...
    def read(self, endpoint: int, size_or_buffer: int, timeout: int | None = None) -> array[int]: ...
    def clear_halt(self, ep: int) -> None: ...

def find(
    *, find_all: Literal[True], backend: IBackend, custom_match: Callable[[Device], bool]
) -> Iterator[Device] | None: ...

class Configuration:
    def __iter__(self) -> Iterator[Interface]: ...

class Interface:
    def __iter__(self) -> Iterator[Endpoint]: ...

class Endpoint:
    bEndpointAddress: int
    wMaxPacketSize: int
