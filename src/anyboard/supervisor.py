"""`supervisor`: what a program finds around it; the parts that make sense on a computer."""

from __future__ import annotations

import sys

from anyboard._native.arguments import circuitpython_arguments
from anyboard._native.base import Native
from anyboard._native.enumeration import Enumeration
from anyboard._native.namespace import publish
from anyboard._native.ticks import ticks_ms as _ticks_ms
from anyboard.core.clock import program_clock
from anyboard.core.errors import Unsupported

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import ClassVar, NoReturn

__all__ = [
    "RunReason",
    "Runtime",
    "SafeModeReason",
    "StatusBar",
    "get_previous_traceback",
    "get_setting",
    "reload",
    "reset_terminal",
    "runtime",
    "set_next_code_file",
    "set_usb_identification",
    "status_bar",
    "ticks_ms",
]


class RunReason(Enumeration, names=("STARTUP", "AUTO_RELOAD", "SUPERVISOR_RELOAD", "REPL_RELOAD")):
    """Why a program runs."""

    __slots__ = ()
    STARTUP: ClassVar[RunReason]
    AUTO_RELOAD: ClassVar[RunReason]
    SUPERVISOR_RELOAD: ClassVar[RunReason]
    REPL_RELOAD: ClassVar[RunReason]


class SafeModeReason(Enumeration, names=("NONE",)):
    """Why a board is in safe mode; a computer has none."""

    __slots__ = ()
    NONE: ClassVar[SafeModeReason]


def _only_on_a_board(what: str) -> NoReturn:
    raise Unsupported(f"{what} exists on a board only; this program runs on a computer")


class Runtime(Native):
    """The state of the program's surroundings: found in `runtime`."""

    __slots__ = ()

    @property
    def run_reason(self) -> RunReason:
        """STARTUP: a program on a computer is started, never reloaded."""
        return RunReason.STARTUP

    @property
    def safe_mode_reason(self) -> SafeModeReason:
        """NONE."""
        return SafeModeReason.NONE

    @property
    def serial_connected(self) -> bool:
        """Whether somebody can type to the program: its standard input is a terminal."""
        return sys.stdin is not None and sys.stdin.isatty()

    @property
    def autoreload(self) -> bool:
        """False: nothing restarts the program.

        Raises:
            Unsupported: True is set.
        """
        return False

    @autoreload.setter
    def autoreload(self, autoreload: bool) -> None:
        if autoreload:
            _only_on_a_board("supervisor.runtime.autoreload")

    @property
    def usb_connected(self) -> bool:
        """Raises `Unsupported`."""
        _only_on_a_board("supervisor.runtime.usb_connected")

    @property
    def serial_bytes_available(self) -> int:
        """Raises `Unsupported`."""
        _only_on_a_board("supervisor.runtime.serial_bytes_available")

    @property
    def ble_workflow(self) -> bool:
        """Raises `Unsupported`."""
        _only_on_a_board("supervisor.runtime.ble_workflow")

    @property
    def rgb_status_brightness(self) -> int:
        """Raises `Unsupported`."""
        _only_on_a_board("supervisor.runtime.rgb_status_brightness")

    @property
    def display(self) -> object:
        """Raises `Unsupported`."""
        _only_on_a_board("supervisor.runtime.display")


class StatusBar(Native):
    """A board's status bar: found in `status_bar`."""

    __slots__ = ()

    @property
    def console(self) -> bool:
        """Raises `Unsupported`."""
        _only_on_a_board("supervisor.status_bar.console")

    @property
    def display(self) -> bool:
        """Raises `Unsupported`."""
        _only_on_a_board("supervisor.status_bar.display")


runtime = Runtime()
status_bar = StatusBar()


@circuitpython_arguments
def ticks_ms() -> int:
    """Milliseconds from 0 to 2**29 - 1, then from 0 again; the first overflow comes 65 s after the clock's start.

    Differences are right modulo 2**29, for times less than three days apart.
    """
    return _ticks_ms(program_clock())


@circuitpython_arguments
def reload() -> None:
    """Raises `Unsupported`."""
    _only_on_a_board("supervisor.reload()")


@circuitpython_arguments
def set_next_code_file(
    filename: str | None,
    *,
    working_directory: str | None = None,
    reload_on_success: bool = False,
    reload_on_error: bool = False,
    sticky_on_success: bool = False,
    sticky_on_error: bool = False,
    sticky_on_reload: bool = False,
) -> None:
    """Raises `Unsupported`."""
    _only_on_a_board("supervisor.set_next_code_file()")


@circuitpython_arguments
def get_previous_traceback() -> str | None:
    """None: no program ran before this one in the same interpreter."""
    return None


@circuitpython_arguments
def reset_terminal(x_pixels: int, y_pixels: int, /) -> None:
    """Raises `Unsupported`."""
    _only_on_a_board("supervisor.reset_terminal()")


@circuitpython_arguments
def set_usb_identification(
    manufacturer: str | None = None, product: str | None = None, vid: int = -1, pid: int = -1
) -> None:
    """Raises `Unsupported`."""
    _only_on_a_board("supervisor.set_usb_identification()")


@circuitpython_arguments
def get_setting(key: str, default: object = None) -> object:
    """Raises `Unsupported`: there is no settings.toml."""
    _only_on_a_board("supervisor.get_setting()")


publish(globals())
