"""Classes, functions and constants."""

from __future__ import annotations

from lintcases.cases import Case

_MP = ("micropython-rp2", "portable")
_DIAMOND = """class A:
    def f(self): return "A"
class B(A):
    def f(self): return "B" + {b}
class C({c}):
    def f(self): return "C" + {a}
class D(B, C):
    def f(self): return "D" + {d}
assert D().f() == "DBCA"
"""
_SUPER = {"a": "super().f()", "b": "super().f()", "c": "A", "d": "super().f()"}
_INHERITED = """class A:
    def f(self): return "A"
class B(A): pass
class C(A):
    def f(self): return "C"
class D({bases}): pass
assert D().f() == "C"
"""
_CONST = "from micropython import const\n"

CASES = [
    Case(
        "method-order",
        _DIAMOND.format(**_SUPER),
        'class A:\n    def f(self): return "A"\nclass B(A):\n    def f(self): return "B" + super().f()\n'
        'class C:\n    def g(self): return "C"\nclass D(B, C): pass\nassert D().f() + D().g() == "BAC"',
        line=7,
    ),
    Case("method-order", _INHERITED.format(bases="B, C"), _INHERITED.format(bases="C, B"), line=6),
    Case(
        "method-order",
        "class A:\n    def __init__(self):\n        super().__init__()\nclass B:\n    def __init__(self): self.b = 1\n"
        "class C(A, B): pass\nassert C().b == 1",
        "class A:\n    def __init__(self): self.a = 1\nclass B:\n    def __init__(self): self.b = 1\n"
        "class C(A, B):\n    def __init__(self):\n        A.__init__(self)\n"
        "        B.__init__(self)\nassert C().b == 1",
        line=6,
    ),
    Case(
        "ignored-method",
        "n = []\nclass A:\n    def __init_subclass__(cls): n.append(1)\nclass B(A): pass\nassert n",
        "class A:\n    def __getattr__(self, name): return 1\n    def __len__(self): return 1\n"
        "assert A().x == len(A())",
        line=3,
    ),
    Case(
        "ignored-method",
        "class A:\n    def __index__(self): return 1\n[1, 2][A()]",
        "class A:\n    def __int__(self): return 1\n[1, 2][int(A())]",
        line=2,
    ),
    Case(
        "ignored-method", "class A:\n    def __class_getitem__(cls, k): return cls\nA[int]", "class A: pass\nA", line=2
    ),
    Case(
        "ignored-method",
        "class A(dict):\n    def __missing__(self, k): return 1\nA()[2]",
        "class A(dict): pass\nA().get(2, 1)",
        line=2,
    ),
    Case("ignored-method", "class A:\n    def __bytes__(self): return b''\nbytes(A())", "bytes(3)", line=2),
    Case(
        "ignored-method",
        "class A:\n    def __format__(self, spec): return spec\nassert '{:x}'.format(A()) == 'x'",
        "class A:\n    def __str__(self): return 'x'\nassert '{}'.format(A()) == 'x'",
        line=2,
    ),
    Case(
        "finalizer",
        "import gc\nn = []\nclass A:\n    def __del__(self): n.append(1)\ndef f():\n    for i in range(99): A()\n"
        "f()\ngc.collect()\nassert n",
        "class A:\n    def deinit(self): pass\nA().deinit()",
        _MP,
        line=4,
    ),
    Case(
        "slots",
        'class A:\n    __slots__ = ("x",)\ntry:\n    A().y = 1\nexcept AttributeError: pass\nelse: raise ValueError',
        "class A:\n    x = 1\nA().y = 1",
        line=2,
    ),
    Case(
        "name-mangling",
        "class A:\n    def __init__(self): self.__x = 1\nA()._A__x",
        "class A:\n    def __init__(self): self.__x = 1\n    def f(self): return self.__x\nA().f()",
    ),
    Case(
        "name-mangling",
        "class A:\n    def __init__(self): self.__x = 1\n    def f(self): return self.__x\n"
        "class B(A):\n    def g(self): self.__x = 2\nb = B()\nb.g()\nassert b.f() == 1",
        "class A:\n    def __init__(self): self.__x = 1\n    def f(self): return self.__x\n"
        "class B(A):\n    def g(self): self._y = 2\nb = B()\nb.g()\nassert b.f() == 1",
        line=4,
    ),
    Case(
        "two-builtin-bases",
        "class A(ValueError, KeyError): pass\nraise A",
        "class M: pass\nclass A(M, ValueError): pass\nA()",
        line=1,
    ),
    Case(
        "object-method",
        "class A:\n    def __eq__(self, o): return super().__eq__(o)\nA() == 1",
        "class A:\n    def __eq__(self, o): return self is o\nA() == 1",
        line=2,
    ),
    Case("object-method", "[1].__len__()", "len([1])\nclass A:\n    def __len__(self): return 1\nA().__len__()"),
    Case(
        "object-method",
        "class A(Exception):\n    def __str__(self): return super().__str__()\nstr(A())",
        "class B:\n    def __str__(self): return 'x'\nclass A(B):\n"
        "    def __str__(self): return super().__str__()\nstr(A())",
        line=2,
    ),
    Case("function-attribute", "def f(): pass\nf.calls = 0", "class F: pass\nF.calls = 0"),
    Case(
        "function-attribute",
        'def f():\n    f.calls = getattr(f, "calls", 0) + 1\nf()',
        'class F: calls = 0\ndef f():\n    F.calls = getattr(F, "calls", 0) + 1\nf()',
        line=2,
    ),
    Case("special-attribute", "def f(): pass\nf.__doc__", "def f(): pass\nf.__name__"),
    Case(
        "special-attribute",
        "def f(): pass\nfor command in (f,): command.__doc__",
        "class A: __doc__ = 'a'\nfor command in (A,): command.__doc__",
    ),
    Case(
        "special-attribute",
        "class A: pass\nA.__mro__",
        "class A: pass\nA.__bases__\nA.__name__\nif hasattr(A, 'mro'):\n    A.__mro__",
    ),
    Case(
        "special-attribute",
        "try: 1 / 0\nexcept ZeroDivisionError as e: e.__traceback__",
        "try: 1 / 0\nexcept ZeroDivisionError as e: e.args",
        _MP,
    ),
    Case(
        "builtin-init",
        "class A(Exception):\n    def __init__(self): Exception.__init__(self, 1)\nA()",
        "class A(Exception):\n    def __init__(self): super().__init__(1)\nA()\nclass B(A):\n"
        "    def __init__(self): A.__init__(self)\nB()",
        _MP,
        line=2,
    ),
    Case(
        "hidden-const",
        f"{_CONST}class A:\n    _X = const(1)\n    def f(self): return self._X\nA().f()",
        f"{_CONST}class A:\n    _X = const(1)\n    Y = const(2)\n    def f(self): return _X + self.Y\nA().f()",
        line=4,
    ),
    Case(
        "const-argument",
        f"{_CONST}X = const(len('abc'))",
        f"{_CONST}X = const(3)\nY = const(X << 2 | 1)\nZ = const((1, 2))",
    ),
    Case("const-argument", f"{_CONST}n = 3\nX = const(n)", f"{_CONST}n = 3\nX = n\n_Y = const(-1)\nZ = const(_Y)"),
    Case("const-assigned", f"{_CONST}X = const(1)\nX = 2", f"{_CONST}X = const(1)\nx = 2\ndef f(): pass"),
]
