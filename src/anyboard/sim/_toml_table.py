"""Tables of a TOML file that know where they are, so that every mistake names file, line and key."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from anyboard.core.errors import AnyboardError, NotFound
from anyboard.core.nearest import did_you_mean
from anyboard.core.toml import parse
from anyboard.sim._toml_lines import line_of
from anyboard.sim.errors import BenchError

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator, Sequence
    from pathlib import Path
    from typing import Any, TypeVar

    T = TypeVar("T")

_TYPE_WORDS = {
    bool: "true or false",
    int: "a whole number",
    float: "a number",
    str: "a string",
    dict: "a table",
    list: "an array",
}


class BenchFileError(BenchError, ValueError):
    """A mistake in a bench file: one line, ``file:line: key: what is wrong``."""


class Table:
    """One table of the file.

    Args:
        path: the file.
        text: what is in it.
        values: the table.
        keys: how to get there: ``("part", 0)``.
    """

    def __init__(self, path: Path, text: str, values: dict[str, Any], keys: tuple[str | int, ...] = ()) -> None:
        self.path = path
        self._text = text
        self._values = values
        self._keys = keys

    @classmethod
    def of_file(cls, path: Path) -> Table:
        """The whole file.  Raises `NotFound` or `BenchFileError`."""
        try:
            text = path.read_text(encoding="utf-8")
        except FileNotFoundError:
            beside = [other.name for other in path.parent.glob("*.toml")] if path.parent.is_dir() else []
            raise NotFound(f"there is no bench file {str(path)!r}{did_you_mean(path.name, beside)}") from None
        except OSError as error:
            raise NotFound(f"the bench file {str(path)!r} cannot be read: {error.strerror or error}") from None
        except UnicodeDecodeError as error:
            raise BenchFileError(f"{path}: not a text file in UTF-8 ({error.reason} at byte {error.start})") from None
        try:
            return cls(path, text, parse(text))
        except ValueError as error:
            raise BenchFileError(f"{path}: {error}") from None  # it says "at line …, column …"

    def error(self, key: str | int | None, what: str) -> BenchFileError:
        """The exception for a mistake at `key`, or in the table as such."""
        keys = self._keys if key is None else (*self._keys, key)
        name = next((f"{part}: " for part in reversed(keys) if isinstance(part, str)), "")
        return BenchFileError(f"{self.path}:{line_of(self._text, keys)}: {name}{what}")

    @contextmanager
    def blame(self, key: str | None = None) -> Generator[None, None, None]:
        """Whatever the bench or a part says against a value is a mistake at `key`.

        Without a key: at the one whose value the message quotes.
        """
        try:
            yield
        except BenchFileError:
            raise
        except (AnyboardError, ValueError, TypeError) as error:
            what = str(error)
            raise self.error(key or self._quoted(what), what) from error

    def _quoted(self, what: str) -> str | None:
        for key, value in self._values.items():
            if isinstance(value, str) and repr(value) in what:
                return key
            if key == "address" and isinstance(value, int) and f"0x{value:02X}" in what:
                return key
        return None

    def check_keys(self, known: Iterable[str], what: str) -> None:
        """Raise for the first key that `what` does not have."""
        names = list(known)
        for key in self._values:
            if key not in names:
                nearest = did_you_mean(key, names)
                raise self.error(key, f"no key of {what}{nearest or f'; it has {_listed(names)}'}")

    def __contains__(self, key: str) -> bool:
        return key in self._values

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def raw(self, key: str) -> Any:
        """A value as it stands in the file."""
        return self._values[key]

    def get(self, key: str, kind: type[T], default: T | None = None) -> T:
        """The value of a key; an error if it is not of its `kind`, or absent without a default."""
        if key not in self._values:
            if default is not None:
                return default
            raise self.error(None, f"{key!r} is missing")
        value = self._values[key]
        self.check_type(key, value, kind)
        return kind(value) if kind is float else value  # type: ignore[call-arg]

    def check_type(self, key: str | int, value: object, *kinds: type) -> None:
        """Raise unless a value is of one of `kinds`; a whole number is a number, true and false are none."""
        for kind in kinds:
            accepted = (int, float) if kind is float else (kind,)
            if isinstance(value, accepted) and (kind is bool or not isinstance(value, bool)):
                return
        wanted = " or ".join(_TYPE_WORDS[kind] for kind in kinds)
        raise self.error(key, f"must be {wanted}, not {value!r}")

    def choice(self, key: str, choices: Sequence[str], default: str) -> str:
        """A string out of several."""
        value = self.get(key, str, default)
        if value not in choices:
            nearest = did_you_mean(value, choices)
            raise self.error(key, f"there is no {key} {value!r}{nearest or f'; it is one of {_listed(choices)}'}")
        return value

    def tables(self, key: str) -> list[Table]:
        """An array of tables: ``[[key]]``; an empty one if it is absent."""
        return [self._at(value, key, index) for index, value in enumerate(self.get(key, list, []))]

    def table(self, key: str) -> Table:
        """A table: ``[key]``; an empty one if it is absent."""
        return self._at(self._values.get(key, {}), key)

    def _at(self, value: object, *steps: str | int) -> Table:
        place = Table(self.path, self._text, {}, (*self._keys, *steps))
        if not isinstance(value, dict):
            raise place.error(None, f"must be a table, not {value!r}")
        place._values = value
        return place


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names) or "none"
