"""Literals, patterns and formats."""

from __future__ import annotations

from lintcases.cases import Case

_MP = ("micropython-rp2", "portable")

CASES = [
    Case("fstring-expression", "x = f\"{str(':')}\"", "x = f\"{str('-')}\"\nd = {'a:b': 1}\ny = f\"{d['a:b']}\""),
    Case("fstring-expression", "x = f\"{'}'}\"", "x = f\"{'!'}{{}}{'='}\""),
    Case("fstring-expression", "x = f\"{'['}\"", "a = [1, 2]\nx = f\"{a[1:]}{(a[0])}{'[]'}\""),
    Case("fstring-expression", 'x = f"{(lambda: 1)()}"', 'x = f"{[lambda: 1][0]()}"'),
    Case("fstring-expression", 'x = f"{(y := 1)}"', 'y = 1\nx = f"{y:>{y}}{y!r:>3}{y != 2}"'),
    Case("fstring-debug-space", 'x = 1\ny = f"{x = }"', 'x = 1\ny = f"{x=} {x =} x = {x!r}"'),
    Case("fstring-ascii", 'x = 1\ny = f"{x!a}"', 'x = 1\ny = f"{x!r}{x!s}"'),
    Case("fstring-joined", 'x = 1\ny = "{}" f"{x}"', 'x = 1\ny = "{}" + f"{x}"\nz = "a" f"{x}"\nw = "{" "}"'),
    Case("string-prefix", 'x = F"{1}"', 'x = f"{1}" + r"a" + u"b"\nB = b"c"'),
    Case("string-prefix", 'x = R"a"', 'x = rb"a"'),
    Case("unicode-name", 'x = "\\N{DEGREE SIGN}"', 'x = "\\u00b0"\ny = r"\\N{DEGREE SIGN}"'),
    Case("number-then-word", "x = 1if 1 else 2", "x = 1 if 1 else 2\ny = 0x1F + 1e5 + 1_000"),
    Case(
        "re-pattern",
        'import re\nassert re.match("a{2}", "aa")',
        'import re\nassert re.match(r"a\\{2\\}|[{2}]", "a{2}")',
    ),
    Case(
        "re-pattern",
        'import re\nre.compile("(?P<x>a)")',
        'import re\nassert re.match("(?:a)(b)", "ab").group(1) == "b"',
    ),
    Case(
        "re-pattern",
        'import re\nassert re.search(r"\\bab", "ab")',
        'import re\nassert re.search(r"^a\\w\\d\\s\\S$", "ab1 c")',
    ),
    Case("re-pattern", 'import re\nassert re.match(r"(a)\\1", "aa")', 'import re\nassert re.match(r"(a)a", "aa")'),
    Case("re-pattern", 'import re\nassert re.match(r"a\\n", "a\\n")', 'import re\nassert re.match("a\\n", "a\\n")'),
    Case(
        "format-field",
        'class P: x = 1\n"{0.x}".format(P)',
        'class P: x = 1\n"{0}{{0.x}}{:.2f}".format\n"{:.2f}".format(1.5)',
    ),
    Case("format-field", '"{0[a]}".format({"a": 1})', '"{a}[0]".format(a=1)'),
    Case("format-field", '"%a" % "b"', '"%r %5.2f %-5s %05d %% %x" % ("b", 1.0, "c", 3, 255)'),
    Case("format-field", '"%ld" % 5', '"%d" % 5'),
    Case(
        "struct-code",
        'import struct\nstruct.pack("<?", True)',
        'import struct\nstruct.pack("<B4sHhIqf2x", 1, b"", 1, 1, 1, 1, 1.0)',
        _MP,
    ),
    Case("struct-code", 'import struct\nstruct.calcsize("< H")', 'import struct\nstruct.calcsize("<H")', _MP),
    Case(
        "encoding",
        'assert "\\xe9".encode("latin-1") == b"\\xe9"',
        '"\\xe9".encode("utf-8")\nb"a".decode("ascii")\nstr(b"a", "utf8")',
    ),
    Case("encoding", 'assert str(b"\\xe9", "latin-1") == "\\xe9"', 'str(b"a")'),
]
