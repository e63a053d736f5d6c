"""What a file imports when it runs on a board."""

from __future__ import annotations

import pytest

from anyboard.deploy.errors import SourceError
from anyboard.deploy.imports import imports


def found(source: str) -> list[tuple[object, ...]]:
    return [(one.level * "." + one.module, one.names, one.is_optional) for one in imports(source.encode(), "x.py")]


@pytest.mark.parametrize(
    ("source", "is_found"),
    [
        ("import a.b", [("a.b", (), False)]),
        ("import a\na.b.c()\nprint(a.d)", [("a", ("b", "d"), False)]),
        ("import a as x\nx.b()", [("a", ("b",), False)]),
        ("from a import b, c as d", [("a", ("b", "c"), False)]),
        ("from . import b\nfrom ..a import c", [(".", ("b",), False), ("..a", ("c",), False)]),
        ("from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n import a\nelse:\n import b",
         [("typing", ("TYPE_CHECKING",), False), ("b", (), False)]),
        ("TYPE_CHECKING = False\nif TYPE_CHECKING:\n import a", []),
        ("import typing as t\nif t.TYPE_CHECKING:\n import a", [("typing", ("TYPE_CHECKING",), False)]),
        ("try:\n import a\nexcept ImportError:\n import b", [("a", (), True), ("b", (), True)]),
        ("try:\n import a\nexcept (KeyError, ImportError):\n pass\nelse:\n import b",
         [("a", (), True), ("b", (), False)]),
        ("try:\n import a\nexcept ValueError:\n import b", [("a", (), False), ("b", (), False)]),
        ("try:\n import a\n from typing import Any\n from busio import I2C\nexcept ImportError:\n pass",
         [("a", (), True)]),
        ("def f():\n import a\nclass C:\n import b", [("a", (), True), ("b", (), False)]),
        ("if x:\n import a\nelif y:\n import b\nfor i in z:\n with w:\n  import c",
         [("a", (), False), ("b", (), False), ("c", (), False)]),
        ("match x:\n case 1:\n  import a", [("a", (), False)]),
    ],
)  # fmt: skip
def test_imports(source, is_found):
    assert found(source) == is_found


@pytest.mark.parametrize(
    ("source", "says"), [(b"x = 1\ny y\n", "x.py:2: invalid syntax"), (b"\0", "x.py"), (b"# coding: no\n", "x.py")]
)
def test_what_is_no_python(source, says):
    with pytest.raises(SourceError, match=says):
        imports(source, "x.py")
