"""`machine.Pin` of MicroPython with what is known about a board's pins.

The stubs have places for it, between the lines ``# pins: <place>`` and ``# pins: end``: so `Pin(26)`, `Pin("GP26")` and
`Pin.board.GP26` become pins with the functions of GP26, and a number that is no pin becomes an error.
"""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from anyboard.check.boards import Board
    from anyboard.check.targets import Target

    Capabilities = Mapping[str, frozenset[str]]

_PLACE = re.compile(
    r"^(?P<begin> *# pins: (?P<place>(?!end)\w+)\n)(?P<known>.*?)(?P<end>^ *# pins: end\n)", re.M | re.S
)
# what every constructor of a pin takes besides the pin
_PARAMETERS = re.compile(r"        id: Pin\[Any\] \| [\w| ]+,\n        /,\n(?P<parameters>.*?)    \) -> None", re.S)
_NUMBERS = frozenset([-1, *range(100), 127, 255])  # what somebody may take for a pin
_MODES = {"esp32": ("Literal[-1, 1] | None", "Literal[3, 7]")}  # those of an input, those of an output
# boards whose pins have the same names in both firmwares, but for these
_SAME_NAMES = ("raspberry_pi_pico", "pyboard")
_ANALOG = ("A0", "A1", "A2", "A3")
# boards on which MicroPython names no pin but the LED
_NO_NAMES = ("adafruit_feather_rp2040", "adafruit_feather_rp2350")
# what CircuitPython's other boards call their pins, and the numbers that a pyboard's sides do not have
_NUMBERED = tuple(f"{kind}{number}" for kind in ("D", "GP") for number in range(54))
_SIDES = tuple(f"{side}{number}" for side in "XY" for number in range(41))
_OTHER_NAMES = ("SDA", "SCL", "SCK", "MOSI", "MISO", "TX", "RX", *_NUMBERED, *_SIDES)
_ROLES = tuple(f"{bus}{unit}_{role}" for bus, roles in (
    ("I2C", ("SCL", "SDA")), ("SPI", ("SCK", "MOSI", "MISO")), ("UART", ("TX", "RX"))
) for unit in (0, 1) for role in roles)  # fmt: skip


def for_board(text: str, board: Board, target: Target) -> str:
    """A stub of `machine` with the board's pins in it; as it was, if nothing is known or it has no place for them."""
    if target.language != "micropython" or board.capabilities is None or not _PLACE.search(text):
        return text
    pins = {pin: board.capabilities[pin] for pin in board.capabilities if spellings(pin, target.port)}
    if not pins:
        return text
    names = _names(board, pins, target.port)
    where = f"{board.id} ({target.name})"
    return filled(text, pins, target.port, where, names, _refused(board, pins, target.port, names))


def filled(
    text: str,
    pins: Capabilities,
    port: str,
    where: str,
    names: Mapping[str, str],
    refused: Mapping[str, str] | None = None,
) -> str:
    """A stub with pins in its places.

    Args:
        pins: what each of the chip's pins can do.
        where: the board and the target, for messages.
        names: the firmware's names of pins, and the chip's pin behind each.
        refused: names that there are not, each with what to write instead.
    """
    found = _PARAMETERS.search(text)
    parameters = found["parameters"] if found else ""
    makers: dict[str, Callable[[], Iterable[str]]] = {
        "classes": lambda: _classes(pins, port, names, where, refused or {}),
        "names": lambda: _groups(port),
        "overloads": lambda: (
            *_overloads(pins, port, where, names, parameters),
            *_refused_names(where, refused or {}, parameters),
        ),
        "numbers": lambda: _numbers(pins, port),
    }

    def fill(match: re.Match[str]) -> str:
        made = "".join(f"{line}\n" for line in makers[match["place"]]())
        return match["begin"] + made + match["end"]

    return _PLACE.sub(fill, text)


