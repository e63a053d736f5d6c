"""Modules of the user's own, which the board finds beside the program or in `lib`."""

from __future__ import annotations

import ast
import os
from functools import cached_property
from pathlib import Path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.facts import Facts

_LIBRARIES = "lib"
_SUFFIXES = (".py", ".mpy")
_REPLACEABLE = frozenset(
    {
        *("array", "asyncio", "binascii", "bluetooth", "btree", "collections", "cryptolib", "dht", "ds18x20", "errno"),
        *("hashlib", "heapq", "io", "json", "machine", "mip", "neopixel", "ntptime", "onewire", "os", "platform"),
        *("random", "re", "requests", "select", "socket", "ssl", "struct", "time", "uasyncio", "umqtt", "upysh"),
        *("urequests", "websocket", "zlib"),
    }
)
"""MicroPython's that a file takes the place of: "extensible" ones, and Python's in the firmware."""


class OwnModules:
    """Asks for the modules that one file of a program can import from files.

    Args:
        file: the file, as anybody names it.
    """

    def __init__(self, file: str | os.PathLike[str]) -> None:
        self._file = Path(os.path.abspath(file))
        self._known: dict[str, bool] = {}

    def has(self, module: str) -> bool:
        """Whether a module is the user's own: another file beside it, in `lib`, or of the package the file is in."""
        first = module.partition(".")[0]
        if first not in self._known:
            self._known[first] = bool(first) and any(self._is_in(folder, first) for folder in self._folders)
        return self._known[first]

    def source(self, module: str) -> str:
        """The text of an own module, `driver` or `drivers.bmp`; "" if it is a package, or not to be read."""
        parts = module.split(".")
        for folder in self._folders:
            file = folder.joinpath(*parts[:-1], f"{parts[-1]}.py")
            if file != self._file and file.is_file():
                try:
                    return file.read_text(encoding="utf-8-sig")
                except (OSError, UnicodeDecodeError):
                    return ""
        return ""

    def replacing(self, tree: ast.Module, facts: Facts) -> frozenset[str]:
        """The modules that the file imports and that a target takes from files, whether it has one of that name or not.

        Args:
            tree: of the file.
            facts: about the target.
        """
        replaceable = _REPLACEABLE if facts.target.language == "micropython" else frozenset()
        return frozenset(
            name for name in _imported(tree) if (name in replaceable or not facts.has_module(name)) and self.has(name)
        )

    @cached_property
    def _folders(self) -> list[Path]:
        return list(dict.fromkeys(self._searched()))

    def _searched(self) -> Iterator[Path]:
        folder = self._file.parent
        yield from (folder, folder / _LIBRARIES)
        while (folder / "__init__.py").exists() and folder.parent != folder:
            folder = folder.parent
            yield from (folder, folder / _LIBRARIES)
        if folder.name == _LIBRARIES:
            yield folder.parent

    def _is_in(self, folder: Path, name: str) -> bool:
        files = (folder / f"{name}{suffix}" for suffix in _SUFFIXES)
        if any(file != self._file and file.exists() for file in files):
            return True
        try:
            with os.scandir(folder / name) as entries:  # a board needs no __init__.py in it
                return any(entry.name.endswith(_SUFFIXES) and entry.path != str(self._file) for entry in entries)
        except OSError:
            return False


def _imported(tree: ast.Module) -> set[str]:
    """The first parts of the names of all modules that are imported."""
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names.update(alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module.partition(".")[0])
    return names
