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


@dataclass_transform(frozen_default=True)
class Record:
    """An immutable value: fields in `__slots__`, all of them required, compared by type and content.

    A subclass lists its fields once in `__slots__` (for the interpreter) and once as
    annotations (for readers and type checkers)::

        class PinWrite(Record):
            __slots__ = ("pin", "value")
            pin: str
            value: bool
    """

    __slots__: tuple[str, ...] = ()
    kinds: ClassVar[dict[str, type[Record]]] = {}
    """Every record class by its name; what JSON decoding looks names up in."""

    if not TYPE_CHECKING:

        def __init_subclass__(cls, **options):
            super().__init_subclass__(**options)
            cls._setters = tuple(cls.__dict__[name].__set__ for name in cls.__slots__)
            Record.kinds[cls.__name__] = cls

        def __init__(self, *values, **named):
            setters = self._setters
            if named:
                values += tuple(named.pop(name) for name in self.__slots__[len(values) :] if name in named)
            if named or len(values) != len(setters):
                fields = ", ".join(self.__slots__)
                raise TypeError(f"{type(self).__name__} takes exactly these fields: {fields}")
            for setter, value in zip(setters, values, strict=True):
                setter(self, value)

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
