"""Annotations of circuitpython-stubs, cleaned (tools/circuitpython_modules.py)."""

from __future__ import annotations

import ast
import builtins
import re

BARE = {"tuple": "tuple[Any, ...]", "dict": "dict[Any, Any]", "list": "list[Any]", "array.array": "array.array[Any]"}
PLAIN = {"Tuple": "tuple", "List": "list", "Dict": "dict", "Type": "type"}
BUFFERS = ("ReadableBuffer", "WriteableBuffer")
WORDS = BARE | {"function": "Callable[..., Any]"} | {f"circuitpython_typing.{name}": name for name in BUFFERS}
TYPING = ("Any", "AnyStr", "BinaryIO", "ClassVar", "Literal", "Protocol", "overload")
ABSTRACT = ("Callable", "Iterable", "Iterator", "Sequence")


class Types(ast.NodeTransformer):
    """An annotation, cleaned.

    Args:
        module: the module that it is in, which calls its own things by their short names.
        known: the names that the module defines or imports.
    """

    def __init__(self, module: str, known: set[str]) -> None:
        self._own = f"{module}."
        self._known = known - {*PLAIN, "Optional", "Union"}

    def clean(self, node: ast.expr) -> ast.expr:
        """An annotation's clean form."""
        cleaned: ast.expr = self.visit(node)
        return cleaned

    def clean_result(self, node: ast.expr) -> str:
        """The same, for what a program gets: buffers are those that it can index."""
        text = ast.unparse(self.clean(node))
        return re.sub(rf"\b({'|'.join(BUFFERS)})\b", r"circuitpython_typing.\1", text)

    def visit_Name(self, node: ast.Name) -> ast.expr:
        word = WORDS.get(node.id)
        if word:
            return expression(word)
        if node.id in self._known or node.id in TYPING or node.id in ABSTRACT or hasattr(builtins, node.id):
            return node
        return ast.Name("Any")

    def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
        text = ast.unparse(node)
        if text.startswith(self._own):
            return self.clean(expression(text.removeprefix(self._own)))
        word = WORDS.get(text)
        if word:
            return expression(word)
        if text.startswith("typing."):
            return self.clean(ast.Name(node.attr))
        return node if text.split(".")[0] in self._known else ast.Name("Any")

    def visit_Constant(self, node: ast.Constant) -> ast.expr:
        return self.clean(expression(node.value)) if isinstance(node.value, str) else node

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        base = ast.unparse(node.value).removeprefix("typing.")
        if base == "Literal":
            return ast.Subscript(ast.Name("Literal"), node.slice)
        given = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        items = [self.clean(item) for item in given]
        if base in ("Optional", "Union"):
            items += [ast.Constant(None)] if base == "Optional" else []
            union = items[0]
            for item in items[1:]:
                union = ast.BinOp(union, ast.BitOr(), item)
            return union
        if base == "Tuple" and len(items) == 1:
            items.append(ast.Constant(...))
        inner = items[0] if len(items) == 1 else ast.Tuple(items)
        return ast.Subscript(expression(PLAIN.get(base, base)), inner)


def gradual(kind: str) -> str:
    """The type of an attribute that may be None: on the board at hand a program may know that it is not."""
    return kind.removesuffix("None") + "Any" if kind.endswith(" | None") else kind


def expression(text: str) -> ast.expr:
    """What a text stands for."""
    return ast.parse(text, mode="eval").body


def put_defaults(arguments: ast.arguments, everything: bool) -> None:
    """Make defaults plain values or `...`, and give one to what may be None or is a flag: theirs forgets some.

    Args:
        arguments: with clean types.
        everything: every keyword-only parameter has one, None.
    """
    for argument in arguments.kwonlyargs if everything else ():
        if argument.annotation is not None and not _text(argument).endswith("| None"):
            argument.annotation = ast.BinOp(argument.annotation, ast.BitOr(), ast.Constant(None))
    arguments.defaults = [_plain(value) for value in arguments.defaults]
    for argument in reversed(arguments.args[: len(arguments.args) - len(arguments.defaults)]):
        if argument.annotation is None or not _text(argument).endswith("| None"):
            break
        arguments.defaults.insert(0, ast.Constant(...))
    arguments.kw_defaults = [
        _plain(value)
        if value
        else ast.Constant(...)
        if everything or _text(argument).endswith(("| None", "bool"))
        else None
        for argument, value in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)
    ]


def _text(argument: ast.arg) -> str:
    return "" if argument.annotation is None else ast.unparse(argument.annotation)


def _plain(node: ast.expr) -> ast.expr:
    try:
        value = ast.literal_eval(node)
    except ValueError:
        return ast.Constant(...)
    return node if value is None or isinstance(value, (bool, int, float, str, bytes)) else ast.Constant(...)
