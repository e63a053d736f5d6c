"""What there is to say of a chip, from its code: what it is, where it can be attached, what can be set.

`anyboard chips` shows it, and ``tools/chip_pages.py`` makes the pages of docs/chips of it.

A chip's docstring is its description.  What the examples need besides the knobs, for instance a pin that
an input is wired to, the class has in `Part.examples`.
"""

from __future__ import annotations

import inspect
import re
from typing import TYPE_CHECKING, NamedTuple

from anyboard.sim._part_options import options_of
from anyboard.sim.chips import chip
from anyboard.sim.engines.part import Knob
from anyboard.sim.parts import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Any

# where the examples attach a part, unless it says otherwise
_PLACES: dict[str, dict[str, Any]] = {"spi": {"cs": "D10"}, "onewire": {"pin": "D4"}}
_FREE_PINS = ("D5", "D6", "D9", "D10", "D11", "D12")
_EXAMPLE_KNOBS = 3
_PINS = "pins"


class Setting(NamedTuple):
    """A knob: `low` and `high` are its range, both included; None where the type is all there is to say."""

    name: str
    default: Any
    low: float | None
    high: float | None
    unit: str
    text: str


class Example(NamedTuple):
    """How to attach the chip to one kind of bus, in a bench file and in Python."""

    bus: str
    toml: str
    python: str


class ChipPage(NamedTuple):
    """Everything; `text` is the description without its first line and arguments."""

    name: str
    factory: str
    summary: str
    text: str
    buses: list[str]
    address: int | None
    addresses: list[int]
    spi_modes: list[int]
    arguments: dict[str, str]
    connections: dict[str, bool]
    knobs: list[Setting]
    examples: list[Example]

    @property
    def places(self) -> str:
        """What it can be attached to, in words."""
        return " or ".join(KINDS[bus].title for bus in self.buses)


def chip_page(name: str) -> ChipPage:
    """The page of a chip by the name bench files have for it.  Raises `NotFound`."""
    factory = chip(name)
    options = options_of(factory)
    summary, text, described = _read_docstring(inspect.getdoc(factory) or "")
    buses = [bus for bus, kind in KINDS.items() if kind.suits(factory)]
    arguments = {key: described.get(key, "") for key in options.arguments}
    knobs = [_setting(factory, key) for key in options.knobs]
    modes = getattr(factory, "spi_mode", ())
    pairs = (modes,) if modes and isinstance(modes[0], int) else modes
    # a package of its own has its chips wherever it likes
    package = "anyboard.sim.chips"
    where = package if factory.__module__.startswith(f"{package}.") else factory.__module__
    address = getattr(factory, "address", None) if "i2c" in buses else None
    return ChipPage(
        name=name,
        factory=f"{where}.{factory.__name__}",
        summary=summary,
        text=text,
        buses=buses,
        address=address if isinstance(address, int) else None,
        addresses=list(getattr(factory, "addresses", ())) if "i2c" in buses else [],
        spi_modes=[2 * polarity + phase for polarity, phase in pairs] if "spi" in buses else [],
        arguments=arguments,
        connections=options.connections,
        knobs=knobs,
        examples=[_example(name, where, factory, bus, knobs, options.connections) for bus in buses],
    )


def _read_docstring(text: str) -> tuple[str, str, dict[str, str]]:
    """The first paragraph, the rest, and what the section ``Args:`` says of each argument."""
    body, _, tail = text.partition("\nArgs:\n")
    section = re.match(r"(?:[ ].*\n?|\n(?=[ ]))*", tail)
    rest = tail[section.end() :] if section else ""
    described: dict[str, str] = {}
    for entry in re.findall(r"^    (\S.*(?:\n     .*)*)", section.group() if section else "", re.MULTILINE):
        names, _, meaning = " ".join(entry.split()).partition(":")
        described.update((each.strip(), meaning.strip().replace("``", "`")) for each in names.split(","))
    first, _, more = body.replace("``", "`").strip().partition("\n\n")
    return " ".join(first.split()), "\n\n".join(filter(None, (more.strip(), rest.strip()))), described


def _setting(factory: Any, name: str) -> Setting:
    value = inspect.getattr_static(factory, name)
    if isinstance(value, Knob):
        return Setting(name, _tidy(value), value.low, value.high, value.unit, "")
    text, _, _ = _read_docstring(inspect.getdoc(value) or "")
    return Setting(name, None, None, None, "", text)


def _tidy(knob: Knob) -> float:
    """The default to as many places as people write, as long as that is in the range."""
    value = round(knob.default, 2)
    return value if knob.low <= value <= knob.high else knob.default