def spellings(pin: str, port: str) -> list[int | str]:
    """What `machine.Pin` takes for one of the chip's pins, as CircuitPython names it: GPIO26, PA02, P0_05."""
    if port in ("rp2", "esp32") and pin.startswith("GPIO"):
        number = int(pin[4:])
        return [number, pin, f"GP{number}"] if port == "rp2" else [number]
    if port == "stm32" and (found := re.fullmatch(r"P([A-K])(\d\d)", pin)):
        return [f"{found[1]}{int(found[2])}", f"P{found[1]}{int(found[2])}"]
    if port == "samd" and re.fullmatch(r"P[A-D]\d\d", pin):
        return [pin]
    if port == "nrf" and (found := re.fullmatch(r"P(\d)_(\d\d)", pin)):
        return [int(found[1]) * 32 + int(found[2])]
    return []


def _names(board: Board, pins: Capabilities, port: str) -> dict[str, str]:
    """MicroPython's names of a board's pins, as far as they are known."""
    if board.id.startswith(_NO_NAMES):
        return {name: pin for name, pin in board.pins.items() if name == "LED" and pin in pins}
    names = {f"GP{pin[4:]}": pin for pin in pins} if port == "rp2" else {}
    if board.id.startswith(_SAME_NAMES):
        same = {name: pin for name, pin in board.pins.items() if re.fullmatch(r"LED|[A-Z]{1,3}\d+", name)}
        names |= {name: pin for name, pin in same.items() if pin in pins and name not in _ANALOG}
    return names


def _refused(board: Board, pins: Capabilities, port: str, names: Mapping[str, str]) -> dict[str, str]:
    """Names that the board's MicroPython does not have, CircuitPython's among them; none if others may be there."""
    if not board.id.startswith((*_SAME_NAMES, *_NO_NAMES)):
        return {}
    spelled = {pin: spellings(pin, port) for pin in pins}
    known = {"LED", *names, *(one for several in spelled.values() for one in several)}
    listed = "its number, Pin(6)" if board.id.startswith(_NO_NAMES) else ", ".join(list(names)[:12]) + " …"
    best = 0 if port != "rp2" or board.id.startswith(_NO_NAMES) else -1  # `A5`, 13, `GP26`
    instead = {name: str(spelled[pin][best]) for name, pin in board.pins.items() if pin in spelled}
    return {name: instead.get(name, listed) for name in (*instead, *_OTHER_NAMES, *_ANALOG) if name not in known}


def _classes(
    pins: Capabilities, port: str, names: Mapping[str, str], where: str, refused: Mapping[str, str]
) -> Iterable[str]:
    yield "import _pin_caps as _c"
    yield ""
    for pin, capabilities in pins.items():
        bases = ["DIGITAL", *sorted(capabilities - {"DIGITAL"})]
        yield f"class _{pin}({', '.join(f'_c.{base}' for base in bases)}): ..."
    groups = {"Board": names, "Cpu": {_of_chip(pin, port): pin for pin in pins}}
    for group, members in groups.items():
        yield ""
        yield f"class _{group}(_Names):"
        yield from (f"    {name}: Final[Pin[_{pin}]]" for name, pin in members.items())
        if group == "Board":
            for name, remedy in refused.items():
                yield "    @property"
                yield f'    @deprecated("There is no pin of that name on {where}: use {remedy}")'
                yield f"    def {name}(self) -> Pin[Any]: ..."
        if not members:
            yield "    ..."


def _of_chip(pin: str, port: str) -> str:
    """The name in `Pin.cpu`."""
    return next((name for name in spellings(pin, port) if isinstance(name, str)), pin)


def _groups(port: str) -> Iterable[str]:
    yield "    board: Final[_Board]"
    if port == "esp32":
        yield '    @deprecated("machine.Pin.cpu does not exist on micropython-esp32: use the number, machine.Pin(5)")'
        yield "    class cpu: ..."
    else:
        yield "    cpu: Final[_Cpu]"


