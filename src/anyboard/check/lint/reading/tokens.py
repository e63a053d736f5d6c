"""What the syntax tree does not keep of a file: parentheses, comments, spelling of literals."""

from __future__ import annotations

import io
import tokenize

TYPE_CHECKING = False
if TYPE_CHECKING:
    import ast
    from collections.abc import Iterator

_SPACE = frozenset({tokenize.NL, tokenize.COMMENT, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT})

_FSTRING_START = getattr(tokenize, "FSTRING_START", None)
_FSTRING_END = getattr(tokenize, "FSTRING_END", None)
_OPEN = frozenset("([{")
_CLOSE = frozenset(")]}")


class Tokens:
    """The tokens of a file.

    Args:
        source: its text; it must be one that Python can parse.
    """

    def __init__(self, source: str) -> None:
        self.all = list(tokenize.generate_tokens(io.StringIO(source).readline))
        self._code = [token for token in self.all if token.type not in _SPACE]
        self._places = {token.start: number for number, token in enumerate(self._code)}
        self._lines = source.split("\n")

    def comments(self) -> Iterator[tokenize.TokenInfo]:
        """Every comment."""
        return (token for token in self.all if token.type == tokenize.COMMENT)

    def _index(self, node: ast.expr | ast.stmt) -> int | None:
        """The number of a node's first token; its column counts bytes, a token's characters."""
        text = self._lines[node.lineno - 1].encode()[: node.col_offset].decode(errors="ignore")
        return self._places.get((node.lineno, len(text)))

    def is_parenthesised(self, node: ast.expr) -> bool:
        """Whether a parenthesis opens just before a node."""
        index = self._index(node)
        return bool(index) and self._code[(index or 1) - 1].string == "("

    def opens_parenthesis_of_items(self, node: ast.With | ast.AsyncWith) -> bool:
        """Whether all items of a `with` are in one parenthesis that is not part of an expression."""
        index = self._index(node)
        if index is None:
            return False
        while self._code[index].string != "with":
            index += 1
        start = index + 1
        if self._code[start].string != "(":
            return False
        depth = 0
        for number in range(start, len(self._code)):
            text = self._code[number].string
            depth += (text in _OPEN) - (text in _CLOSE)
            if depth == 0:
                after = self._code[number + 1].string
                return after == ":" and (len(node.items) > 1 or node.items[0].optional_vars is not None)
        return False

    def adjacent_strings(self) -> Iterator[list[Text]]:
        """Every run of two or more string literals side by side."""
        run: list[Text] = []
        depth = 0
        for token in self._code:
            if token.type == tokenize.STRING and depth == 0:
                run.append(Text(token))
            elif token.type == _FSTRING_START:
                if depth == 0:
                    run.append(Text(token))
                depth += 1
            elif token.type == _FSTRING_END:
                depth -= 1
            elif depth == 0:
                if len(run) > 1:
                    yield run
                run = []


class Text:
    """One string literal; of an f-string only its start, where Python gives it in pieces."""

    def __init__(self, token: tokenize.TokenInfo) -> None:
        quote = min(token.string.find(mark) % 9999 for mark in "'\"")
        self.prefix = token.string[:quote]
        self.body = token.string[quote:]
        self.line, self.column = token.start
