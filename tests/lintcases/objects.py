"""What objects and functions are made of."""

from __future__ import annotations

from lintcases.cases import Case

_SETS = "class A:\n    def __setattr__(self, name, value):\n        {}\na = A()\na.x = 1\nprint(a.x)"
_COPIES = "class A:\n    def __init__(self, **names):\n        {}\n{}a = A(x=1)\nprint(a.x)"

_FIELD = "class Field:\n    def __init__(self, name): self.name = name\n    def show(self): return self.name.{}()\n"

CASES = [
    Case(  # all fields of the file have a text for a name
        "missing-member",
        f"{_FIELD.format('title')}print(Field('a').show(), Field('b').show())",
        f"class Name:\n    def title(self): return 1\n{_FIELD.format('title')}print(Field(Name()).show())",
        line=3,
    ),
    Case(
        "object-dict",
        _SETS.format("self.__dict__[name] = value"),
        _SETS.format("super().__setattr__(name, value)"),
        line=3,
    ),
    Case(
        "object-dict",
        _COPIES.format("self.__dict__.update(names)", ""),
        _COPIES.format(
            "for name in names: setattr(self, name, names[name])",
            "        known = dict(self.__dict__)\n        known['y'] = self.__dict__['x'] + len(self.__dict__)\n",
        ),
        line=3,
    ),
    Case(
        "object-dict",
        "class A: pass\na = A()\na.x = 1\na.__dict__.pop('x')",
        "class A: pass\na = A()\na.x = 1\ndelattr(a, 'x')",
    ),
    Case(
        "object-dict",
        "class A: pass\na = A()\na.x = 1\ndel a.__dict__['x']",
        "class A: pass\na = A()\na.x = 1\ndel a.x",
    ),
    Case(  # who assigns it has a dict of his own
        "object-dict",
        "class A:\n    def __init__(self): self.__dict__.setdefault('x', 1)\nA()",
        "class A:\n    def __init__(self):\n        self.__dict__ = {}\n        self.__dict__.setdefault('x', 1)\nA()",
        line=2,
    ),
    Case(
        "function-attribute",
        "def tagged(f):\n    f.tag = 1\n    return f\n@tagged\ndef g(): pass",
        "def tagged(f):\n    f.tag = 1\n    return f\n@tagged\nclass G: pass",
        line=2,
    ),
    Case(
        "function-attribute",
        "def command(code):\n    def wrap(f):\n        f.code = code\n        return f\n    return wrap\n"
        "class A:\n    @command(1)\n    def g(self): pass",
        "CODES = {}\ndef command(code):\n    def wrap(f):\n        CODES[code] = f\n        return f\n    return wrap\n"
        "class A:\n    @command(1)\n    def g(self): pass",
        line=3,
    ),
]
