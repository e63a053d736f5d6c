"""Marks everything public in the modules that a target lacks."""

from __future__ import annotations

import re
from pathlib import PurePath

from anyboard.check.overlay.marks import HEADER, decorator

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

FOR_ANNOTATIONS = ("typing", "typing_extensions", "types", "abc", "collections.abc", "_typeshed", "numbers")
"""Modules that annotations take names from, which no device evaluates."""

_TOOLS = ("deprecated",)
"""What `typing_extensions` takes from a module that devices lack: `warnings`."""

_OPENS = re.compile(r"(?:if|elif|else|try|except|finally|with)\b")
_DEFINES = re.compile(r"(?:async def|def|class) ([A-Za-z]\w*)")


def module_of(path: PurePath) -> str:
    """The dotted name of a stub file, by its path inside `stdlib/`."""
    parts = path.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def marked(text: str, sentence: str) -> str:
    """A stub with every public function and class of the module marked; methods are reached through those.

    Goes by the indentation alone: typeshed is formatted by one formatter, and it is ten times as quick.
    """
    return "\n".join([*HEADER, *_marked_lines(text.splitlines(), sentence)]) + "\n"


def _marked_lines(lines: list[str], sentence: str) -> Iterator[str]:
    scope = 0  # the indentation of module scope: 4 inside `if sys.version_info …`
    deprecated = False
    for line in lines:
        stripped = line.lstrip()
        indent = len(line) - len(stripped)
        if stripped and indent <= scope:
            scope = indent
            if _OPENS.match(stripped) and stripped.rstrip().endswith(":"):
                scope += 4
            elif stripped.startswith("@deprecated"):
                deprecated = True  # CPython's own reason; the lint names the import
            elif definition := _DEFINES.match(stripped):
                if not deprecated and definition[1] not in _TOOLS:
                    yield decorator(line[:indent], sentence)
                deprecated = False
        yield line
