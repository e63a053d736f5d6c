#: if circuitpython desktop
from typing import Any, ClassVar, final
#: if circuitpython

from displayio import AnyDisplay as _AnyDisplay
#: end

#: end
#: if micropython portable circuitpython
from typing_extensions import deprecated

#: end
def ticks_ms() -> int:
    """Milliseconds, of 29 bits."""

#: if micropython portable circuitpython
def reload() -> None:
    """Run the program from its beginning."""
#: else
def reload() -> None:
    """On a board only."""
#: end
#: if circuitpython desktop

@final
class RunReason:
    STARTUP: ClassVar[RunReason]
    AUTO_RELOAD: ClassVar[RunReason]
    SUPERVISOR_RELOAD: ClassVar[RunReason]
    REPL_RELOAD: ClassVar[RunReason]

@final
class SafeModeReason:
    NONE: ClassVar[SafeModeReason]
#: if circuitpython
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
#: end

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
#: if circuitpython
    @ble_workflow.setter
    def ble_workflow(self, value: bool) -> None: ...
#: end
    @property
    def rgb_status_brightness(self) -> int:
        """0 to 255."""
#: if circuitpython
    @rgb_status_brightness.setter
    def rgb_status_brightness(self, value: int) -> None: ...
#: end
    @property
#: if circuitpython
    def display(self) -> Any: ...  # one of three classes, and programs know which
    @display.setter
    def display(self, value: _AnyDisplay | None) -> None: ...
#: else
    def display(self) -> object: ...
#: end

@final
class StatusBar:
    @property
    def console(self) -> bool: ...
#: if circuitpython
    @console.setter
    def console(self, value: bool) -> None: ...
#: end
    @property
    def display(self) -> bool: ...
#: if circuitpython
    @display.setter
    def display(self, value: bool) -> None: ...
#: end

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
#: if circuitpython
def get_setting(key: str, default: object = None) -> int | float | str | bool: ...
@deprecated("supervisor.disable_autoreload does not exist on {target}: set supervisor.runtime.autoreload = False")
def disable_autoreload() -> None: ...
@deprecated("supervisor.enable_autoreload does not exist on {target}: set supervisor.runtime.autoreload = True")
def enable_autoreload() -> None: ...
@deprecated(
    "supervisor.set_rgb_status_brightness does not exist on {target}: set supervisor.runtime.rgb_status_brightness"
)
def set_rgb_status_brightness(brightness: int) -> None: ...
@deprecated("supervisor.set_next_stack_limit does not exist on {target}: set CIRCUITPY_PYSTACK_SIZE in settings.toml")
def set_next_stack_limit(size: int) -> None: ...
@deprecated("supervisor.reset does not exist on {target}: use microcontroller.reset(), or supervisor.reload()")
def reset() -> None: ...
#: each name ticks_diff ticks_add ticks_less
@deprecated("supervisor.{name} does not exist on {target}: use adafruit_ticks.{name}")
def {name}(ticks: int, other: int) -> int: ...
#: end
#: else
def get_setting(key: str, default: object = None) -> object: ...
#: end
#: else

@deprecated("supervisor.get_setting does not exist on {target}: keep settings in a module of their own")
def get_setting(key: str, default: object = None) -> object: ...
@deprecated("supervisor.set_next_code_file does not exist on {target}: import the module, or exec() the file")
def set_next_code_file(filename: str | None, **options: bool) -> None: ...
@deprecated("supervisor.get_previous_traceback does not exist on {target}: catch the exception and write it to a file")
def get_previous_traceback() -> str | None: ...
@deprecated("supervisor.set_usb_identification does not exist on {target}: use machine.USBDevice where there is one")
def set_usb_identification(
    manufacturer: str | None = None, product: str | None = None, vid: int = -1, pid: int = -1
) -> None: ...
#: end
