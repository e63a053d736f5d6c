# Made by tools/stub_profiles.py from src/anyboard/sim/pads.py: edit that.
from anyboard.sim.nets import Driver, Listener, Terminal
from collections.abc import Callable
from typing_extensions import Self
from anyboard.core.ops import Pull
class Pad:
    name: str
    terminal: Terminal
    output: Driver
    pull: Driver
    hand: Driver
    holder: Driver
    is_output: bool
    pwm: tuple[int, int] | None
    pixels: list[bytes]
    pixel_listeners: list[Listener[bytes]]
    pulses: list[int]
    touch: int | Callable[[], int]

    def __init__(self, name: str) -> None: ...

    def __deepcopy__(self, memo: object) -> Self: ...

    def become_input(self, pull: Pull | None) -> None: ...

    def become_output(self, value: bool, open_drain: bool=False) -> None: ...

    def write(self, value: bool) -> None: ...

    def become_analog_output(self, volts: float) -> None: ...

    def become_waveform(self, level: Callable[[], bool]) -> None: ...

    def listen_to_pixels(self, listener: Callable[[bytes], object]) -> Callable[[], None]: ...

    def release(self) -> None: ...
