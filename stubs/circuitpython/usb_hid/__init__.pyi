# Made by tools/stub_profiles.py from tools/stubs/circuitpython/usb_hid/__init__.pyi: edit that.
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

from collections.abc import Sequence
from typing import ClassVar

from _buffers import ReadableBuffer

devices: tuple[Device, ...]

def disable() -> None: ...
def enable(devices: Sequence[Device] | None = ..., boot_device: int = 0) -> None: ...
def get_boot_device() -> int: ...
def set_interface_name(interface_name: str) -> None: ...

class Device:
    def __init__(
        self,
        *,
        report_descriptor: ReadableBuffer,
        usage_page: int,
        usage: int,
        report_ids: Sequence[int],
        in_report_lengths: Sequence[int],
        out_report_lengths: Sequence[int],
    ) -> None: ...
    KEYBOARD: ClassVar[Device]
    MOUSE: ClassVar[Device]
    CONSUMER_CONTROL: ClassVar[Device]
    def send_report(self, report: ReadableBuffer, report_id: int | None = None) -> None: ...
    def get_last_received_report(self, report_id: int | None = None) -> bytes | None: ...
    @property
    def usage_page(self) -> int: ...
    @property
    def usage(self) -> int: ...
