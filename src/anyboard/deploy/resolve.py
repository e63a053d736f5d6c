"""From the names of modules to the files that have to be on a board."""

from __future__ import annotations

import sys
from functools import cache
from importlib import metadata
from importlib.machinery import PathFinder
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

from anyboard.deploy.errors import DeployError
from anyboard.deploy.imports import imports
from anyboard.resources import folder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from anyboard.deploy.imports import Import

Origin = Literal["own", "ours", "installed"]
"""The program's folder, our shims, a package that is installed on this computer."""
_PACKAGE = "__init__.py"
_FOR_DESKTOPS = ("Adafruit-Blinka", "anyboard")
_BRANDS = {"micropython": "MicroPython", "circuitpython": "CircuitPython"}


class Module(NamedTuple):
    """A module that is a file here.

    - `name`: with its packages
    - `path`: of the file
    - `is_package`: the file is an ``__init__.py``
    """

    name: str
    path: Path
    origin: Origin
    is_package: bool

    @property
    def shown(self) -> str:
        """Its path as people see it: from where they are, if it is there."""
        here = Path.cwd()
        return str(self.path.relative_to(here) if self.path.is_relative_to(here) else self.path)


class Found(NamedTuple):
    """What a program needs: its modules, and a line for each that is nowhere but may not be needed."""

    modules: list[Module]
    notes: list[str]


class _Place(NamedTuple):
    folder: Path
    origin: Origin


class Resolver:
    """Finds modules for one firmware.

    Args:
        firmware: "micropython" or "circuitpython".
        in_firmware: whether it has a module itself, asked of the board or guessed.
        on_board: whether the board has a module in a file.
    """

    def __init__(self, firmware: str, in_firmware: Callable[[str], bool], on_board: Callable[[str], bool]) -> None:
        self._firmware = firmware
        self._in_firmware = in_firmware
        self._on_board = on_board
        self._shims = Path(folder("shims", firmware))
        self._own: list[Path] = []
        self._found: dict[str, Module] = {}
        self._notes: list[str] = []

    def program(self, paths: Iterable[Path]) -> Found:
        """These files, and all that they import.  Raises `DeployError` if a module is nowhere."""
        named = [_named(path) for path in paths]
        self._own = list(dict.fromkeys(_root_of(module) for module in named))
        for module in named:
            self._add(module)
        return Found(list(self._found.values()), self._notes)

    def needs(self, path: Path) -> Found:
        """What a file imports, without itself.  Raises `DeployError`."""
        found = self.program([path])
        return Found([module for module in found.modules if module.path != path.resolve()], found.notes)

    def modules(self, names: Iterable[str]) -> Found:
        """Modules by name, each with everything in it if it is a package.  Raises `DeployError`."""
        for name in names:
            place = self._place(name)
            if place is None:
                raise DeployError(f"there is no file {name}, and no module of this name is installed here")
            inside = sorted((place.folder / name).rglob("*.py")) or [place.folder / f"{name}.py"]
            for path in inside:
                parts = path.relative_to(place.folder).with_suffix("").parts
                is_package = parts[-1] == "__init__"
                self._add(Module(".".join(parts[: -1 if is_package else None]), path, place.origin, is_package))
        return Found(list(self._found.values()), self._notes)

    def ours(self) -> Found:
        """All of our modules for the firmware.  Raises `NotFound` if the installation is incomplete."""
        names = {path.stem for path in self._shims.iterdir() if path.suffix == ".py" or (path / _PACKAGE).is_file()}
        return self.modules(sorted(names))

    # -- one module after the other --------------------------------------------------------------------

    def _add(self, module: Module) -> None:
        if module.name in self._found:
            return
        self._found[module.name] = module
        for wanted in imports(module.path.read_bytes(), module.shown):
            self._follow(module, wanted)

    def _follow(self, importer: Module, wanted: Import) -> None:
        name = _absolute(importer, wanted)
        if not self._take(name):
            self._is_missing(importer, wanted, name)
            return
        for inner in wanted.names:
            if not self._take(f"{name}.{inner}") and name == "anyboard" and not inner.startswith("_"):
                self._take(inner)  # `anyboard` hands out what has this name

    def _take(self, name: str) -> bool:
        """Whether there is such a module; it and its packages are added if they are files."""
        top, *_ = parts = name.split(".")
        place = self._place(top)
        if place is None:
            return self._in_firmware(top) or self._on_board(top)
        for depth in range(1, len(parts) + 1):
            module = _file_of(place, parts[:depth])
            if module is not None:
                self._add(module)
            elif not place.folder.joinpath(*parts[:depth]).is_dir():
                return False
        return True

    def _place(self, top: str) -> _Place | None:
        """Where files of a module are, None if the firmware's own is to be used, or there is none."""
        for own in self._own:
            if _is_there(own, top):
                return _Place(own, "own")
        if _is_there(self._shims, top):
            return _Place(self._shims, "ours")
        if top in sys.stdlib_module_names or top in _of_desktops():
            return None
        where = _installed(top)
        # MicroPython's neopixel is another than CircuitPython's; its users say which they mean by installing that
        if where is None or (self._in_firmware(top) and not _is_of_circuitpython(top, self._firmware)):
            return None
        return _Place(where, "installed")

    def _is_missing(self, importer: Module, wanted: Import, name: str) -> None:
        where = f"{importer.shown}:{wanted.line}"
        if not wanted.is_optional:
            raise DeployError(
                f"{where} imports {name}, which is neither in {_BRANDS[self._firmware]}'s firmware there nor installed "
                f"here; pip install it, put it beside the program, or leave the import out"
            )
        if importer.origin == "own":
            self._notes.append(f"{where} imports {name} if it is there; it is not")


