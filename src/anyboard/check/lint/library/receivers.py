"""Methods that only builtin types have, called on objects whose type a file alone does not tell."""

from __future__ import annotations

import ast

from anyboard.check.lint.library.given import is_text
from anyboard.check.lint.rules import Family, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.rules import Complaint

METHOD = Rule(
    "missing-method",
    "the only type that has a method of this name does not have it there: AttributeError",
    "what the message names",
    "def f(name): return name.zfill(3)",
)
KEYWORD = Rule(
    "refused-method-keyword",
    "the method of a builtin type does not take the argument by that name: TypeError",
    "the argument without its name",
    'def f(line): return line.split(",", maxsplit=1)',
)
_ONLY_BUILTIN = {
    **dict.fromkeys(
        [
            "zfill",
            "ljust",
            "rjust",
            "removeprefix",
            "removesuffix",
            "casefold",
            "isalnum",
            "isascii",
            "isidentifier",
            "isdecimal",
            "isnumeric",
            "isprintable",
            "istitle",
            "expandtabs",
            "swapcase",
            "format_map",
            "capitalize",
        ],
        "str",
    ),
    **dict.fromkeys(("bit_count", "bit_length"), "int"),
    **dict.fromkeys(("is_integer", "as_integer_ratio"), "float"),
    **dict.fromkeys(("_replace", "_asdict", "_make"), "NamedTuple"),
    "strerror": "OSError",
}
_ONLY_BUILTIN_KEYWORDS = {
    ("split", "sep"): "str",
    ("rsplit", "sep"): "str",
    ("split", "maxsplit"): "str",
    ("rsplit", "maxsplit"): "str",
    ("splitlines", "keepends"): "str",
    ("encode", "encoding"): "str",
    ("encode", "errors"): "str",
    ("decode", "encoding"): "bytes",
    ("decode", "errors"): "bytes",
    ("to_bytes", "byteorder"): "int",
    ("to_bytes", "signed"): "int",
}
_MISSES = ("AttributeError",)


def _look(program: Program) -> Iterator[Complaint]:
    own = {function.name for function in program.functions()}
    for node in program.each(ast.Attribute):
        only = _ONLY_BUILTIN.get(node.attr) or ("str" if is_text(program, node.value) else "")
        name = f"{only}.{node.attr}"
        if (
            name in program.facts.members
            and isinstance(node.ctx, ast.Load)
            and node.attr not in own
            and (node.attr == "strerror" or _is_called(program, node))
            and _is_unknown(program, node.value)
            and not program.expects(node, *_MISSES)
        ):
            yield METHOD.at(node, program.facts.member_sentence(name))
    for call in program.each(ast.Call):
        if (
            not isinstance(call.func, ast.Attribute)
            or call.func.attr in own
            or not _is_unknown(program, call.func.value)
        ):
            continue
        for keyword in call.keywords:
            owner = _ONLY_BUILTIN_KEYWORDS.get((call.func.attr, keyword.arg or ""))
            name = f"{owner}.{call.func.attr}.{keyword.arg}"
            if owner and name in program.facts.keywords:
                yield KEYWORD.at(keyword.value, program.facts.keyword_sentence(name))


def _is_called(program: Program, node: ast.Attribute) -> bool:
    around = program.names.parent(node)
    return isinstance(around, ast.Call) and around.func is node


def _is_unknown(program: Program, receiver: ast.expr) -> bool:
    """Whether the type of an object is not known; what is known is for the library rules."""
    return not program.values.kind(receiver) and not program.values.meaning(receiver)


RECEIVERS = Family((METHOD, KEYWORD), _look)
