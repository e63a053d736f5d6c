"""Literals that the lexers of MicroPython and CircuitPython read otherwise than CPython's."""

from __future__ import annotations

import ast
import re
import tokenize

from anyboard.check.lint.rules import Complaint, Family, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.lint.reading.program import Program

EXPRESSION = Rule(
    "fstring-expression",
    "a `:` outside of brackets, or a bracket in a string, ends the expression of an f-string: SyntaxError",
    "a variable that is assigned before",
    "f\"{str(':')}\"",
)
DEBUG_SPACE = Rule(
    "fstring-debug-space", 'a space after the `=` of `f"{x = }"` is a SyntaxError', '`f"{x=}"`', 'f"{x = }"'
)
ASCII = Rule("fstring-ascii", "`!a` in an f-string is a SyntaxError", "`!r`", 'f"{x!a}"')
JOINED = Rule(
    "fstring-joined",
    "a `{` or `}` in a string beside an f-string is taken for a field of the f-string: IndexError or KeyError",
    "one f-string, or `+` between the two",
    '"{}" f"{x}"',
)
PREFIX = Rule("string-prefix", "an upper-case prefix of a string is a SyntaxError", "`f`, `r` or `b`", 'F"{x}"')
NAMED = Rule(
    "unicode-name", "`\\N{…}` in a string is a NotImplementedError", "`\\u` and the number", r'"\N{DEGREE SIGN}"'
)
NUMBER = Rule("number-then-word", "a word right after a number is a SyntaxError", "a space between", "1if x else 2")

_PREFIX = re.compile(r"[A-Za-z]*")
_DEBUG = re.compile(r"(?<!\{)(?:\{\{)*\{[^{}]*[^{}=!<>]=[ \t]+(?:![rsa])?(?::[^{}]*)?\}")
_FSTRING_START = getattr(tokenize, "FSTRING_START", None)


def _look(program: Program) -> Iterator[Complaint]:
    for node in ast.walk(program.tree):
        if isinstance(node, ast.JoinedStr):
            yield from _of_fields(program, node)
    yield from _of_tokens(program)
    yield from _of_neighbours(program)


def _of_fields(program: Program, node: ast.JoinedStr) -> Iterator[Complaint]:
    for part in node.values:
        if not isinstance(part, ast.FormattedValue):
            continue
        if part.conversion == ord("a"):
            yield ASCII.at(node, f"!a in an f-string is a SyntaxError {program.on}: use !r")
        why = _ends_early(part.value)
        if why:
            yield EXPRESSION.at(node, f"{why} in the expression of an f-string is a SyntaxError {program.on}: "
                                "assign the expression to a variable before")  # fmt: skip
    if _DEBUG.search(ast.get_source_segment(program.source, node) or ""):
        yield DEBUG_SPACE.at(node, f'a space after = in f"{{x = }}" is a SyntaxError {program.on}: use f"{{x=}}"')


def _ends_early(expression: ast.AST, inside: bool = False) -> str:
    """What in an expression a device's lexer takes for its end, or "".

    It counts [] and {}, wherever they are, but not (); a `:` outside of them begins the format.
    """
    if isinstance(expression, ast.Constant) and isinstance(expression.value, str):
        found = next((mark for mark in expression.value if mark in "[]{}" or (mark == ":" and not inside)), "")
        return f"{found!r}" if found and _unbalanced(expression.value, inside) else ""
    if isinstance(expression, (ast.Lambda, ast.NamedExpr)) and not inside:
        return "lambda" if isinstance(expression, ast.Lambda) else ":="
    for field, value in ast.iter_fields(expression):
        brackets = inside or _in_brackets(expression, field)
        for child in value if isinstance(value, list) else [value]:
            why = _ends_early(child, brackets) if isinstance(child, ast.AST) else ""
            if why:
                return why
    return ""


def _in_brackets(node: ast.AST, field: str) -> bool:
    if isinstance(node, ast.Subscript):
        return field == "slice"
    return isinstance(node, (ast.List, ast.ListComp, ast.Dict, ast.DictComp, ast.Set, ast.SetComp))


def _unbalanced(text: str, inside: bool) -> bool:
    """Whether a lexer that does not know it is in a string leaves the field in it."""
    depth = 1 if inside else 0
    for mark in text:
        if mark in "[{":
            depth += 1
        elif mark in "]}":
            depth -= 1
            if depth < (1 if inside else 0):
                return True
        elif mark == ":" and depth == 0:
            return True
    return depth != (1 if inside else 0)


def _of_tokens(program: Program) -> Iterator[Complaint]:
    before: tokenize.TokenInfo | None = None
    for token in program.tokens.all:
        if token.type in (tokenize.STRING, _FSTRING_START):
            match = _PREFIX.match(token.string)
            prefix = match.group() if match else ""
            if prefix != prefix.lower():
                yield _there(PREFIX, token, f"the prefix {prefix} of a string is a SyntaxError {program.on}: "
                             f"write {prefix.lower()}")  # fmt: skip
            if "\\N{" in token.string and "r" not in prefix.lower():
                yield _there(NAMED, token, f"\\N{{…}} in a string is a NotImplementedError {program.on}: "
                             "write \\u and the character's number")  # fmt: skip
        if before and before.type == tokenize.NUMBER and token.type == tokenize.NAME and before.end == token.start:
            yield _there(NUMBER, token, f"{token.string} right after a number is a SyntaxError {program.on}: "
                         "put a space between")  # fmt: skip
        before = token


def _of_neighbours(program: Program) -> Iterator[Complaint]:
    """Strings that stand side by side, one of them an f-string, another with a brace."""
    for run in program.tokens.adjacent_strings():
        formatted = [text for text in run if "f" in text.prefix.lower()]
        plain = [text for text in run if "f" not in text.prefix.lower() and ("{" in text.body or "}" in text.body)]
        if formatted and plain:
            yield Complaint(JOINED, plain[0].line, plain[0].column + 1,
                            f"a brace in a string beside an f-string is taken for a field {program.on}: "
                            "put + between the two")  # fmt: skip


def _there(rule: Rule, token: tokenize.TokenInfo, message: str) -> Complaint:
    return Complaint(rule, token.start[0], token.start[1] + 1, message)


TEXT = Family((EXPRESSION, DEBUG_SPACE, ASCII, JOINED, PREFIX, NAMED, NUMBER), _look)
