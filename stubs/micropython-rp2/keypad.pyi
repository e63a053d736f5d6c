# Made by tools/stub_profiles.py from tools/stubs/device/keypad.pyi: edit that.
from collections.abc import Iterator as _Iterator, Sequence as _Sequence
from typing import final, overload

from _native import Native as _Native
from microcontroller import Pin as _Pin
from typing_extensions import deprecated

class Event:
    """A key that was pressed or released."""

    def __init__(self, key_number: int = 0, pressed: bool = True, timestamp: int | None = None) -> None: ...
    @property
    def key_number(self) -> int: ...
    @property
    def pressed(self) -> bool: ...
    @property
    def released(self) -> bool: ...
    @property
    def timestamp(self) -> int:
        """Of `supervisor.ticks_ms()`."""
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...

@final
class EventQueue:
    """What happened, oldest first."""

    def get(self) -> Event | None: ...
    def get_into(self, event: Event) -> bool:
        """Whether there was an event, which `event` is now."""
    def clear(self) -> None: ...
    def __bool__(self) -> bool: ...
    def __len__(self) -> int: ...
    @property
    def overflowed(self) -> bool:
        """Whether events were lost since `clear`."""
    @deprecated("EventQueue cannot be looped over on micropython-rp2: while event := keys.events.get(): …")
    def __iter__(self) -> _Iterator[Event]: ...
    @deprecated("EventQueue has no items on micropython-rp2: take them out with keys.events.get()")
    def __getitem__(self, index: int) -> Event: ...

class _Scanner(_Native):
    def reset(self) -> None:
        """Take all keys for released."""
    @property
    def key_count(self) -> int: ...
    @property
    def events(self) -> EventQueue: ...

class Keys(_Scanner):
    """Keys with a pin each."""

    @overload
    def __init__(
        self,
        pins: _Sequence[_Pin[object]],
        *,
        value_when_pressed: bool,
        pull: bool = True,
        interval: float = 0.02,
        max_events: int = 64,
        debounce_threshold: int = 1,
    ) -> None: ...
    @overload
    @deprecated("keypad.Keys needs value_when_pressed on micropython-rp2: False if a key connects its pin to ground")
    def __init__(
        self,
        pins: _Sequence[_Pin[object]],
        *,
        pull: bool = True,
        interval: float = 0.02,
        max_events: int = 64,
        debounce_threshold: int = 1,
    ) -> None: ...
    @overload
    @deprecated("keypad.Keys takes a tuple of pins on micropython-rp2: Keys((board.D5,), value_when_pressed=False)")
    def __init__(
        self,
        pins: _Pin[object] | _Sequence[int] | int,
        *,
        value_when_pressed: bool = ...,
        pull: bool = True,
        interval: float = 0.02,
        max_events: int = 64,
        debounce_threshold: int = 1,
    ) -> None: ...

class KeyMatrix(_Scanner):
    """Keys where rows and columns cross."""

    @overload
    def __init__(
        self,
        row_pins: _Sequence[_Pin[object]],
        column_pins: _Sequence[_Pin[object]],
        columns_to_anodes: bool = True,
        interval: float = 0.02,
        max_events: int = 64,
        debounce_threshold: int = 1,
    ) -> None: ...
    @overload
    @deprecated("keypad.KeyMatrix takes tuples of pins on micropython-rp2: KeyMatrix((board.D5, board.D6), (board.D9, board.D10))")
    def __init__(
        self,
        row_pins: _Pin[object] | _Sequence[int],
        column_pins: _Pin[object] | _Sequence[int],
        columns_to_anodes: bool = True,
        interval: float = 0.02,
        max_events: int = 64,
        debounce_threshold: int = 1,
    ) -> None: ...
    def key_number_to_row_column(self, key_number: int, /) -> tuple[int, int]: ...
    def row_column_to_key_number(self, row: int, column: int, /) -> int: ...

class ShiftRegisterKeys(_Scanner):
    """Keys on shift registers."""

    def __init__(
        self,
        *,
        clock: _Pin[object],
        data: _Pin[object],
        latch: _Pin[object],
        value_to_latch: bool = True,
        key_count: int,
        value_when_pressed: bool,
        interval: float = 0.02,
        max_events: int = 64,
        debounce_threshold: int = 1,
    ) -> None: ...
