# Made by tools/stub_profiles.py from tools/stubs/device/pulseio.pyi: edit that.
from array import array as _array
from typing import Any, overload

from _native import Native as _Native
from microcontroller import Pin as _Pin
from typing_extensions import deprecated

@deprecated("pulseio.PWMOut does not exist on circuitpython: use pwmio.PWMOut")
def PWMOut(*args: Any, **named: Any) -> Any: ...

class PulseIn(_Native):
    """The times between edges, in microseconds, as they come."""

    @overload
    def __init__(self, pin: _Pin[object], maxlen: int = 2, *, idle_state: bool = False) -> None: ...
    @overload
    @deprecated("PulseIn takes a pin of board on circuitpython, no number or name: PulseIn(board.D5)")
    def __init__(self, pin: int | str, maxlen: int = 2, *, idle_state: bool = False) -> None: ...
    def pause(self) -> None: ...
    def resume(self, trigger_duration: int = 0) -> None:
        """Go on, after driving the line away from its idle state for so many microseconds."""
    def clear(self) -> None: ...
    def popleft(self) -> int:
        """Take the oldest."""
    @property
    def maxlen(self) -> int: ...
    @property
    def paused(self) -> bool: ...
    def __bool__(self) -> bool: ...
    def __len__(self) -> int: ...
    @overload
    def __getitem__(self, index: int) -> int: ...
    @overload
    @deprecated("PulseIn has no slices on circuitpython: [pulses[i] for i in range(n)]")
    def __getitem__(self, index: slice) -> list[int]: ...

class PulseOut(_Native):
    """A carrier that is switched on and off."""

    @overload
    def __init__(self, pin: _Pin[object], *, frequency: int = 38000, duty_cycle: int = 32768) -> None: ...
    @overload
    @deprecated("PulseOut takes a pin of board on circuitpython, no number or name: PulseOut(board.D5)")
    def __init__(self, pin: int | str, *, frequency: int = 38000, duty_cycle: int = 32768) -> None: ...
    @overload
    def send(self, pulses: _array[int] | memoryview) -> None:
        """Microseconds with the carrier and without, in turn: 16-bit numbers, `array.array("H", …)`."""
    @overload
    @deprecated("PulseOut.send takes 16-bit numbers on circuitpython: use array.array('H', [...])")
    def send(self, pulses: bytes | bytearray | list[int] | tuple[int, ...]) -> None: ...