def _overloads(pins: Capabilities, port: str, where: str, names: Mapping[str, str], parameters: str) -> Iterable[str]:
    for pin, capabilities in pins.items():
        accepted = dict.fromkeys([*spellings(pin, port), *(name for name in names if names[name] == pin)])
        if "OUT" in capabilities or port not in _MODES:
            yield from _overload(pin, accepted, parameters)
            continue
        as_input, as_output = _MODES[port]
        mode = re.compile(r"mode: [^=]+ = ")
        yield from _overload(pin, accepted, mode.sub(f"mode: {as_input} = ", parameters))
        reason = f"This pin cannot be an output on {where}: use {_listed(pins, 'OUT', port)}"
        yield from _overload(pin, accepted, re.sub(r"mode: [^=]+ = [^,]+", f"mode: {as_output}", parameters), reason)
        yield from _overload(pin, accepted, parameters)
    numbers = {number for pin in pins for number in spellings(pin, port) if isinstance(number, int)}
    if numbers:
        reason = f"There is no such pin on {where}: the numbers are {_ranges(numbers)}"
        yield from _overload("", sorted(_NUMBERS - numbers), parameters, reason)


def _refused_names(where: str, refused: Mapping[str, str], parameters: str) -> Iterable[str]:
    by_remedy: dict[str, list[str]] = {}
    for name, remedy in refused.items():
        by_remedy.setdefault(remedy, []).append(name)
    for remedy, names in by_remedy.items():
        reason = f"There is no pin of that name on {where}: use {remedy}"
        yield from _overload("", names, parameters, reason)


def _overload(pin: str, accepted: Iterable[int | str], parameters: str, wrong: str = "") -> Iterable[str]:
    yield "    @overload"
    if wrong:
        yield f'    @deprecated("{wrong}")'
    yield "    def __init__("
    yield f"        self: Pin[{f'_{pin}' if pin else 'Any'}],"
    yield f"        id: Literal[{', '.join(_literal(value) for value in accepted)}],"
    yield "        /,"
    yield parameters.rstrip("\n")
    yield "    ) -> None: ..."


def _literal(value: int | str) -> str:
    return f'"{value}"' if isinstance(value, str) else str(value)


def _listed(pins: Capabilities, capability: str, port: str) -> str:
    able = [str(spellings(pin, port)[0]) for pin in pins if capability in pins[pin]]
    shown = able[:12]
    return ", ".join(shown) + (" …" if len(able) > len(shown) else "")


def _ranges(numbers: Iterable[int]) -> str:
    """``0 to 19, 21``."""
    ranges: list[list[int]] = []
    for number in sorted(numbers):
        if ranges and ranges[-1][1] == number - 1:
            ranges[-1][1] = number
        else:
            ranges.append([number, number])
    return ", ".join(str(first) if first == last else f"{first} to {last}" for first, last in ranges)


def _numbers(pins: Capabilities, port: str) -> Iterable[str]:
    """Pins by number, as the buses take them: rp2's stubs name these types."""
    numbers = {pin: next(number for number in spellings(pin, port) if isinstance(number, int)) for pin in pins}
    yield from _numbers_type("PIN", numbers.values())
    for role in _ROLES:
        yield from _numbers_type(f"{role}_PIN", (numbers[pin] for pin in pins if role in pins[pin]))
    channels = range(5)  # 0 to 3 are pins, 4 is the thermometer
    with_adc = {numbers[pin] for pin in pins if "ADC" in pins[pin]}
    if any(number >= 40 for number in with_adc):
        channels = range(9)  # RP2350B: eight pins
    yield from _numbers_type("ADC_PIN", {*channels, *with_adc})
    yield from _numbers_type("NO_ADC_PIN", set(numbers.values()) - with_adc - set(channels))


def _numbers_type(name: str, numbers: Iterable[int]) -> Iterable[str]:
    yield f"{name}: TypeAlias = Literal[{', '.join(map(str, sorted(numbers)))}]"
