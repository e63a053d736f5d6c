"""Patterns, formats and encodings: strings that a library reads."""

from __future__ import annotations

import ast
import re

from anyboard.check.lint.rules import MICROPYTHON, Family, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.rules import Complaint

PATTERN = Rule(
    "re-pattern",
    "the pattern has what `re` does not know: it matches something else, or is a ValueError",
    "what the message names",
    'import re\nre.match("a{2}", x)',
)
FORMAT = Rule(
    "format-field",
    "`{0.attribute}`, `{0[key]}` and `!a` in `str.format`, `%a`, `%ld` are errors",
    "the attribute or item as an argument",
    '"{0.x}".format(p)',
)
STRUCT = Rule(
    "struct-code",
    "`struct` does not know the format: ValueError",
    "`B` for `?`, `1s` for `c`, no spaces",
    'import struct\nstruct.pack("?", True)',
    MICROPYTHON,
)
ENCODING = Rule(
    "encoding",
    "text is UTF-8 whatever encoding is named, or LookupError",
    '`bytes(map(ord, text))` and `"".join(map(chr, data))` for Latin-1',
    '"\\xe9".encode("latin-1")',
)
_RE_FUNCTIONS = frozenset(
    {f"{module}.{name}" for module in ("re", "ure") for name in ("compile", "match", "search", "sub")}
)
_STRUCT_FUNCTIONS = frozenset(
    f"{module}.{name}"
    for module in ("struct", "ustruct")
    for name in ("pack", "unpack", "calcsize", "pack_into", "unpack_from")
)
_IN_PATTERN = (
    (re.compile(r"\\[\\{}()\[\].+*?^$|/\-]|\[(?:\\.|[^\]\\])*\]"), None, ""),  # escaped, or in a class
    (re.compile(r"\{\d+(,\d*)?\}|\{,\d+\}"), "a repetition {m,n}", "repeat the part, or use + or *"),
    (re.compile(r"\(\?P"), "a named group", "use a numbered group"),
    (re.compile(r"\(\?[=!<]"), "a look-ahead or look-behind", "match more and look at a group"),
    (re.compile(r"\(\?(?!:)"), "an extension (?…)", "use (?:…) or plain groups"),
    (re.compile(r"\\[AZbB]"), "\\A, \\Z, \\b or \\B", "use ^ and $, or match the neighbours"),
    (re.compile(r"\\[1-9]"), "a back-reference", "compare the groups after the match"),
    (re.compile(r"\\[tnrfvax0u]"), "an escape such as \\n or \\x41 in a raw string",
     "put the character itself, in a string without r"),
)  # fmt: skip
_FIELD = re.compile(r"\{\{|\}\}|\{\w*(?:(?P<inner>[.\[])|(?P<ascii>!a))")
_PERCENT = re.compile(r"%(?:\(\w*\))?[-+ #0]*[\d*]*(?:\.[\d*]+)?(?P<wrong>a|[lhL][dioxX])")
_UTF8 = frozenset({"utf8", "utf-8", "utf_8", "utf", "u8", "ascii", "us-ascii"})


def _look(program: Program) -> Iterator[Complaint]:
    for call in program.each(ast.Call):
        name = program.values.meaning(call.func)
        text = program.values.constant(call.args[0]) if call.args else None
        if name in _RE_FUNCTIONS and isinstance(text, (str, bytes)):
            yield from _pattern(program, call, text if isinstance(text, str) else text.decode("latin-1"))
        elif name in _STRUCT_FUNCTIONS and isinstance(text, (str, bytes)):
            yield from _struct(program, call, text if isinstance(text, str) else text.decode("latin-1"))
        elif isinstance(call.func, ast.Attribute) and call.func.attr == "format":
            template = program.values.constant(call.func.value)
            if isinstance(template, str):
                yield from _template(program, call, template)
        yield from _encoding(program, call, name)
    for operation in program.each(ast.BinOp):
        template = program.values.constant(operation.left) if isinstance(operation.op, ast.Mod) else None
        if isinstance(template, str):
            wrong = _PERCENT.search(template.replace("%%", ""))
            if wrong:
                yield FORMAT.at(
                    operation, f"%{wrong['wrong']} is a ValueError {program.on}: use %{_plain(wrong['wrong'])}"
                )


def _plain(code: str) -> str:
    return "r" if code == "a" else code[1:]


def _pattern(program: Program, call: ast.Call, pattern: str) -> Iterator[Complaint]:
    position = 0
    while position < len(pattern):
        for expression, what, remedy in _IN_PATTERN:
            match = expression.match(pattern, position)
            if match:
                if what is not None:
                    yield PATTERN.at(call.args[0], f"{what} in a pattern is not known to re {program.on}: {remedy}")
                    return
                position = match.end() - 1
                break
        position += 1


def _struct(program: Program, call: ast.Call, codes: str) -> Iterator[Complaint]:
    for wrong, remedy in (
        ("?", "use B"),
        ("c", "use 1s"),
        ("n", "use l"),
        ("N", "use L"),
        ("p", "use s"),
        (" ", "leave it out"),
    ):
        if wrong in codes:
            yield STRUCT.at(call.args[0], f"the format {wrong!r} of struct is a ValueError {program.on}: {remedy}")
            return


def _template(program: Program, call: ast.Call, template: str) -> Iterator[Complaint]:
    for match in _FIELD.finditer(template):
        if match["inner"]:
            yield FORMAT.at(
                call, f"an attribute or an item in a field of format is a NotImplementedError {program.on}: "
                "pass it as an argument of its own, or write an f-string"
            )  # fmt: skip
        elif match["ascii"]:
            yield FORMAT.at(call, f"!a in a field of format is a ValueError {program.on}: use !r")


def _encoding(program: Program, call: ast.Call, name: str) -> Iterator[Complaint]:
    at = 0
    if name in ("str", "bytes", "bytearray"):
        at = 1
    elif not isinstance(call.func, ast.Attribute) or call.func.attr not in ("encode", "decode"):
        return
    named = program.values.constant(call.args[at]) if len(call.args) > at else None
    if isinstance(named, str) and named.lower() not in _UTF8 and _is_codec(named):
        yield ENCODING.at(
            call, f"the encoding {named} does not exist {program.on}, which knows UTF-8 only: "
            "convert the bytes one by one"
        )  # fmt: skip


def _is_codec(name: str) -> bool:
    import codecs

    try:
        codecs.lookup(name)
    except LookupError:
        return False
    return True


FORMATS = Family((PATTERN, FORMAT, STRUCT, ENCODING), _look)
