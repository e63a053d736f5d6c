"""The files to check: found, read and decoded."""

from __future__ import annotations

import ast
import codecs
import io
import os
import tokenize
import warnings
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from anyboard.check.lint import suppressed
from anyboard.core.errors import NotFound

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from anyboard.check.lint import Suppressions

UNPARSABLE = (SyntaxError, ValueError, RecursionError, MemoryError)
"""What Python raises for text that is no program: for null bytes and deep nesting, too."""

_SKIPPED = frozenset({"__pycache__", "node_modules", "site-packages"})
_ENVIRONMENT = "pyvenv.cfg"


@dataclass(frozen=True)
class Source:
    """One file.

    Args:
        name: as the user named it, or found in a folder that the user named.
        path: the file, absolute.
        text: what is in it, without a byte order mark; "" if it cannot be decoded.
        problem: line and reason if it cannot be decoded.
    """

    name: str
    path: Path
    text: str
    problem: tuple[int, str] | None = None

    @cached_property
    def tree(self) -> ast.Module | None:
        """Its syntax tree; None if this Python cannot parse it."""
        if self.problem is not None:
            return None
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                return ast.parse(self.text)
        except UNPARSABLE:
            return None

    @cached_property
    def suppressions(self) -> Suppressions:
        """The findings that comments in it suppress, on all targets."""
        return suppressed(self.text)


def found(names: Iterable[str | os.PathLike[str]]) -> list[Source]:
    """The files of these names, each once; of a folder all ``.py`` files in it and in its folders.

    Left out of folders: hidden ones, virtual environments, `__pycache__`, `node_modules` and `site-packages`.

    Raises:
        NotFound: there is no such file, it is no Python file, or there is none in the folder.
        OSError: a file cannot be read.
    """
    sources: dict[str, Source] = {}
    for given in names:
        for name in _files(os.fspath(given)):
            path = Path(os.path.abspath(name))
            sources.setdefault(os.path.normcase(path), _read(name, path))
    return list(sources.values())


def _files(name: str) -> Sequence[str]:
    if os.path.isdir(name):
        files = sorted(_inside(name))
        if not files:
            raise NotFound(f"there is no .py file in the folder {name!r}")
        return files
    if not os.path.exists(name):
        raise NotFound(f"there is no file {name!r}")
    if not name.lower().endswith(".py"):
        raise NotFound(f"{name!r} is no Python source: name files that end in .py, or folders")
    return [name]


def _inside(folder: str) -> Iterator[str]:
    for path, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not _is_skipped(os.path.join(path, name), name)]
        # what reads annotations knows no `./code.py`
        here = path.removeprefix(os.curdir + os.sep) if path != os.curdir else ""
        yield from (os.path.join(here, name) for name in files if _is_program(path, name))


def _is_program(folder: str, name: str) -> bool:
    """Whether a file in a folder is one to check: no `._code.py`, which macOS leaves on drives, and no broken link."""
    return name.lower().endswith(".py") and not name.startswith(".") and os.path.isfile(os.path.join(folder, name))


def _is_skipped(path: str, name: str) -> bool:
    return name.startswith(".") or name in _SKIPPED or os.path.exists(os.path.join(path, _ENVIRONMENT))


def _read(name: str, path: Path) -> Source:
    data = path.read_bytes()
    if name != (said := _sayable(name)) or str(path) != _sayable(str(path)):
        return Source(said, path, "", (1, "the name of the file or of its folder is no UTF-8: rename it"))
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
        text = data.decode(encoding)
    except (SyntaxError, UnicodeDecodeError):  # SyntaxError: the comment names an encoding that there is not
        return Source(name, path, "", _undecodable(data))
    return Source(name, path, text.replace("\r\n", "\n").replace("\r", "\n"))


def _sayable(name: str) -> str:
    """A name as it can be printed: bytes of it that are no UTF-8 as `\\xff`."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def _undecodable(data: bytes) -> tuple[int, str]:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return 1, "the file is in UTF-16: save it as UTF-8"
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return line, f"byte 0x{data[error.start]:02x} is no UTF-8: save the file as UTF-8"
    return 1, "the encoding that its first lines name is not the file's: save it as UTF-8 and remove that line"
