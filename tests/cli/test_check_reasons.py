"""Which words of mypy and pyright become reasons, and which."""

from __future__ import annotations

from pathlib import Path

import pytest

from anyboard.check.checkers.base import Diagnostic
from anyboard.check.profile import Profile
from anyboard.check.reasons import Verdict
from anyboard.check.sources import found
from anyboard.check.targets import target

DEVICE = """
from typing import Final, overload
from typing_extensions import deprecated
import _base
from _base import Base as _Base

class Event:
    pressed: Final[bool]

class Bus(_Base):
    @overload
    def __init__(self, id: int, *, freq: int = 400000, timeout: int = ...) -> None: ...
    @overload
    @deprecated("no")
    def __init__(self, id: str) -> None: ...
    @property
    def rate(self) -> int: ...
    def read(self, count: int, /) -> bytes: ...
    def get(self) -> Event | None: ...
    @deprecated("no")
    def refused(self) -> None: ...

class Base(_base.Base): ...
def send(data: Buffer) -> None: ...
def halt(ms: int, /) -> None: ...
LIMIT: Final[int]
"""
BASE = """
class Base:
    def deinit(self) -> None: ...
    def writeto(self, address: int, *, stop: bool = True) -> int: ...
"""
LIBRARY = "def sleep(seconds: float) -> None: ...\n"
BUILTINS = "class int: ...\nclass str: ...\nclass list: ...\ndef len(obj) -> int: ...\n"
PROGRAM = """\
import device, time
from device import Bus
class Mine: ...
bus = Bus(0)
mine = Mine()
try:
    import device as emulated
except ImportError:
    class emulated: ...
def number() -> int: ...
several = Bus(1)
several = Mine()
def f(either: Bus | Mine):
    n = None
"""


@pytest.fixture
def judge(tmp_path):
    """What is told of a message about the last line of a program."""
    stubs = {"stubs/device.pyi": DEVICE, "stubs/_base.pyi": BASE}
    stubs |= {"typeshed/stdlib/time.pyi": LIBRARY, "typeshed/stdlib/builtins.pyi": BUILTINS}
    for name, text in stubs.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")

    def run(line: str, code: str, message: str, before: str = PROGRAM) -> str | None:
        text = f"{before}{line}\n"
        (tmp_path / "program.py").write_text(text, encoding="utf-8")
        sources = found([tmp_path / "program.py"])
        verdict = Verdict(target("circuitpython"), Profile([tmp_path / "stubs"], tmp_path / "typeshed"), sources)
        return verdict.message(sources[0], Diagnostic(str(sources[0].path), text.count("\n"), 1, code, message))

    return run


def cases() -> list[list[str]]:
    """Line, rule and message, and what the user is told."""
    text = Path(__file__).with_name("check_reasons.txt").read_text(encoding="utf-8")
    return [block.split("\n") for block in text.strip().split("\n\n")[1:]]


@pytest.mark.parametrize(("line", "said", "told"), cases(), ids=[" | ".join(case[:2])[:60] for case in cases()])
def test_what_is_told_of_what_a_checker_says(judge, line, said, told):
    code, _, message = said.replace("\\n", "\n").partition(": ")
    assert (judge(line, code, message) or "-") == told


def test_the_reason_of_a_stub_is_told_as_it_is(judge):
    reason = "This pin has no ADC on raspberry_pi_pico (circuitpython): use GP26"
    assert judge("x()", "deprecated", f"overload def (self: X) of function X is deprecated: {reason}") == reason
    assert judge("x()", "reportDeprecated", f'The constructor for class "X" is deprecated\n  {reason}') == reason


@pytest.mark.parametrize("decorator", ["@rp2.asm_pio(out_init=1)", "@micropython.viper", "@asm_thumb"])
def test_what_only_looks_like_python_is_not_judged(judge, decorator):
    before = f"{PROGRAM}{decorator}\ndef f():\n    "
    assert judge("device.hlt", "attr-defined", 'Module has no attribute "hlt"', before=before) is None


@pytest.mark.parametrize(
    ("rest", "is_told"),
    [
        ("Own(0)", True),
        ("", False),  # what another file inherits from it may have it
        ("Own(0)\nclass Heir(Own):\n    def send(self): ...", False),
        ("Own(0).send = print", False),
        ("Own(0)\nsetattr(bus, 'send', print)", False),
    ],
)
def test_what_a_subclass_of_a_device_class_lacks(judge, rest, is_told):
    before = f"{PROGRAM}class Own(Bus):\n    def f(self): self.send()\n{rest}\n"
    told = judge("", "attr-defined", '"Own" has no attribute "send"', before=before)
    assert (told or "").startswith("Bus.send does not exist on circuitpython: ") == is_told


def test_a_file_of_the_program_is_read_with_those_it_imports(tmp_path):
    (tmp_path / "base.py").write_text("class Bus: ...\n", encoding="utf-8")
    (tmp_path / "other.py").write_text("class Event: ...\n", encoding="utf-8")
    (tmp_path / "main.py").write_text("from base import Bus\nx = 1\n", encoding="utf-8")
    (tmp_path / "stubs").mkdir()
    (tmp_path / "stubs" / "device.pyi").write_text(DEVICE, encoding="utf-8")
    sources = {source.path.stem: source for source in found([tmp_path])}
    profile = Profile([tmp_path / "stubs"], tmp_path)
    verdict = Verdict(target("circuitpython"), profile, list(sources.values()))

    def told(name: str) -> str | None:
        said = Diagnostic(str(Path("x")), 2, 1, "attr-defined", f'"{name}" has no attribute "x"')
        return verdict.message(sources["main"], said)

    assert told("Bus") is None  # its own, out of base.py
    assert str(told("Event")).startswith("Event.x does not exist")  # what other.py defines is not its business
