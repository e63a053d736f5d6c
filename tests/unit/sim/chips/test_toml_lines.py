"""The line of a key."""

from __future__ import annotations

import pytest

from anyboard.sim._toml_lines import line_of

TEXT = '''board = "x"

# a comment
[[part]]
chip = "a"
[[part]]
chip = "b"
list = [
    1,
    2,
]
words = """
[[part]]
"""
inner.a.b = { c = 1 }
[wires]
q = 2'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("board",), 1),
        (("part", 0), 4),
        (("part", 0, "chip"), 5),
        (("part", 1, "chip"), 7),
        (("part", 1, "list"), 8),
        (("part", 1, "words"), 12),
        (("part", 1, "inner", "a", "b", "c"), 15),
        (("wires", "q"), 17),
        (("part", 1, "absent"), 6),
        (("absent",), 1),
    ],
)
def test_lines(path, line):
    assert line_of(TEXT, path) == line
