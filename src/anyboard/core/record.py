"""Immutable slotted records: the one base of operations, events and adapter descriptions.

`dataclasses` would do the same, but its import and the code it generates for
thirty classes cost more than the rest of `import anyboard` together.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any, ClassVar

    from typing_extensions import Self, dataclass_transform
else:

    def dataclass_transform(**_options):
        return lambda cls: cls


def _first_use(self: Record, *values: object, **named: object) -> None:
    """The constructor of a class until its first instance, which pays for one made to measure.

    Made for every class at import, they would take longer than the import itself.
    """
    cls = type(self)
    namespace: dict[str, Any] = {f"set_{name}": cls.__dict__[name].__set__ for name in cls.__slots__}
    namespace["defaults"] = cls._defaults
    parameters = [f"{name}=defaults[{name!r}]" if name in cls._defaults else name for name in cls.__slots__]
    lines = [
        f"def __init__({', '.join(('self', *parameters))}):",
        *(f" set_{name}(self, {name})" for name in cls.__slots__),
    ]
    exec("\n".join([*lines, " pass"]), namespace)  # only the names of slots go in, which are identifiers
    constructor = namespace["__init__"]
    constructor.__qualname__ = f"{cls.__qualname__}.__init__"
    cls.__init__ = constructor  # type: ignore[method-assign]
    constructor(self, *values, **named)


@dataclass_transform(frozen_default=True)
class Record:
    """An immutable value: fields in `__slots__`, compared by type and content.

    All are required, but those in `_defaults`: what was added to a record that others make, too.

    A subclass lists its fields once in `__slots__` (for the interpreter) and once as
    annotations (for readers and type checkers)::

        class PinWrite(Record):
            __slots__ = ("pin", "value")
            pin: str
            value: bool
    """

    __slots__: tuple[str, ...] = ()
    _defaults: ClassVar[dict[str, object]] = {}
    kinds: ClassVar[dict[str, type[Record]]] = {}
    """Every record class by its name; what JSON decoding looks names up in."""

    if not TYPE_CHECKING:

        def __init_subclass__(cls, **options):
            super().__init_subclass__(**options)
            cls.__init__ = _first_use
            Record.kinds[cls.__name__] = cls

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} is immutable")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{type(self).__name__} is immutable")

    def fields(self) -> Iterator[tuple[str, Any]]:
        """Each field's name and value, in order."""
        for name in self.__slots__:
            yield name, getattr(self, name)

    def replace(self, **changes: Any) -> Self:
        """A copy with some fields changed."""
        return type(self)(**{**dict(self.fields()), **changes})

    def _values(self) -> tuple[object, ...]:
        return tuple(getattr(self, name) for name in self.__slots__)

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other) or not isinstance(other, Record):
            return NotImplemented
        return self._values() == other._values()

    def __hash__(self) -> int:
        return hash((type(self), self._values()))

    def __repr__(self) -> str:
        inside = ", ".join(f"{name}={value!r}" for name, value in self.fields())
        return f"{type(self).__name__}({inside})"

    def __reduce__(self) -> tuple[type[Self], tuple[object, ...]]:
        return type(self), self._values()