def _example(
    name: str, where: str, factory: Any, bus: str, knobs: Iterable[Setting], connections: Mapping[str, bool]
) -> Example:
    special: Mapping[str, Any] = getattr(factory, "examples", {}).get(bus, {})
    places = _pins(factory, connections) if bus == _PINS else dict(_PLACES.get(bus, {}))
    if not getattr(factory, "has_chip_select", True):
        places.pop("cs", None)
    places.update((key, value) for key, value in special.items() if key in places)
    arguments = {key: value for key, value in special.items() if key not in places}
    shown = {knob.name: knob.default for knob in knobs if knob.low is not None}
    shown = dict(list(shown.items())[:_EXAMPLE_KNOBS])
    is_first = next(each for each, kind in KINDS.items() if kind.suits(factory)) == bus
    table = {"chip": name, **({} if is_first else {"bus": bus}), **places, **arguments, **shown}
    toml = "[[part]]\n" + "".join(f"{key} = {_toml(value)}\n" for key, value in table.items())
    return Example(bus, toml, _python(name, where, factory.__name__, bus, places, arguments, shown))


def _pins(factory: Any, connections: Mapping[str, bool]) -> dict[str, Any]:
    """A free pin, or two where it takes a list, for each connection that a part cannot do without."""
    free = iter(_FREE_PINS)
    parameters = inspect.signature(factory.connected_to).parameters
    pins: dict[str, Any] = {}
    for name, optional in connections.items():
        if not optional:
            is_list = "[" in str(parameters[name].annotation)
            pins[name] = [next(free), next(free)] if is_list else next(free)
    return pins


def _python(
    name: str,
    where: str,
    class_name: str,
    bus: str,
    places: Mapping[str, Any],
    arguments: Mapping[str, Any],
    knobs: Mapping[str, Any],
) -> str:
    made = f"{class_name}({', '.join(f'{key}={_literal(value)}' for key, value in arguments.items())})"
    wired = "".join(f", {key}={_literal(value)}" for key, value in places.items())
    if bus == "onewire":
        attach = f'bench.onewire("{places["pin"]}").attach({made})'
    elif bus == _PINS:
        attach = f"bench.attach({made}{wired})"
    else:
        attach = f"bench.{bus}.attach({made}{wired})"
    variable = name if name.isidentifier() else "part"
    lines = [
        "from anyboard.sim import Bench",
        f"from {where} import {class_name}",
        "",
        "bench = Bench.empty()",
        f"{variable} = {attach}",
        *(f"{variable}.{key} = {value!r}" for key, value in knobs.items()),
    ]
    return "\n".join(lines) + "\n"


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return _literal(value)


def _literal(value: object) -> str:
    """In Python, and for these values in TOML as well."""
    if isinstance(value, str):
        return f'"{value}"'
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(_literal(item) for item in value)}]"
    return repr(value)


# -- as text --------------------------------------------------------------------------------------


def markdown(page: ChipPage) -> str:
    """The page for docs/chips."""
    return "\n".join(_sections(page)).rstrip() + "\n"


def _sections(page: ChipPage) -> Iterator[str]:
    class_name = page.factory.rpartition(".")[2]
    yield f"# {class_name}\n\n{page.summary}\n"
    if page.text:
        yield f"{page.text}\n"
    yield f'| | |\n|---|---|\n| in a bench file | `chip = "{page.name}"` |\n| in Python | `{page.factory}` |'
    yield f"| attached to | {page.places} |"
    if page.address is not None or page.addresses:
        yield f"| I2C address | {_address_words(page)} |"
    if page.spi_modes:
        yield f"| SPI mode | {', '.join(map(str, page.spi_modes))} |"
    for name, optional in page.connections.items():
        yield f"| pin `{name}` | {'may be left out' if optional else 'needed'} |"
    yield ""
    if page.knobs:
        yield "## What can be set\n\n| | range | to begin with |\n|---|---|---|"
        yield from (_knob_row(knob) for knob in page.knobs)
        yield ""
    described = {name: text for name, text in page.arguments.items() if text}
    if described:
        yield "## What it can be made with\n\n| | |\n|---|---|"
        yield from (f"| `{name}` | {_cell(text)} |" for name, text in described.items())
        yield ""
    for example in page.examples:
        yield f"## On {KINDS[example.bus].title}\n\n```toml\n{example.toml}```\n\n```python\n{example.python}```\n"


def _address_words(page: ChipPage) -> str:
    others = [f"0x{address:02X}" for address in page.addresses if address != page.address]
    first = "to be given" if page.address is None else f"0x{page.address:02X}"
    return f"{first}; or {', '.join(others)}" if others else first


def _knob_row(knob: Setting) -> str:
    if knob.low is None:
        return f"| `{knob.name}` | {_cell(knob.text)} | |"
    unit = f" {knob.unit}" if knob.unit else ""
    return f"| `{knob.name}` | {knob.low:g} to {knob.high:g}{unit} | {knob.default:g}{unit} |"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
