"""Writes the package.json that `mip` installs our modules for MicroPython by, and one for the pins of each board.

    python tools/device_packages.py

tests/packaging/test_device_packages.py compares them with the files there are.
"""

from __future__ import annotations

import json
from pathlib import Path

from anyboard import __version__

SHIMS = Path(__file__).parents[1] / "shims" / "micropython"
_BOARDS = "boards"


def packages() -> dict[Path, str]:
    """Each file, and what is to be in it."""
    modules = [path.relative_to(SHIMS).as_posix() for path in sorted(SHIMS.rglob("*.py"))]
    found = {SHIMS / "package.json": _package([(name, name) for name in modules if not name.startswith(f"{_BOARDS}/")])}
    for board in sorted((SHIMS / _BOARDS).glob("*.py")):
        found[board.with_suffix(".json")] = _package([("board_pins.py", board.name)])
    return found


def _package(files: list[tuple[str, str]]) -> str:
    """As docs/reference/packages.rst of MicroPython has it; addresses are from where the file is."""
    lines = ",\n".join(f"    {json.dumps(pair)}" for pair in files)
    return f'{{\n  "urls": [\n{lines}\n  ],\n  "version": "{__version__}"\n}}\n'


if __name__ == "__main__":
    for path, text in packages().items():
        path.write_text(text, encoding="utf-8")
