"""Puts what a language adds to the standard library into a typeshed: the stub texts in additions/.

`additions/micropython/time.stub` is added to `time`.  What it defines replaces what the module has of that name.  Lines
between `#: class deque` and `#: end` go into the class `deque`, where they replace members of the same name.
"""

from __future__ import annotations

import ast
from pathlib import Path

from anyboard.check.overlay.marks import extend_class
from anyboard.check.overlay.source import flat, indent_of, names_of
from anyboard.check.templates import MARK, lines_for

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.check.overlay.names import Stdlib
    from anyboard.check.overlay.source import Scope, Source
    from anyboard.check.targets import Target

ADDITIONS = Path(__file__).parent / "additions"
_CLASS = "class"
_INDENT = 4


def folders(target: Target) -> list[Path]:
    """The folders of additions for a target: `common` is for both languages, and so for portable code."""
    names = () if target.language == "cpython" else ("common", target.language, target.port)
    return [ADDITIONS / name for name in dict.fromkeys(names) if (ADDITIONS / name).is_dir()]


def merge(stdlib: Stdlib, target: Target) -> None:
    """Put all additions for a target in."""
    for folder in folders(target):
        for file in sorted(folder.rglob("*.stub")):
            parts = file.relative_to(folder).with_suffix("").parts
            module = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
            lines = lines_for(target, file.read_text(encoding="utf-8"), file.name, (_CLASS,))
            _merge_module(stdlib, module, lines)
    stdlib.settle()


def _merge_module(stdlib: Stdlib, module: str, lines: list[str]) -> None:
    own: list[str] = []
    classes: dict[str, list[str]] = {}
    inside = own
    for line in lines:
        if line.strip().startswith(MARK):
            command, *names = line.strip()[len(MARK) :].split()
            inside = classes.setdefault(names[0], []) if command == _CLASS else own
        else:
            inside.append(line)
    source = stdlib.source(module)
    if source is None:
        stdlib.create(module, "\n".join(own) + "\n")
        return
    _drop(source, source.scope, own)
    source.append(own)
    for name, members in classes.items():
        for place in stdlib.owners(f"{module}.{name}" if module != "builtins" else name):
            _drop(place.source, place.scope, [line[_INDENT:] for line in members])
            extend_class(place, members)


def _drop(source: Source, scope: Scope, lines: list[str]) -> None:
    """Remove from a scope what these lines define anew."""
    anew = {name for node in flat(ast.parse("\n".join(lines)).body) for name in names_of(node)}
    for name in anew:
        for node in scope.named(name):
            source.drop(node)
    for imported in scope.imports:
        kept = [alias for alias in imported.names if (alias.asname or alias.name) not in anew]
        if len(kept) < len(imported.names):
            source.remove(imported)
            imported.names = kept
            source.insert(imported.lineno, [indent_of(imported) + (ast.unparse(imported) if kept else "...")])
