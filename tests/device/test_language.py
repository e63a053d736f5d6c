"""Every file for devices keeps to what their Pythons have: the compiler's word, and a list of what lacks (portable.py).

MicroPython itself runs these files in the other tests; of CircuitPython, which no registry has, this can be held.
"""

from __future__ import annotations

from pathlib import Path

import pytest

import anyboard.testing
from device.compiled import compile_flash
from device.flash import EXAMPLE, shims
from device.portable import COMMON, FIRMWARE, lacking

ON_BOARD = Path(anyboard.testing.__file__).parent / "on_board" / "device.upy"
EXAMPLES = sorted(EXAMPLE.parent.glob("*.py"))


def files_of(platform: str) -> list[Path]:
    return sorted(file for file in shims(platform).rglob("*.py") if "__pycache__" not in file.parts)


def ours(platform: str) -> set[str]:
    """The modules that come with a platform's files."""
    return {file.stem for file in shims(platform).iterdir() if file.suffix in ("", ".py")} | {"board_pins"}


@pytest.mark.parametrize("platform", FIRMWARE)
def test_our_modules(platform):
    modules = FIRMWARE[platform] | ours(platform)
    found = {str(file): lacking(file.read_text(encoding="utf-8"), modules) for file in files_of(platform)}
    assert found
    assert {file: complaints for file, complaints in found.items() if complaints} == {}


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda file: file.stem)
def test_an_example_has_one_language_for_all(example):
    """Byte for byte the same file on CPython, MicroPython and CircuitPython."""
    assert lacking(example.read_text(encoding="utf-8"), COMMON | {"anyboard"}) == []


def test_what_a_board_runs_of_the_suite():
    modules = COMMON | {"board", "anyboard"}
    assert lacking(ON_BOARD.read_text(encoding="utf-8"), modules) == []


def test_all_of_them_compile(tmp_path):
    files = [*files_of("micropython"), *files_of("circuitpython"), *EXAMPLES, ON_BOARD]
    for number, file in enumerate(files):
        (tmp_path / f"{file.stem}_{number}.py").write_bytes(file.read_bytes())
    compile_flash(tmp_path)
    assert len(list(tmp_path.glob("*.mpy"))) == len(files)


@pytest.mark.parametrize(
    "source",
    [
        "match x:\n    case 1: pass",
        "def f(a, /): pass",
        "x = [*a, 1]",
        "return_ = *a, 2",
        "x = {**a}",
        "class A(metaclass=M): pass",
        "class A:\n    __slots__ = ()",
        "class A:\n    def __init_subclass__(cls): pass",
        "@a[0]\ndef f(): pass",
        "x = [y async for y in z]",
        "import typing",
        "from dataclasses import dataclass",
        "from . import x",
        "from struct import Struct",
        "x = struct.Struct('<H')",
        "vars(x)",
        "try: pass\nexcept TimeoutError: pass",
        "'1'.zfill(2)",
        "'ab'.removeprefix('a')",
        "x = array.tobytes()",
        "zip(a, b, strict=True)",
        "print(1, flush=True)",
        "isinstance(x, int | str)",
        "re.match('a{2}', x)",
        "d = deque()",
    ],
)
def test_what_lacks_is_noticed(source):
    assert len(lacking(source, COMMON)) == 1


def test_what_only_looks_like_it_is_not():
    source = (
        "a, *b = c\nf(*a, **b)\ndef g(x: 'int | str' = 1) -> list[int]: pass\nb = c.hex()\n@row('x')\ndef h(): pass"
    )
    assert lacking(source, COMMON) == []
