"""A rig: one board, what is wired to it, and what the two can show.

Written in the part of the language that MicroPython has.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Protocol, TypeVar

    from anyboard.core.pins import Pin

    class _Deinitable(Protocol):
        def deinit(self) -> None: ...

    D = TypeVar("D", bound=_Deinitable)


class Rig:
    """What a row may use.  Only what belongs to an offered capability need be set.

    Args:
        name: for reports: ``"sim feather"``.
        board: the module `board`, or a `Board`.
        offers: the capabilities, from `anyboard.testing.capabilities`.

    Attributes, each with the capability that needs it:

    - `any_pins`: always; two pins of the board
    - `free_pins`: "digital"; five pins with nothing on them
    - `pair`: "digital"; two pins joined by a wire, with nothing else on it; where only some
      pins can count or measure pulses, the second can
    - `levels_seen`: "levels_seen"; called with a pin, returns a list that grows by the level of
      its line at each change
    - `i2c_pins`: "i2c"; (SCL, SDA) with pull-ups and the targets below
    - `target_address`: "i2c"; 256 registers: a write sets the pointer with its first byte and
      registers with the rest, a read continues at the pointer, both advance it; register n holds
      n to begin with, and rows write to those from 0x60 on only, so that they can run in any order
    - `absent_address`: "i2c"; nobody has it
    - `forgetful_address`: "i2c_restart"; as `target_address`, but STOP sets the pointer to 0
    - `refusing_address`: "i2c_refusal"; acknowledges its address and two data bytes, not a third
    - `reserved_address`: "i2c_reserved"; as `target_address`, outside 0x08-0x77
    - `bare_pins`: "pull_up_check"; an (SCL, SDA) pair without pull-ups
    - `default_i2c`, `default_spi`, `default_uart`: "default_i2c" …; the name of the function in `board`
    - `spi_pins`: "spi"; (clock, MOSI, MISO), MOSI wired to MISO
    - `uart_pins`: "uart"; (TX, RX), wired together
    - `analog`: "analog_in"; (pin, the value to read, by how much it may be off), 0-65535
    - `analog_out_pin`: "analog_out"
    - `pwm_pins`: "pwm"; two pins that can have different frequencies
    - `pwm_seen`: "pwm_seen"; called with a pin, returns (frequency, duty_cycle) on it, or None
    - `pulses_seen`: "pulses_seen"; called with a pin, returns the microseconds sent on it so far
    - `onewire_pin`: "onewire"; a 1-Wire bus with one part, whose ROM code is `onewire_rom` (8 bytes)
    - `onewire_empty_pin`: "onewire"; a pin with a pull-up and no part
    - `pixel_pin`: "pixels"
    - `pixels_seen`: "pixels_seen"; called with a pin, returns the bytes of each write so far
    - `touch_pin`: "touch"
    - `encoder`: "encoder"; ((output, input A), (output, input B)), each two joined pins
    """

    def __init__(self, name: str, board: "Any", offers: "set[str]") -> None:
        self.name = name
        self.board = board
        self.offers = offers
        self._kept: list[_Deinitable] = []

    def keep(self, thing: "D") -> "D":
        """Return `thing`, to be deinitialised after the row, however that ends."""
        self._kept.append(thing)
        return thing

    def clean(self) -> None:
        """Deinitialise what the row kept; the runner does it."""
        while self._kept:
            self._kept.pop().deinit()

    if TYPE_CHECKING:
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
