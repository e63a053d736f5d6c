"""Board URLs: ``backend[:locator][?option=value&…]``, with layers in front, each ended by ``::``.

::

    mcp2221                         record=run.jsonl::mcp2221:0001234567
    micropython:/dev/ttyACM0        └── layer ─────┘  └ backend └ locator
    sim:bench.toml?clock=virtual

The locator is the backend's own (a serial number, a port, a file, a pyserial URL) and is
taken as it stands: only a ``?`` that starts ``name=value`` pairs is special.
"""

from __future__ import annotations

from anyboard.core.errors import BadURL
from anyboard.core.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


class Layer(Record):
    """``name`` or ``name=argument`` before a ``::``."""

    __slots__ = ("name", "argument")
    name: str
    argument: str

    def __str__(self) -> str:
        return f"{self.name}={self.argument}" if self.argument else self.name


class BoardURL(Record):
    """A parsed board URL; `str()` gives its canonical text."""

    __slots__ = ("layers", "backend", "locator", "options")
    layers: tuple[Layer, ...]
    backend: str
    locator: str
    options: Mapping[str, str]

    def __str__(self) -> str:
        text = "".join(f"{layer}::" for layer in self.layers) + self.backend
        if self.locator:
            text += f":{self.locator}"
        if self.options:
            text += "?" + "&".join(f"{name}={value}" for name, value in sorted(self.options.items()))
        return text

    def __hash__(self) -> int:
        return hash(str(self))


def _is_name(text: str) -> bool:
    return bool(text) and text.replace("_", "a").replace("-", "a").isalnum() and text.isascii()


def parse(text: str, layer_names: frozenset[str] = frozenset()) -> BoardURL:
    """Read a board URL.  `layer_names`: what may stand before a ``::``.

    Raises `BadURL`, with the part that is wrong.
    """
    layers: list[Layer] = []
    rest = text.strip()
    while "::" in rest:
        head, tail = rest.split("::", 1)
        name, _, argument = head.partition("=")
        if name not in layer_names:
            break
        layers.append(Layer(name, argument))
        rest = tail
    if not rest:
        raise BadURL(f"board URL {text!r} names no backend")
    place, options = _split_options(rest, text)
    backend, _, locator = place.partition(":")
    if not _is_name(backend):
        raise BadURL(f"board URL {text!r}: {backend!r} is no backend name")
    return BoardURL(tuple(layers), backend.lower(), locator, options)


def _split_options(rest: str, text: str) -> tuple[str, dict[str, str]]:
    place, mark, query = rest.rpartition("?")
    if not mark or "=" not in query:
        if mark and not place.partition(":")[2]:
            raise BadURL(f"board URL {text!r}: options look like ?name=value, not {query!r}")
        return rest, {}
    options: dict[str, str] = {}
    for pair in query.split("&"):
        name, equals, value = pair.partition("=")
        if not equals or not _is_name(name):
            raise BadURL(f"board URL {text!r}: options look like ?name=value, not {pair!r}")
        if name in options:
            raise BadURL(f"board URL {text!r}: option {name!r} is given twice")
        options[name] = value
    return place, options
