"""Builtins and the standard library."""

from __future__ import annotations

from lintcases.cases import Case

CASES = [
    Case("missing-member", '"7".zfill(2)', '"{:0>2}".format("7")\n"7".upper()'),
    Case("missing-member", 'import struct\ns = struct.Struct("<H")', 'import struct\nstruct.pack("<H", 1)'),
    Case("missing-member", "import struct as s\ns.Struct", "import struct as s\ns.calcsize('H')"),
    Case("missing-member", "vars()", "def vars(): pass\nvars()"),
    Case("missing-member", "b = bytearray(3)\nb.insert(0, 1)", "b = bytearray(3)\nb.append(1)"),
    Case(
        "missing-member",
        "import sys\nclass Log:\n    def __init__(self): self.out = sys.stdout\n    def end(self):\n"
        "        self.out.flush()",
        "import sys\nclass Log:\n    def __init__(self): self.out = sys.stdout\n    def end(self):\n"
        "        self.out.write('')\nwith open('log.txt', 'w') as log:\n    log.flush()",
        ("micropython-rp2", "portable"),
        proof="probe of rp2: dir(sys.stdin)",
    ),
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
    Case(
        "no-such-attribute",
        "names = []\nnames.push(1)",
        "class Stack(list):\n    def push(self, x): pass\nStack().push(1)",
    ),
    Case("no-such-attribute", 'x = "abc"\nx[1:].uper()', 'x = "abc"\nx[1:].upper()\nx = None\nif x: x.uper()'),
    Case("no-such-attribute", "d = {}\nd.has_key(1)", "d = {}\nif hasattr(d, 'has_key'):\n    d.has_key(1)"),
    Case("no-such-attribute", "n = 5\nn.round(2)", "n = 5\ntry: n.round(2)\nexcept AttributeError: round(n, 2)"),
    Case(
        "no-such-attribute",
        "class A:\n    def __init__(self): self.data = b'a'\n    def f(self): self.data.encode()\nA().f()",
        "def f(text: str):\n    return text.decode() if isinstance(text, bytes) else text\nf(b'a')",
        line=3,
    ),
    Case("undefined-name", "digitalWrite(13, 1)", "def digitalWrite(pin, level): pass\ndigitalWrite(13, 1)"),
    Case("undefined-name", "sleep(1)", "from time import *\nsleep(0)"),
    Case("undefined-name", "x = true", "try: x = true\nexcept NameError: x = True"),
    Case(
        "undefined-name", "import time\nx = tme.time()", "from micropython import const\nX = const(1)\nexec('y = 1')\ny"
    ),
    Case(
        "undefined-name",
        "class A:\n    LIMIT = 5\n    def f(self):\n        return LIMIT\nA().f()",
        "class A:\n    LIMIT = 5\n    TWICE = 2 * LIMIT\n    def f(self):\n        return self.LIMIT\nA().f()",
        line=4,
    ),
    Case(
        "undefined-name",
        "def f():\n    count = 1\nf()\nprint(count)",
        "def f():\n    global count\n    count = 1\n    return [i for i in range(count)]\nf()\nprint(count)",
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
        "def f(s):\n    s = s.strip()\n    return s.title()\nf('a')",
        "class Book:\n    def strip(self): return self\n    def title(self): return 'x'\n"
        "def f(s):\n    s = s.strip()\n    return s.title()\nf(Book())",
        line=3,
    ),
    Case(
        "missing-method",
        "def f(n):\n    return n.bit_count()\nf(5)",
        "class A:\n    def bit_count(self): return 0\ndef f(n):\n    return n.bit_count()\nf(A())",
        line=2,
    ),
    Case(
        "missing-method",
        "from collections import namedtuple\nP = namedtuple('P', ('x', 'y'))\ndef f(p):\n"
        "    return p._replace(x=1)\nf(P(0, 0))",
        "class A:\n    def _replace(self, x): return x\ndef f(p):\n    return p._replace(x=1)\nf(A())",
        line=4,
    ),
    Case(
        "refused-method-keyword",
        'def f(s):\n    return s.split(",", maxsplit=1)\nf("a")',
        'def f(s):\n    return s.split(",", 1)\nf("a")',
        line=2,
    ),
    Case("slice-step", '"abc"[::-1]', '"abc"[1:]\n[1, 2, 3][::-1]\n"abc"[::1]\nrange(9)[::2]'),
    Case("slice-step", "b = bytearray(4)\nb[::2]", "b = bytearray(4)\nb[0:2]"),
    Case(
        "slice-step",
        "def mirrored(text): return text[::-1]\nmirrored('ab')\nmirrored('cd')",
        "def mirrored(x): return x[::-1]\nmirrored([1, 2])\n"
        "def either(x): return ''.join(reversed(x)) if isinstance(x, str) else x[::-1]\neither('ab')\n"
        "def early(x):\n    if isinstance(x, str): return ''.join(reversed(x))\n    return x[::-1]\nearly('ab')",
        line=1,
    ),
    Case(
        "slice-step",
        'def f(word):\n    data = word.to_bytes(2, "big")\n    return data[::-1]\nf(5)',
        'def f(word):\n    data = word.to_bytes(2, "big")\n    return bytes(reversed(data))\nf(5)',
        line=3,
    ),
    Case(
        "slice-step",
        "def f(word):\n    word = word.lower()\n    return word == word[::-1]\nf('Anna')",
        "def f(word):\n    if len(word) > 2:\n        word = list(word.lower())\n    return word == word[::-1]\n"
        "f('Anna')\ndef g(x):\n    while len(x) > 2:\n        x = x[::2]\n    x = str(x)\n    return x\ng([1, 2, 3])",
        line=3,
    ),
    Case("slice-assignment", "b = bytearray(4)\ndel b[0]", "b = [1, 2]\ndel b[0]\ndel b[0:1]"),
    Case("slice-assignment", "x = [1, 2, 3]\nx[::2] = [5, 6]", "x = [1, 2, 3]\nx[0:2] = [5, 6]"),
    Case(
        "dict-order",
        'd = {"time": 1, "celsius": 2, "humidity": 3, "pascal": 4, "volts": 5}\n'
        'assert ",".join(d) == "time,celsius,humidity,pascal,volts"',
        'd = [("time", 1), ("celsius", 2)]\nassert ",".join(k for k, v in d) == "time,celsius"\n'
        'e = {"a": 1}\nassert list(e)[0] == "a"\nf = {"a": 1, "b": 2}\nsorted(f)\nfor k in f: pass\n'
        "list(f.keys())[list(f.values()).index(2)]",
        line=1,
        also=(2,),
    ),
    Case(
        "dict-order",
        'd = {"a": 1, "b": 2}\nassert d.popitem() == ("b", 2)',
        'd = {"a": 1, "b": 2}\nd.pop("b")',
        line=1,
        also=(2,),
    ),
    Case(
        "dict-order",
        'd = {"time": 1, "celsius": 2, "humidity": 3, "pascal": 4, "volts": 5}\nnames = list(d)\n'
        'assert names[0] == "time"\nassert names[1] == "celsius"\nassert names[2] == "humidity"',
        'd = {"b": 1, "a": 2}\nnames = list(d)\nnames.sort()\nassert names[0] == "a"',
        line=1,
        also=(3, 4, 5),
    ),
    Case("dict-view", "d = {1: 2}\nd.keys() & {1}", "d = {1: 2}\nset(d.keys()) & {1}\n1 in d.keys()"),
    Case("dict-view", "d = {1: 2}\nassert d.keys() == {1}", "d = {1: 2}\nassert set(d) == {1}"),
    Case("argument-count", "from collections import deque\ndeque()", "from collections import deque\ndeque((), 5)"),
    Case("argument-count", '"a".center(5, "*")', '"a".center(5)'),
    Case("argument-count", "iter(lambda: 1, 1)", "next(iter([1]))"),
    Case("argument-count", "sorted([3, 1], None, True)", "sorted([3, 1], key=None, reverse=True)"),
    Case("argument-count", "x = [3, 1]\nx.sort(None)", "x = [3, 1]\nx.sort(key=abs, reverse=True)"),
    Case("argument-count", "b'abc'.hex(':', 2)", "b'abc'.hex(':')"),
    Case("argument-count", "'a b'.rsplit(None, 1)", "'a b'.rsplit(' ', 1)\n'a b'.rsplit()"),
    Case("argument-count", "first = slice(0, 2)", "[1, 2, 3][0:2]\ndef slice(a): return a\nslice(1)"),
]
