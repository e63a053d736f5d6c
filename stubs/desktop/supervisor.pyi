# Made by tools/stub_profiles.py from tools/stubs/device/supervisor.pyi: edit that.
from typing import ClassVar, final

def ticks_ms() -> int:
    """Milliseconds, of 29 bits."""

def reload() -> None:
    """On a board only."""

@final
class RunReason:
    STARTUP: ClassVar[RunReason]
    AUTO_RELOAD: ClassVar[RunReason]
    SUPERVISOR_RELOAD: ClassVar[RunReason]
    REPL_RELOAD: ClassVar[RunReason]

@final
class SafeModeReason:
    NONE: ClassVar[SafeModeReason]

@final
class Runtime:
    """What a program finds around it."""

    @property
    def usb_connected(self) -> bool: ...
    @property
    def serial_connected(self) -> bool: ...
    @property
    def serial_bytes_available(self) -> int: ...
    @property
    def run_reason(self) -> RunReason: ...
    @property
    def safe_mode_reason(self) -> SafeModeReason: ...
    @property
    def autoreload(self) -> bool: ...
    @autoreload.setter
    def autoreload(self, value: bool) -> None: ...
    @property
    def ble_workflow(self) -> bool: ...
    @property
    def rgb_status_brightness(self) -> int:
        """0 to 255."""
    @property
    def display(self) -> object: ...

@final
class StatusBar:
    @property
    def console(self) -> bool: ...
    @property
    def display(self) -> bool: ...

runtime: Runtime
status_bar: StatusBar

def set_next_code_file(
    filename: str | None,
    *,
    working_directory: str | None = None,
    reload_on_success: bool = False,
    reload_on_error: bool = False,
    sticky_on_success: bool = False,
    sticky_on_error: bool = False,
    sticky_on_reload: bool = False,
) -> None: ...
def get_previous_traceback() -> str | None: ...
def reset_terminal(x_pixels: int, y_pixels: int, /) -> None: ...
def set_usb_identification(
    manufacturer: str | None = None, product: str | None = None, vid: int = -1, pid: int = -1
) -> None: ...
def get_setting(key: str, default: object = None) -> object: ...
__all__ = ['RunReason', 'Runtime', 'SafeModeReason', 'StatusBar', 'get_previous_traceback', 'get_setting', 'reload', 'reset_terminal', 'runtime', 'set_next_code_file', 'set_usb_identification', 'status_bar', 'ticks_ms']
