"""Syntax, imports and typing."""

from __future__ import annotations

from lintcases.cases import Case

_ASYNC = "async def f(y):\n    "
_DECORATE = "def d(f): return f\nds = [d]\n"

CASES = [
    Case("match-statement", "x = 1\nmatch x:\n    case 1: pass", "x = 1\nif x == 1: pass", line=2),
    Case("except-star", "try: pass\nexcept* ValueError: pass", "try: pass\nexcept ValueError: pass"),
    Case("type-statement", "type X = int", "X = int"),
    Case("type-parameters", "def f[T](x): pass", "def f(x): pass"),
    Case("type-parameters", "class C[T]: pass", "class C: pass"),
    Case("positional-only", "def f(a, /): pass", "def f(a): pass"),
    Case("positional-only", "f = lambda a, /: a", "f = lambda a, *, b=1: a"),
    Case("starred-display", "a = [1]\nx = [*a, 2]", "a = [1]\nx = a + [2]\nb, *c = x\nprint(*a)"),
    Case("starred-display", "a = [1]\nx = (*a, 2)", "a = [1]\nx = tuple(a) + (2,)"),
    Case("starred-display", "a = [1]\nx = {*a}", "a = [1]\nx = set(a)"),
    Case("starred-display", "def f(a):\n    return *a, 2", "def f(a):\n    return tuple(a) + (2,)"),
    Case("starred-display", "d = {}\nk = (1,)\nd[(*k,)] = 2", "d = {}\nk = (1,)\nd[k] = 2"),
    Case("dict-unpacking", "a = {}\nx = {**a, 1: 2}", "a = {}\nx = dict(a)\nx.update({1: 2})\nf = dict(**a)"),
    Case(
        "parenthesised-with",
        'with (open("x", "w") as f, open("y", "w") as g): pass',
        "class C:\n    def __enter__(self): return self\n    def __exit__(self, *a): pass\n"
        "with (C()) as f, (C()) as g: pass\nwith (C()): pass\nwith \\\n    C(): pass",
    ),
    Case("parenthesised-with", 'with (open("x", "w") as f): pass', "if (1): pass"),
    Case("decorator-expression", f"{_DECORATE}@ds[0]\ndef f(): pass", f"{_DECORATE}@d\ndef f(): pass", line=3),
    Case(
        "decorator-expression",
        "def d(n): return d\n@d(1)(2)\ndef f(): pass",
        "def d(n): return lambda f: f\n@d(1)\ndef f(): pass",
        line=2,
    ),
    Case(
        "decorator-expression",
        "@(lambda f: f)\nclass A: pass",
        "class D:\n    @staticmethod\n    def s(f): return f\n@D.s\nclass A: pass",
        line=1,
    ),
    Case("async-comprehension", f"{_ASYNC}return [x async for x in y]", f"{_ASYNC}async for x in y: pass"),
    Case("async-comprehension", f"{_ASYNC}return [await x for x in y]", f"{_ASYNC}return [x for x in await y]"),
    Case("bare-walrus", "x = {y := 1, 2}", "x = {(y := 1), 2}\nz = [w := 1]\nprint(v := 1)"),
    Case("bare-walrus", "x = [1, 2]\nx[y := 1]", "x = [1, 2]\nx[(y := 1)]"),
    Case("class-arguments", "class A(metaclass=type): pass", "class A(object): pass"),
    Case("class-arguments", "b = [object]\nclass A(*b): pass", "b = object\nclass A(b): pass"),
    Case("delete-list", "a = b = 1\ndel [a, b]", "a = b = c = d = 1\ndel a, b\ndel (c, d)\ne = [1]\ndel e[0]"),
    Case(
        "star-after-keyword",
        "def f(*a, **k): pass\nf(b=1, *[2])",
        "def f(*a, **k): pass\nf(*[2], b=1)\nf(b=1, **{})",
        ("micropython-rp2", "portable"),
    ),
    Case("missing-module", "import dataclasses", "import sys, struct, time, binascii"),
    Case("missing-module", "from contextlib import suppress", "from collections import OrderedDict"),
    Case(
        "missing-module",
        "import somebody, subprocess",
        "try:\n    import subprocess\nexcept ImportError:\n    subprocess = None",
    ),
    Case("missing-name", "from struct import Struct", "from struct import pack, unpack"),
    Case(
        "module-not-on-board",
        "import network",
        "try:\n    import network\nexcept ImportError:\n    network = None",
        ("micropython-rp2",),
        "raspberry_pi_pico",
        "ports/rp2/boards/RPI_PICO does not set MICROPY_PY_NETWORK",
    ),
    Case(
        "module-not-on-board",
        "import wifi",
        "import busio\ntry:\n    import wifi\nexcept ImportError:\n    wifi = None",
        ("circuitpython",),
        "raspberry_pi_pico",
        "circuitpython-stubs, support matrix of 10.3: no wifi on raspberry_pi_pico",
    ),
    Case(
        "typing-import",
        "from typing import List",
        "TYPE_CHECKING = False\nif TYPE_CHECKING:\n    from typing import List\n\n\n"
        "def f(x: 'List[int]') -> None: pass",
    ),
    Case("typing-import", "from __future__ import annotations", "import sys", ("micropython-rp2", "portable")),
    Case("typing-import", "from collections.abc import Iterator", "from collections import namedtuple"),
    Case(
        "typing-at-run-time",
        "try:\n    from typing import NamedTuple\nexcept ImportError:\n    pass\nclass A(NamedTuple): pass",
        "try:\n    from typing import NamedTuple\nexcept ImportError:\n    pass\ndef f(x: NamedTuple): pass",
    ),
    Case("generic-at-run-time", "Rows = list[int]", "rows: list[int] = []\ndef f(x: dict[str, int]): pass"),
    Case("generic-at-run-time", "class A(dict[str, int]): pass", "class A(dict): pass"),
    Case("union-at-run-time", "isinstance(1, int | str)", "isinstance(1, (int, str))\nx = 1 | 2"),
    Case("union-at-run-time", "Number = int | None", "number: int | None = None"),
]
