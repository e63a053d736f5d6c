"""What the facts advise does not itself fail on the target."""

from __future__ import annotations

import ast
import re

import pytest

from anyboard.check.facts import load
from anyboard.check.lint import lint
from anyboard.check.targets import TARGETS

_PARTS = re.compile(r", or |, | or | and |: |; ")
_VERBS = re.compile(r"^(?:use|write|catch|call|read) ")
_MODULES = frozenset(
    {
        *("analogio", "array", "asyncio", "binascii", "bluetooth", "busio", "collections", "countio", "cryptolib"),
        *("digitalio", "errno", "framebuf", "gc", "hashlib", "heapq", "io", "json", "machine", "math"),
        *("microcontroller", "micropython", "network", "os", "pwmio", "random", "re", "rtc", "select", "socket", "ssl"),
        *("storage", "struct", "supervisor", "sys", "time", "usb_cdc", "wifi", "zlib"),
    }
)


def advised(facts):
    """Pieces of code in remedies, each with one thing that it is advised for; not of modules that are not there."""
    entries = {f"import {name}": remedy for name, remedy in facts.modules.items()}
    entries |= {name: text for name, text in facts.members.items() if facts.has_module(name)}
    for remedy, name in {remedy: name for name, remedy in entries.items()}.items():
        for part in _PARTS.split(remedy):
            code = _VERBS.sub("", part.strip())
            try:
                tree = ast.parse(code, mode="eval")
            except SyntaxError:
                continue
            yield name, code, {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)} & _MODULES


@pytest.mark.parametrize("name", [name for name, one in TARGETS.items() if one.language != "cpython"])
def test_a_remedy_is_none_of_the_faults(name):
    target = TARGETS[name]
    facts = load(target)
    pieces = list(advised(facts))
    assert len(pieces) > 250
    missing = [(of, code) for of, code, modules in pieces if any(not facts.has_module(one) for one in modules)]
    assert [one for one in missing if f"import {one[1]}" != one[0]] == []
    imports = "".join(f"import {module}\n" for module in sorted(_MODULES) if facts.has_module(module))
    first = imports.count("\n") + 2
    lines = "".join(f"    {code}\n" for _, code, _ in pieces)
    findings = lint(f"{imports}async def advice():\n{lines}", "x.py", target)
    assert [(pieces[one.line - first][:2], one.message) for one in findings] == []
