"""What a chip can be told by name: the arguments of its constructor, and its knobs."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, NamedTuple

from anyboard.sim.engines.part import Knob, members
from anyboard.sim.lead import connections

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

_TYPES: dict[str, type] = {"bool": bool, "int": int, "float": float, "str": str}


class Options(NamedTuple):
    """Names that may be set.

    - `arguments`: of the constructor, with the types its annotations name (empty: anything)
    - `knobs`: attributes to set afterwards
    - `required`: arguments without a default
    - `paths`: arguments that name a file
    - `connections`: of a part on pins of its own, and whether it can do without them
    """

    arguments: dict[str, tuple[type, ...]]
    knobs: list[str]
    required: list[str]
    paths: list[str]
    connections: dict[str, bool]


def options_of(factory: Callable[..., Any]) -> Options:
    """What a chip's class, or a function that makes one, can be told."""
    arguments: dict[str, tuple[type, ...]] = {}
    required = []
    paths = []
    for parameter in inspect.signature(factory).parameters.values():
        if parameter.kind in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD, parameter.POSITIONAL_ONLY):
            continue
        arguments[parameter.name] = _types(parameter.annotation)
        if "PathLike" in str(parameter.annotation):
            paths.append(parameter.name)
            arguments[parameter.name] = (str,)
        if parameter.default is parameter.empty:
            required.append(parameter.name)
    knobs = [name for name, value in members(factory) if _is_knob(name, value)] if isinstance(factory, type) else []
    connected_to = getattr(factory, "connected_to", None)
    return Options(
        arguments,
        list(dict.fromkeys(name for name in knobs if name not in arguments)),
        required,
        paths,
        {} if connected_to is None else connections(connected_to),
    )


def _is_knob(name: str, value: object) -> bool:
    return not name.startswith("_") and (
        isinstance(value, Knob) or (isinstance(value, property) and value.fset is not None)
    )


def _types(annotation: object) -> tuple[type, ...]:
    """The TOML types an annotation names, as a class or as text (``"int | None"``); empty if it says more."""
    text = annotation.__name__ if isinstance(annotation, type) else str(annotation)
    words = [word.strip() for word in text.split("|") if word.strip() != "None"]
    if all(word in _TYPES for word in words):
        return tuple(_TYPES[word] for word in words)
    return ()
