"""Stubs of what the desktop's `anyboard` has besides device modules: `open`, errors, the bench …, from its source.

tools/stub_profiles.py puts them into stubs/desktop.
"""

from __future__ import annotations

import ast
import sys
from pathlib import Path

from source_stub import Unclear, stub_of

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "anyboard"
PUBLIC = ("__init__", "activation", "board_object", "core", "layers", "opening", "resources", "sim", "testing")
MICROPYTHON = ("dht", "ds18x20", "framebuf", "machine", "micropython", "neopixel", "onewire", "ustruct", "utime")
GIVE_WAY = ("neopixel",)  # to an installed one
WHAT_THEY_NEED = ("_native",)
NOT_FOR_PROGRAMS = (
    "sim/adapter_",
    "testing/__main__",
    "testing/command",
    "testing/on_board/",
    "testing/rigs/",
    "testing/rows/",
)
NEEDS_MORE = ("testing/plugin",)  # pytest, which not every program's environment has
NOTICE = "# Made by tools/stub_profiles.py from src/anyboard/{name}: edit that.\n"


def package_stubs() -> dict[str, str]:
    """Path inside the package (`core/errors.pyi`) → text.  Ends the program where a type is not written down."""
    found: dict[str, str] = {}
    unclear: list[str] = []
    for path in sorted(SOURCE.rglob("*.py")):
        name = path.relative_to(SOURCE)
        if name.with_suffix("").parts[0] not in (*PUBLIC, *MICROPYTHON, *WHAT_THEY_NEED) or name.as_posix().startswith(
            NOT_FOR_PROGRAMS + NEEDS_MORE
        ):
            continue
        try:
            text = stub_of(path.read_text(encoding="utf-8"), name.as_posix())
        except Unclear as problem:
            unclear.append(str(problem))
        else:
            found[name.with_suffix(".pyi").as_posix()] = NOTICE.format(name=name.as_posix()) + text
    if unclear:
        sys.exit("\n".join(unclear))
    return found


def exported(module: str) -> str:
    """The line of a module's source that lists its names; "" if it has none, or there is no such module.

    Args:
        module: its path inside the package, without suffix: `busio`.
    """
    for path in (SOURCE / f"{module}.py", SOURCE / module / "__init__.py"):
        if path.is_file():
            for statement in ast.parse(path.read_text(encoding="utf-8")).body:
                if isinstance(statement, ast.Assign) and ast.unparse(statement.targets[0]) == "__all__":
                    return f"__all__ = {ast.unparse(statement.value)}\n"
    return ""


def second_names() -> dict[str, str]:
    """MicroPython's modules at the top level, as shims/cpython makes them: `machine` is anyboard's, `uos` is `os`."""
    found: dict[str, str] = {}
    for shim in sorted((ROOT / "shims" / "cpython").glob("*.py")):
        if shim.stem in MICROPYTHON and shim.stem not in GIVE_WAY:
            found[f"{shim.stem}.pyi"] = f"from anyboard.{shim.stem} import *\n"
        elif shim.stem.startswith("u"):
            found[f"{shim.stem}.pyi"] = f"from {shim.stem[1:]} import *\n"
    found["utime.pyi"] = "from time import *\n\n" + found["utime.pyi"]
    return found
