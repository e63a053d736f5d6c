"""What checkers complain about and cannot know: nothing is told of it."""

from __future__ import annotations

import pytest

from anyboard.check.checkers.base import Diagnostic
from anyboard.check.profile import Profile
from anyboard.check.reasons import Verdict
from anyboard.check.sources import found
from anyboard.check.targets import target

STUBS = {
    "stubs/device.pyi": """
from typing import Any
from typing_extensions import deprecated
class Red:
    hue: int
    def paint(self) -> None: ...
class Blue:
    size: int
class Card:
    shader: Red | Blue
    is_on: bool
    @property
    def rate(self) -> int: ...
    @rate.setter
    def rate(self, value: int) -> None: ...
    def fill(self, value: int) -> None: ...
def send(data: int, shown: bool = False) -> None: ...
def write(text: str) -> None: ...
def port(number: int) -> None: ...
LIMIT: int
""",
    "stubs/former.pyi": "class Sample: ...\n",
    "stubs/current.pyi": "class Sample: ...\n",
    "typeshed/stdlib/re.pyi": "def search(pattern: str, string: str) -> Any: ...\n",
    "typeshed/stdlib/builtins.pyi": "class int: ...\nclass str: ...\nclass bytes: ...\nclass bytearray: ...\n",
}
ARGUMENT = 'arg-type: Argument 1 to "send" has incompatible type "{}"; expected "int"'
GONE = "deprecated: function former.Sample is deprecated: former.Sample does not exist on circuitpython: use current"
PORT = "deprecated: overload def (number: int) of function port is deprecated: port has no numbers on circuitpython: x"
MIXED = 'call-overload: No overload variant of "search" matches argument types "str", "bytes"'
SHADER = 'reportAttributeAccessIssue: Cannot access attribute "hue" for class "Blue"'
ASSIGNED = 'assignment: Incompatible types in assignment (expression has type "{}", variable has type "{}")'


@pytest.fixture
def told(tmp_path):
    """What is told of a message about the place in the last line of a program where some words stand."""
    for name, text in STUBS.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")

    def run(program: str, said: str, at: str) -> str | None:
        (tmp_path / "program.py").write_text(f"import device\n{program}\n", encoding="utf-8")
        sources = found([tmp_path / "program.py"])
        verdict = Verdict(target("circuitpython"), Profile([tmp_path / "stubs"], tmp_path / "typeshed"), sources)
        line, (code, message) = program.split("\n")[-1], said.split(": ", 1)
        where = Diagnostic(str(sources[0].path), program.count("\n") + 2, line.index(at) + 1, code, message)
        return verdict.message(sources[0], where)

    return run


@pytest.mark.parametrize(
    ("program", "said", "at"),
    [
        ("x = False\nx = bytearray(3)\ndevice.send(x)", ARGUMENT.format("bool"), "x)"),
        ("x = a.split()\nx = '/'.join(x)\ndevice.send(x)", ARGUMENT.format("list[str]"), "x)"),
        ("x = device.LIMIT\nx = other.made()\ndevice.send(x)", ARGUMENT.format("str"), "x)"),
        ("import else_\ndevice.send(else_.Card())", ARGUMENT.format("Card"), "else_"),
        ("class A(Base):\n    def f(self): device.send(self.read(1))", ARGUMENT.format("str"), "self.read"),
        ("many = {}\ndevice.send(1, **many)", 'arg-type: Argument 2 to "send" has incompatible type '
         '"**dict[str, str]"; expected "bool"', "**"),
        ("device.send(1, 5)", 'arg-type: Argument 2 to "send" has incompatible type "int"; expected "bool"', "5"),
        ("device.write(b'x')", 'arg-type: Argument 1 to "write" has incompatible type "bytes"; expected "str"', "b'"),
        ("import re\nre.search('x', b'y')", MIXED, "re."),
        ("try:\n    import current as x\nexcept ImportError:\n    import former as x\nx.Sample()", GONE, "x"),
        ("import former, current\nif x:\n    current = former\ncurrent.Sample()", GONE, "S"),
        ("def f(number=None):\n    s.n = number\n    s.n = 1\n    device.port(s.n)", PORT, "device"),
        ("def f(*args):\n    device.port(*args)", PORT, "device"),
        ("def f():\n    x: former.Sample | None = None", GONE, "former"),
        ("print(hasattr(former, 'x') and former.Sample())", GONE, "former.S"),
        ("print(not hasattr(former, 'x') or former.Sample())", GONE, "former.S"),
        ("y = former.Sample() if hasattr(former, 'x') else 1", GONE, "former.S"),
        ("def f():\n    if not hasattr(former, 'x'):\n        return\n    former.Sample()", GONE, "former"),
        ("if getattr(former, 'x', 0) != 0:\n    former.Sample()", GONE, "former"),
        ("card = device.Card()\ncard.shader.hue", SHADER, "hue"),
        ("from lib import Blue\nx.hue", SHADER, "hue"),
        ("card = device.Card()\ncard.is_on = 1", ASSIGNED.format("int", "bool"), "1"),
        ("card = device.Card()\ncard.rate = f()", ASSIGNED.format("str | int", "int"), "f"),
        ("def f() -> str: ...\ncard = device.Card()\ncard.rate = f()", ASSIGNED.format("str", "int"), "f"),
        ("label = made()\nlabel.fill = (1, 2)", ASSIGNED.format("tuple[int, int]", "int"), "("),
        ("x.server_version += int('1') * 100", 'operator: Unsupported operand types for + ("str" and "int")', "int"),
    ],
)  # fmt: skip
def test_nothing_is_told_of_what_a_checker_cannot_know(told, program, said, at):
    assert told(program, said, at) is None


@pytest.mark.parametrize(
    ("program", "said", "at"),
    [
        ("device.send('x')", ARGUMENT.format("str"), "'x"),
        ("x = device.made()\ndevice.send(x)", ARGUMENT.format("str"), "x)"),
        ("former.Sample()", GONE, "S"),
        ("import former as sound\nsound.Sample()", GONE, "S"),
        ("device.port(3)", PORT, "device"),
        ("if hasattr(device, 'x'): print()\nformer.Sample()", GONE, "S"),
        ("x = device.Blue()\nx.hue", SHADER, "hue"),
        ("card = device.Card()\ncard.rate = 'x'", ASSIGNED.format("str", "int"), "'x'"),
    ],
)
def test_something_is_told_of_its_neighbours(told, program, said, at):
    assert told(program, said, at) is not None