def _named(path: Path) -> Module:
    path = path.resolve()
    parts = [] if path.name == _PACKAGE else [path.stem]
    at = path.parent
    while (at / _PACKAGE).is_file():
        parts.insert(0, at.name)
        at = at.parent
    return Module(".".join(parts), path, "own", path.name == _PACKAGE)


def _root_of(module: Module) -> Path:
    return module.path.parents[module.name.count(".") + module.is_package]


def _absolute(importer: Module, wanted: Import) -> str:
    if not wanted.level:
        return wanted.module
    package = importer.name.split(".")
    up = wanted.level - importer.is_package
    return ".".join([*(package[:-up] if up else package), *([wanted.module] if wanted.module else [])])


def _is_there(place: Path, top: str) -> bool:
    return (place / f"{top}.py").is_file() or any((place / top).glob("*.py"))


def _file_of(place: _Place, parts: list[str]) -> Module | None:
    name, path = ".".join(parts), place.folder.joinpath(*parts)
    if (path / _PACKAGE).is_file():
        return Module(name, path / _PACKAGE, place.origin, True)
    file = path.with_name(f"{path.name}.py")
    return Module(name, file, place.origin, False) if file.is_file() else None


def _installed(top: str) -> Path | None:
    """The folder that an installed module's file or package is in, if it is Python."""
    spec = PathFinder.find_spec(top)
    if spec is None:
        return None
    places = [Path(place) for place in spec.submodule_search_locations or ()]
    files = [Path(spec.origin)] if spec.origin and spec.origin.endswith(".py") else places
    for file in files:
        return file.parent.parent if file.name == _PACKAGE else file.parent
    return None


@cache
def _of_desktops() -> frozenset[str]:
    """Modules of packages that are CircuitPython for computers, not for boards."""
    names = set()
    for package in _FOR_DESKTOPS:
        try:
            files = metadata.files(package) or ()
        except metadata.PackageNotFoundError:
            continue
        names |= {file.parts[0].removesuffix(".py") for file in files}
    return frozenset(names)


@cache
def _distributions() -> dict[str, list[str]]:
    return dict(metadata.packages_distributions())


def _is_of_circuitpython(top: str, firmware: str) -> bool:
    """Whether the installed module is one for CircuitPython, and the firmware another."""
    return firmware != "circuitpython" and any(
        name.lower().startswith("adafruit-circuitpython") for name in _distributions().get(top, ())
    )
