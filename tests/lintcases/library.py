"""Builtins and the standard library."""

from __future__ import annotations

from lintcases.cases import Case

CASES = [
    Case("missing-member", '"7".zfill(2)', '"{:0>2}".format("7")\n"7".upper()'),
    Case("missing-member", 'import struct\ns = struct.Struct("<H")', 'import struct\nstruct.pack("<H", 1)'),
    Case("missing-member", "import struct as s\ns.Struct", "import struct as s\ns.calcsize('H')"),
    Case("missing-member", "vars()", "def vars(): pass\nvars()"),
    Case("missing-member", "b = bytearray(3)\nb.insert(0, 1)", "b = bytearray(3)\nb.append(1)"),
    Case("missing-member", "import os\nos.environ", 'import os\nif hasattr(os, "environ"):\n    os.environ'),
    Case(
        "missing-member",
        "try: 1 / 0\nexcept FileNotFoundError: pass",
        "try: pass\nexcept OSError: pass",
        line=2,
    ),
    Case(
        "missing-member",
        'def f(s: str):\n    return s.ljust(3)\nf("a")',
        'def f(s: str):\n    return s.strip()\nf("a")',
        line=2,
    ),
    Case("refused-keyword", "sum([1], start=1)", "sum([1], 1)"),
    Case("refused-keyword", "zip([1], [2], strict=True)", "zip([1], [2])\nsorted([1], reverse=True)"),
    Case("refused-keyword", "import json\njson.dumps(1, indent=2)", "import json\njson.dumps(1)"),
    Case("refused-keyword", '"a,b".split(",", maxsplit=1)', '"a,b".split(",", 1)'),
    Case(
        "missing-method", 'def f(s):\n    return s.zfill(3)\nf("a")', 'def f(s):\n    return s.upper()\nf("a")', line=2
    ),
    Case(
        "missing-method",
        "def f(n):\n    return n.bit_count()\nf(5)",
        "class A:\n    def bit_count(self): return 0\ndef f(n):\n    return n.bit_count()\nf(A())",
        line=2,
    ),
    Case(
        "refused-method-keyword",
        'def f(s):\n    return s.split(",", maxsplit=1)\nf("a")',
        'def f(s):\n    return s.split(",", 1)\nf("a")',
        line=2,
    ),
    Case("slice-step", '"abc"[::-1]', '"abc"[1:]\n[1, 2, 3][::-1]\n"abc"[::1]\nrange(9)[::2]'),
    Case("slice-step", "b = bytearray(4)\nb[::2]", "b = bytearray(4)\nb[0:2]"),
    Case("slice-assignment", "b = bytearray(4)\ndel b[0]", "b = [1, 2]\ndel b[0]\ndel b[0:1]"),
    Case("slice-assignment", "x = [1, 2, 3]\nx[::2] = [5, 6]", "x = [1, 2, 3]\nx[0:2] = [5, 6]"),
    Case(
        "dict-order",
        'd = {"time": 1, "celsius": 2, "humidity": 3, "pascal": 4, "volts": 5}\n'
        'assert ",".join(d) == "time,celsius,humidity,pascal,volts"',
        'd = [("time", 1), ("celsius", 2)]\nassert ",".join(k for k, v in d) == "time,celsius"\n'
        'e = {"a": 1}\nassert list(e)[0] == "a"\nf = {"a": 1, "b": 2}\nsorted(f)\nfor k in f: pass',
        line=1,
    ),
    Case(
        "dict-order", 'd = {"a": 1, "b": 2}\nassert d.popitem() == ("b", 2)', 'd = {"a": 1, "b": 2}\nd.pop("b")', line=1
    ),
    Case("dict-view", "d = {1: 2}\nd.keys() & {1}", "d = {1: 2}\nset(d.keys()) & {1}\n1 in d.keys()"),
    Case("dict-view", "d = {1: 2}\nassert d.keys() == {1}", "d = {1: 2}\nassert set(d) == {1}"),
    Case("argument-count", "from collections import deque\ndeque()", "from collections import deque\ndeque((), 5)"),
    Case("argument-count", '"a".center(5, "*")', '"a".center(5)'),
    Case("argument-count", "iter(lambda: 1, 1)", "next(iter([1]))"),
]
