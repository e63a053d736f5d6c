"""Every file for devices keeps to what their Pythons have: the word of the compiler, and of `anyboard check`'s lint.

MicroPython itself runs these files in the other tests; of CircuitPython, which no registry has, this can be held.
"""

from __future__ import annotations

from pathlib import Path

import pytest

import anyboard.testing
from anyboard.check.lint import lint
from anyboard.check.targets import target
from device.compiled import compile_flash
from device.flash import EXAMPLE, shims

ON_BOARD = Path(anyboard.testing.__file__).parent / "on_board" / "device.upy"
EXAMPLES = sorted(EXAMPLE.parent.glob("*.py"))


def files_of(platform: str) -> list[Path]:
    return sorted(file for file in shims(platform).rglob("*.py") if "__pycache__" not in file.parts)


def findings(file: Path, name: str) -> list[str]:
    return [f"{one.line}: {one.message}" for one in lint(file.read_text(encoding="utf-8"), str(file), target(name))]


@pytest.mark.parametrize(("platform", "name"), [("micropython", "micropython-rp2"), ("circuitpython", "circuitpython")])
def test_our_modules(platform, name):
    found = {str(file): findings(file, name) for file in files_of(platform)}
    assert found
    assert {file: complaints for file, complaints in found.items() if complaints} == {}


@pytest.mark.parametrize("file", [*EXAMPLES, ON_BOARD], ids=lambda file: file.stem)
def test_one_language_for_all(file):
    """An example, and what a board runs of the suite, is byte for byte the same on MicroPython and CircuitPython."""
    assert findings(file, "portable") == []


def test_all_of_them_compile(tmp_path):
    files = [*files_of("micropython"), *files_of("circuitpython"), *EXAMPLES, ON_BOARD]
    for number, file in enumerate(files):
        (tmp_path / f"{file.stem}_{number}.py").write_bytes(file.read_bytes())
    compile_flash(tmp_path)
    assert len(list(tmp_path.glob("*.mpy"))) == len(files)
