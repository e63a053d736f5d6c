# Made by tools/stub_profiles.py from src/anyboard/testing/rig.py: edit that.
from collections.abc import Callable
from typing import Any, Protocol, TypeVar
from anyboard.core.pins import Pin
class _Deinitable(Protocol):

    def deinit(self) -> None: ...
D = TypeVar('D', bound=_Deinitable)
class Rig:
    name: str
    board: 'Any'
    offers: 'set[str]'

    def __init__(self, name: str, board: Any, offers: set[str]) -> None: ...

    def keep(self, thing: D) -> D: ...

    def clean(self) -> None: ...
    any_pins: tuple[Pin, Pin]
    free_pins: tuple[Pin, Pin, Pin, Pin, Pin]
    pair: tuple[Pin, Pin]
    levels_seen: Callable[[Pin], list[bool]]
    i2c_pins: tuple[Pin, Pin]
    target_address: int
    absent_address: int
    forgetful_address: int
    refusing_address: int
    reserved_address: int
    bare_pins: tuple[Pin, Pin]
    default_i2c: str
    default_spi: str
    default_uart: str
    spi_pins: tuple[Pin, Pin, Pin]
    uart_pins: tuple[Pin, Pin]
    analog: tuple[Pin, int, int]
    analog_out_pin: Pin
    pwm_pins: tuple[Pin, Pin]
    pwm_seen: Callable[[Pin], tuple[int, int] | None]
    pulses_seen: Callable[[Pin], list[int]]
    onewire_pin: Pin
    onewire_rom: bytes
    onewire_empty_pin: Pin
    pixel_pin: Pin
    pixels_seen: Callable[[Pin], list[bytes]]
    touch_pin: Pin
    encoder: tuple[tuple[Pin, Pin], tuple[Pin, Pin]]
