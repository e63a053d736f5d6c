# Made by tools/stub_profiles.py from tools/stubs/device/supervisor.pyi: edit that.
from typing import Any, ClassVar, final

from displayio import AnyDisplay as _AnyDisplay

from typing_extensions import deprecated

def ticks_ms() -> int:
    """Milliseconds, of 29 bits."""

def reload() -> None:
    """Run the program from its beginning."""

@final
class RunReason:
    STARTUP: ClassVar[RunReason]
    AUTO_RELOAD: ClassVar[RunReason]
    SUPERVISOR_RELOAD: ClassVar[RunReason]
    REPL_RELOAD: ClassVar[RunReason]

@final
class SafeModeReason:
    NONE: ClassVar[SafeModeReason]
    BROWNOUT: ClassVar[SafeModeReason]
    FLASH_WRITE_FAIL: ClassVar[SafeModeReason]
    GC_ALLOC_OUTSIDE_VM: ClassVar[SafeModeReason]
    HARD_FAULT: ClassVar[SafeModeReason]
    INTERRUPT_ERROR: ClassVar[SafeModeReason]
    NLR_JUMP_FAIL: ClassVar[SafeModeReason]
    NO_CIRCUITPY: ClassVar[SafeModeReason]
    NO_HEAP: ClassVar[SafeModeReason]
    PROGRAMMATIC: ClassVar[SafeModeReason]
    SDK_FATAL_ERROR: ClassVar[SafeModeReason]
    STACK_OVERFLOW: ClassVar[SafeModeReason]
    USB_BOOT_DEVICE_NOT_INTERFACE_ZERO: ClassVar[SafeModeReason]
    USB_TOO_MANY_ENDPOINTS: ClassVar[SafeModeReason]
    USB_TOO_MANY_INTERFACE_NAMES: ClassVar[SafeModeReason]
    USER: ClassVar[SafeModeReason]
    WATCHDOG: ClassVar[SafeModeReason]

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
    @ble_workflow.setter
    def ble_workflow(self, value: bool) -> None: ...
    @property
    def rgb_status_brightness(self) -> int:
        """0 to 255."""
    @rgb_status_brightness.setter
    def rgb_status_brightness(self, value: int) -> None: ...
    @property
    def display(self) -> Any: ...  # one of three classes, and programs know which
    @display.setter
    def display(self, value: _AnyDisplay | None) -> None: ...

@final
class StatusBar:
    @property
    def console(self) -> bool: ...
    @console.setter
    def console(self, value: bool) -> None: ...
    @property
    def display(self) -> bool: ...
    @display.setter
    def display(self, value: bool) -> None: ...

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
def get_setting(key: str, default: object = None) -> int | float | str | bool: ...
@deprecated("supervisor.disable_autoreload does not exist on circuitpython: set supervisor.runtime.autoreload = False")
def disable_autoreload() -> None: ...
@deprecated("supervisor.enable_autoreload does not exist on circuitpython: set supervisor.runtime.autoreload = True")
def enable_autoreload() -> None: ...
@deprecated(
    "supervisor.set_rgb_status_brightness does not exist on circuitpython: set supervisor.runtime.rgb_status_brightness"
)
def set_rgb_status_brightness(brightness: int) -> None: ...
@deprecated("supervisor.set_next_stack_limit does not exist on circuitpython: set CIRCUITPY_PYSTACK_SIZE in settings.toml")
def set_next_stack_limit(size: int) -> None: ...
@deprecated("supervisor.reset does not exist on circuitpython: use microcontroller.reset(), or supervisor.reload()")
def reset() -> None: ...
@deprecated("supervisor.ticks_diff does not exist on circuitpython: use adafruit_ticks.ticks_diff")
def ticks_diff(ticks: int, other: int) -> int: ...
@deprecated("supervisor.ticks_add does not exist on circuitpython: use adafruit_ticks.ticks_add")
def ticks_add(ticks: int, other: int) -> int: ...
@deprecated("supervisor.ticks_less does not exist on circuitpython: use adafruit_ticks.ticks_less")
def ticks_less(ticks: int, other: int) -> int: ...
