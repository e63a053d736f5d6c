# Made by tools/stub_profiles.py from tools/stubs/device/watchdog.pyi: edit that.
from typing import Any, ClassVar, final, overload

from typing_extensions import deprecated

@final
class WatchDogMode:
    RAISE: ClassVar[WatchDogMode]
    RESET: ClassVar[WatchDogMode]

class WatchDogTimeout(Exception):
    """`WatchDogTimer` was not fed in time, in the mode `WatchDogMode.RAISE`."""

class _Mode:
    @overload
    def __get__(self, instance: None, owner: Any, /) -> _Mode: ...
    @overload
    def __get__(self, instance: WatchDogTimer, owner: Any = ..., /) -> WatchDogMode | None: ...
    @overload
    def __set__(self, instance: WatchDogTimer, value: WatchDogMode | None, /) -> None: ...
    @overload
    @deprecated("WatchDogTimer.mode is a WatchDogMode on circuitpython: use WatchDogMode.RESET, or None for off")
    def __set__(self, instance: WatchDogTimer, value: int | str, /) -> None: ...

@final
class WatchDogTimer:
    """Ends or restarts a program that hangs: there is one, `microcontroller.watchdog`."""

    @overload  # two of them, for mypy says nothing of a single one
    @deprecated("WatchDogTimer cannot be made on circuitpython: use microcontroller.watchdog")
    def __init__(self) -> None: ...
    @overload
    @deprecated("WatchDogTimer cannot be made on circuitpython: use microcontroller.watchdog")
    def __init__(self, *args: Any, **named: Any) -> None: ...
    @property
    def timeout(self) -> float:
        """Seconds."""
    @timeout.setter
    def timeout(self, value: float) -> None: ...
    mode: _Mode
    """None while it is off."""
    def feed(self) -> None: ...

@deprecated("watchdog.WDT does not exist on circuitpython: use microcontroller.watchdog, its timeout and its mode")
class WDT:
    def __init__(self, *args: Any, **named: Any) -> None: ...
