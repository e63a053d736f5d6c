"""Our stubs of CircuitPython's modules have what circuitpython-stubs has: every difference has a reason."""

from __future__ import annotations

from pathlib import Path

import pytest
from differ import Tree, differences, unexplained
from wheels import unpacked

from anyboard.resources import folder

HERE = Path(__file__).resolve().parent
RELEASE = "10.3.1"
# of the standard library, whose types a checker has: what CircuitPython lacks of it is in anyboard.check.facts
STANDARD = {"atexit", "codeop", "getpass", "hashlib", "ipaddress", "locale", "traceback", "warnings", "zlib"}
# a file for each board, tests/types/test_boards.py; and `const` alone
ELSEWHERE = {"board", "micropython"}


@pytest.fixture(scope="module")
def theirs():
    return Tree([unpacked("circuitpython-stubs", RELEASE)], suffix="-stubs")


@pytest.fixture(scope="module")
def modules(theirs):
    return [name for name in theirs.modules() if name.partition(".")[0] not in STANDARD | ELSEWHERE]


def test_every_difference_has_a_reason(theirs, modules):
    found = differences(Tree([Path(folder("stubs"), "circuitpython")]), theirs, modules)
    assert unexplained(found, HERE / "circuitpython_differences.txt") == []


def test_their_modules_are_compared(modules):
    assert len(modules) > 110
    assert {"busio", "displayio", "alarm.time", "ulab.numpy", "adafruit_bus_device.i2c_device"} <= set(modules)


@pytest.mark.parametrize(
    ("ours", "difference"),
    [
        ("", "absent m.C"),
        ("C: int", "kind m.C: attribute, theirs class"),
        (
            "class C:\n    def f(self, a: int) -> None: ...",
            "parameters m.C.f: ours (a (either)), theirs (a (either), b (keyword)=0)",
        ),
        ("class C:\n    def f(self, a: int, *, b: int = 1) -> None: ...", "parameters m.C.f"),
        ("class C:\n    def f(self, a: int, b: int = 0) -> None: ...", "parameters m.C.f"),
        ("class C:\n    def f(self, x: int, *, b: int = 0) -> None: ...", "parameters m.C.f"),
        ("class C:\n    def f(self, a: int, *, b: int) -> None: ...", "parameters m.C.f"),
        ("class C:\n    @deprecated('')\n    def f(self, a: int, *, b: int = 0) -> None: ...", "absent m.C.f"),
        (
            "class C:\n    def __init__(self, a: int): ...\n    def f(self, a: int, *, b: int = 0) -> None: ...",
            "surplus m.C.__init__",
        ),
        ("class C:\n    def f(self, a: int, *, b: int = 0) -> None: ...\n    g: int", "surplus m.C.g"),
        ("class B:\n    def f(self, a: int, *, b: int = 0) -> None: ...\nclass C(B): ...", "surplus m.B"),
        ("from n import *", None),
        ("class C:\n    def f(self, a: int, *, b: int = ...) -> None: ...", None),
    ],
)
def test_the_differ_sees(tmp_path, ours, difference):
    theirs = "class C:\n    def f(self, a: int, *, b: int = 0) -> None: ...\n"
    for name, text in (("ours/m", ours), ("ours/n", theirs), ("theirs/m", theirs)):
        stub = tmp_path / f"{name}.pyi"
        stub.parent.mkdir(exist_ok=True)
        stub.write_text(text)
    found = differences(Tree([tmp_path / "ours"]), Tree([tmp_path / "theirs"]), ["m"])
    assert [each[: len(difference or "")] for each in found] == ([difference] if difference else [])


def test_allowances_need_a_reason_and_a_use(tmp_path):
    file = tmp_path / "allowed.txt"
    file.write_text("# why\n\nabsent m.* | a reason\nsurplus m.D | another\n")
    assert unexplained(["absent m.C", "kind m.E: class"], file) == ["kind m.E: class", "unused allowance: surplus m.D"]
    file.write_text("absent m.C\n")
    with pytest.raises(ValueError, match=r"allowed\.txt:1: no reason"):
        unexplained([], file)
