"""The firmware's enumerations: singletons compared by identity that print as ``digitalio.Pull.UP``."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


class Enumeration:
    """A closed set of named objects.

    ::

        class Pull(Enumeration, names=("UP", "DOWN")):
            UP: ClassVar[Pull]
            DOWN: ClassVar[Pull]
    """

    __slots__ = ("_name",)
    _name: str

    def __init_subclass__(cls, names: Sequence[str] = (), **options: object) -> None:
        super().__init_subclass__(**options)
        for name in names:
            member = object.__new__(cls)
            object.__setattr__(member, "_name", name)
            setattr(cls, name, member)

    def __new__(cls) -> Enumeration:
        raise TypeError(f"can't create '{cls.__name__}' instances")

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"can't set attribute '{name}'")

    def __repr__(self) -> str:
        module = type(self).__module__.split(".")[1]  # anyboard.busio._uart -> busio
        return f"{module}.{type(self).__qualname__}.{self._name}"

    def __reduce__(self) -> tuple[object, ...]:
        return getattr, (type(self), self._name)

    def __copy__(self) -> Enumeration:
        return self

    def __deepcopy__(self, memo: object) -> Enumeration:
        return self
