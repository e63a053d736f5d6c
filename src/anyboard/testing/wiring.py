"""What is wired around a board, as its owner says: in a TOML file, or word by word.

::

    free_pins = ["GP20", "GP21", "GP22", "GP6", "GP7"]
    pair = ["GP14", "GP15"]                # joined by a wire
    spi_pins = ["GP18", "GP19", "GP16"]    # MOSI joined to MISO
    i2c_pins = ["GP5", "GP4"]
    target_address = 0x76
    analog = ["GP26", 65535, 300]          # joined to 3.3 V

The keys are the attributes of `anyboard.testing.rig.Rig`; the capabilities follow from them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from anyboard.core.errors import AnyboardError
from anyboard.core.nearest import did_you_mean
from anyboard.core.toml import parse

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_PINS = {
    "any_pins": 2,
    "free_pins": 5,
    "pair": 2,
    "i2c_pins": 2,
    "bare_pins": 2,
    "spi_pins": 3,
    "uart_pins": 2,
    "pwm_pins": 2,
    "encoder": 4,
}
_PIN = ("analog_out_pin", "onewire_pin", "onewire_empty_pin", "pixel_pin", "touch_pin")
_ADDRESSES = ("target_address", "absent_address", "forgetful_address", "refusing_address", "reserved_address")
_FUNCTIONS = ("default_i2c", "default_spi", "default_uart")
_ABSENT = 0x33
KEYS: tuple[str, ...] = (*_PINS, *_PIN, *_ADDRESSES, *_FUNCTIONS, "analog", "onewire_rom")
"""What can be said."""

_DIGITAL = ("free_pins", "pair")
_I2C = ("i2c_pins", "target_address")
_ONEWIRE = ("onewire_pin", "onewire_rom", "onewire_empty_pin")
_NEEDS: dict[str, tuple[str, ...]] = {
    "digital": _DIGITAL,
    "pull_up": _DIGITAL,
    "pull_down": _DIGITAL,
    "open_drain": _DIGITAL,
    "i2c": _I2C,
    "i2c_probe": _I2C,
    "i2c_long": _I2C,
    "soft_i2c": _I2C,
    "i2c_restart": (*_I2C, "forgetful_address"),
    "i2c_refusal": (*_I2C, "refusing_address"),
    "i2c_reserved": (*_I2C, "reserved_address"),
    "pull_up_check": ("bare_pins",),
    "spi": ("spi_pins",),
    "soft_spi": ("spi_pins",),
    "uart": ("uart_pins",),
    "uart_formats": ("uart_pins",),
    "analog_in": ("analog",),
    "analog_out": ("analog_out_pin",),
    "pwm": ("pwm_pins",),
    "pulse_in": _DIGITAL,
    "pulse_out": _DIGITAL,
    "count": _DIGITAL,
    "encoder": ("encoder",),
    "onewire": _ONEWIRE,
    "pixels": ("pixel_pin",),
    "touch": ("touch_pin",),
    "default_i2c": ("default_i2c",),
    "default_spi": ("default_spi",),
    "default_uart": ("default_uart",),
    "cpu": (),
    "nvm": (),
    "threads": (),
}
"""What must be said for a capability; those that are not here need a rig that sees what is on the wires."""


class WrongWiring(AnyboardError, ValueError):
    """What is said about the wiring makes no sense; the message is all there is to say."""


class Wiring(NamedTuple):
    """What there is around a board.

    - `attributes`: of `Rig`, with names in the places of pins
    - `offers`: the capabilities that they make
    """

    attributes: dict[str, Any]
    offers: frozenset[str]


def read(path: str) -> dict[str, Any]:
    """The content of a TOML file.  Raises `WrongWiring`."""
    try:
        with open(path, encoding="utf-8") as file:
            return parse(file.read())
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise WrongWiring(f"{path}: {reason}") from error


def split(words: Sequence[str]) -> dict[str, Any]:
    """``["pair=GP14,GP15", "target_address=0x76"]`` as a file would have it.  Raises `WrongWiring`."""
    said: dict[str, Any] = {}
    for word in words:
        key, equals, value = word.partition("=")
        if not equals:
            raise WrongWiring(f"{word!r} does not look like KEY=VALUE; for instance pair=GP14,GP15")
        parts = [_number(part.strip()) for part in value.split(",")]
        is_single = key in (*_PIN, *_ADDRESSES, *_FUNCTIONS, "onewire_rom")
        said[key] = parts[0] if is_single and len(parts) == 1 else parts
        if key == "onewire_rom":
            said[key] = value.strip()  # 0215… is no number
    return said


def _number(text: str) -> str | int:
    try:
        return int(text, 0)
    except ValueError:
        return text


def wiring(said: Mapping[str, Any]) -> Wiring:
    """What a file or words say.  Raises `WrongWiring`."""
    attributes = {key: _value(key, value) for key, value in said.items()}
    if "target_address" in attributes:
        attributes.setdefault("absent_address", _ABSENT)
    if "any_pins" not in attributes:
        some = next((value for key, value in attributes.items() if key in _PINS and key != "encoder"), None)
        if some is None:
            raise WrongWiring(
                "say which pins the rows may use: with any_pins=GP2,GP3 those that need no wiring, with "
                "free_pins=… and pair=… more (docs/conformance.md has all)"
            )
        attributes["any_pins"] = some[:2]
    offers = {name for name, keys in _NEEDS.items() if all(key in attributes for key in keys)}
    return Wiring(attributes, frozenset(offers))


def _value(key: str, value: Any) -> Any:
    if key in _PINS:
        pins = _strings(key, value, _PINS[key])
        return (pins[:2], pins[2:]) if key == "encoder" else pins
    if key in _PIN or key in _FUNCTIONS:
        return _strings(key, [value], 1)[0]
    if key in _ADDRESSES:
        if not isinstance(value, int) or not 0 <= value <= 0x7F:
            raise WrongWiring(f"{key}: {value!r} is no I2C address (0 to 0x7f)")
        return value
    if key == "analog":
        if not isinstance(value, list) or [type(part) for part in value] != [str, int, int]:
            raise WrongWiring("analog: say pin, reading (0 to 65535) and how much it may be off: GP26,65535,300")
        return tuple(value)
    if key == "onewire_rom":
        try:
            rom = bytes.fromhex(value)
        except (TypeError, ValueError):
            rom = b""
        if len(rom) != 8:
            raise WrongWiring(f"onewire_rom: {value!r} is not 16 hexadecimal digits, family code first")
        return rom
    raise WrongWiring(f"{key!r} is nothing that can be wired{did_you_mean(key, KEYS)} (there are: {', '.join(KEYS)})")


def _strings(key: str, value: Any, count: int) -> tuple[str, ...]:
    if not isinstance(value, list) or len(value) != count or not all(isinstance(name, str) for name in value):
        pins = "a name" if count == 1 else f"{count} names of pins"
        raise WrongWiring(f"{key}: {value!r} is not {pins}")
    return tuple(value)
