"""What a file for devices must not have: constructs and names that MicroPython or CircuitPython lack.

Sources: MicroPython's docs/differences and tests/cpydiff, py/compile.c, py/grammar.h and the ports' mpconfigport.h;
CircuitPython's py/circuitpy_mpconfig.h; and one-feature programs that were run on MicroPython 1.29 and CircuitPython
10.3, which differ in little: what is here lacks in at least one of them.  mpy-cross rejects some of the syntax alone.
"""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Set


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


COMMON = _words("array binascii collections errno gc io json math os random re struct sys time")
"""Modules of both, and of CPython."""

FIRMWARE = {
    "micropython": COMMON | _words("machine micropython utime _onewire"),
    "circuitpython": COMMON
    | _words(
        "adafruit_bus_device analogio bitbangio board busio countio digitalio keypad microcontroller neopixel_write "
        "onewireio pulseio pwmio rainbowio rotaryio supervisor touchio"
    ),
}
"""Modules that boards have; not all of them have all."""

_SYNTAX = {"Match": "match", "TryStar": "except*", "TypeAlias": "type X"}
_NAMES = _words(
    "vars TimeoutError ConnectionError BrokenPipeError BufferError Warning ExceptionGroup ModuleNotFoundError"
)
_METHODS = _words(
    "zfill ljust rjust removeprefix removesuffix title capitalize casefold isalnum isascii format_map translate "
    "bit_count bit_length is_integer itemsize tobytes strerror __annotations__ __mro__"
)
_SPECIAL = _words("__init_subclass__ __index__ __class_getitem__ __slots__")
"""What is accepted and does nothing."""

_IN_MODULES = _words(
    "struct.Struct struct.error struct.iter_unpack re.findall os.environ math.hypot time.perf_counter "
    "json.JSONDecodeError asyncio.TaskGroup"
)
_KEYWORDS = _words(
    "zip.strict sum.start split.maxsplit from_bytes.signed dumps.indent namedtuple.defaults unpack_from.offset "
    "print.flush"
)
_REPEATED = re.compile(r"\{\d*,?\d*\}")


def lacking(source: str, modules: Set[str]) -> list[str]:
    """What in a file some device lacks, each with its line.

    Args:
        source: of the file.
        modules: what it may import, by the first part of the name.
    """
    found = []
    for node in _run_nodes(ast.parse(source)):
        found += [f"line {getattr(node, 'lineno', '?')}: {what}" for what in _complaints(node, modules)]
    return found


def _run_nodes(node: ast.AST) -> Iterator[ast.AST]:
    """Every node but annotations, which are never evaluated, and what is under `if TYPE_CHECKING:`."""
    yield node
    for field, value in ast.iter_fields(node):
        if field in ("annotation", "returns"):
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.If) and isinstance(child.test, ast.Name) and child.test.id == "TYPE_CHECKING":
                continue
            if isinstance(child, ast.AST):
                yield from _run_nodes(child)


def _complaints(node: ast.AST, modules: Set[str]) -> Iterator[str]:
    kind = type(node).__name__
    if kind in _SYNTAX:
        yield _SYNTAX[kind]
    if getattr(node, "type_params", None):
        yield "def f[T]"
    if isinstance(node, ast.Import):
        yield from (f"import {alias.name}" for alias in node.names if alias.name.split(".")[0] not in modules)
    elif isinstance(node, ast.ImportFrom):
        if node.level or (node.module or "").split(".")[0] not in modules:
            yield f"from {'.' * node.level}{node.module or ''} import"
        yield from (name for alias in node.names if (name := f"{node.module}.{alias.name}") in _IN_MODULES)
    elif isinstance(node, ast.arguments) and node.posonlyargs:
        yield "def f(a, /)"
    elif isinstance(node, (ast.List, ast.Tuple, ast.Set)):
        is_target = isinstance(getattr(node, "ctx", None), ast.Store)
        if not is_target and any(isinstance(element, ast.Starred) for element in node.elts):
            yield "[*a]"
    elif isinstance(node, ast.Dict) and None in node.keys:
        yield "{**a}"
    elif isinstance(node, ast.ClassDef):
        yield from (f"class A({keyword.arg}=)" for keyword in node.keywords)
        yield from _decorated(node)
    elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
        if node.name in _SPECIAL:
            yield node.name
        yield from _decorated(node)
    elif isinstance(node, ast.comprehension) and node.is_async:
        yield "async comprehension"
    elif isinstance(node, (ast.Name, ast.Attribute)):
        yield from _named(node)
    elif isinstance(node, ast.Call):
        yield from _called(node)


def _decorated(node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[str]:
    for decorator in node.decorator_list:
        inner = decorator.func if isinstance(decorator, ast.Call) else decorator
        while isinstance(inner, ast.Attribute):
            inner = inner.value
        if not isinstance(inner, ast.Name):
            yield "a decorator that is no dotted name"


def _named(node: ast.Name | ast.Attribute) -> Iterator[str]:
    if isinstance(node, ast.Name):
        if node.id in _NAMES or node.id in _SPECIAL:
            yield node.id
    elif node.attr in _METHODS:
        yield f".{node.attr}"
    elif isinstance(node.value, ast.Name) and f"{node.value.id}.{node.attr}" in _IN_MODULES:
        yield f"{node.value.id}.{node.attr}"


def _called(node: ast.Call) -> Iterator[str]:
    name = getattr(node.func, "attr", getattr(node.func, "id", ""))
    yield from (f"{name}({keyword.arg}=)" for keyword in node.keywords if f"{name}.{keyword.arg}" in _KEYWORDS)
    if name == "isinstance" and len(node.args) == 2 and isinstance(node.args[1], ast.BinOp):
        yield "isinstance(x, A | B)"
    if name == "deque" and not node.args:
        yield "deque()"
    if getattr(getattr(node.func, "value", None), "id", "") == "re":
        patterns = [one.value for one in node.args[:1] if isinstance(one, ast.Constant) and isinstance(one.value, str)]
        yield from (f"{pattern!r}: {{m,n}}" for pattern in patterns if _REPEATED.search(pattern))
