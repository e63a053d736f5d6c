"""What the facts advise does on MicroPython what CPython's own way does there."""

from __future__ import annotations

import pytest

from anyboard.check.facts import load
from anyboard.check.targets import TARGETS
from check.device_facts_tool import UNIX, WASM, runner

FACTS = load(TARGETS["micropython-rp2"])

EXPRESSIONS = [
    # key, preparation, what the remedy says, what CPython has
    ("str.zfill", "s = '42'", "'{:0>5}'.format(s)", "s.zfill(5)"),
    ("str.ljust", "s = 'ab'", "'{:<5}'.format(s)", "s.ljust(5)"),
    ("str.rjust", "s = 'ab'", "'{:>5}'.format(s)", "s.rjust(5)"),
    ("str.removeprefix", "s, p = 'abcd', 'ab'", "s[len(p):] if s.startswith(p) else s", "s.removeprefix(p)"),
    ("str.removesuffix", "s, p = 'abcd', ''", "s[:len(s) - len(p)] if s.endswith(p) else s", "s.removesuffix(p)"),
    ("str.capitalize", "s = 'aBC'", "s[:1].upper() + s[1:].lower()", "s.capitalize()"),
    ("str.title", "s = 'ab cd'", "' '.join(w[:1].upper() + w[1:].lower() for w in s.split(' '))", "s.title()"),
    ("str.casefold", "s = 'AbC'", "s.lower()", "s.casefold()"),
    ("str.swapcase", "s = 'aB1'", "''.join(c.lower() if c.isupper() else c.upper() for c in s)", "s.swapcase()"),
    ("str.isalnum", "s = 'a1'", "all(c.isalpha() or c.isdigit() for c in s)", "s.isalnum()"),
    ("str.isascii", "s = 'a\\xe9'", "all(ord(c) < 128 for c in s)", "s.isascii()"),
    ("str.isprintable", "s = 'a b'", "all(' ' <= c <= '~' for c in s)", "s.isprintable()"),
    ("str.isdecimal", "s = '12'", "s.isdigit()", "s.isdecimal()"),
    ("str.format_map", "s, d = '{a}', {'a': 1}", "s.format(**d)", "s.format_map(d)"),
    ("bytes.zfill", "b = b'42'", "b'0' * (5 - len(b)) + b", "b.zfill(5)"),
    ("bytes.ljust", "b = b'42'", "b + b' ' * (5 - len(b))", "b.ljust(5)"),
    ("bytes.removeprefix", "b, p = b'abc', b'ab'", "b[len(p):] if b.startswith(p) else b", "b.removeprefix(p)"),
    ("int.bit_count", "n = 13", "bin(n).count('1')", "n.bit_count()"),
    ("int.bit_length", "n = 13", "len(bin(n)) - 2", "n.bit_length()"),
    ("int.as_integer_ratio", "n = 13", "(n, 1)", "n.as_integer_ratio()"),
    ("float.is_integer", "x = 2.0", "x == int(x)", "x.is_integer()"),
    ("memoryview.tobytes", "view = memoryview(b'ab')", "bytes(view)", "view.tobytes()"),
    ("memoryview.tolist", "view = memoryview(b'ab')", "list(view)", "view.tolist()"),
    ("array.array.tobytes", "import array; a = array.array('H', [1, 2])", "bytes(a)", "a.tobytes()"),
    ("array.array.tolist", "import array; a = array.array('H', [1, 2])", "list(a)", "a.tolist()"),
    ("range.index", "r, value = range(2, 12, 3), 8", "(value - r.start) // r.step", "r.index(value)"),
    ("math.hypot", "import math; x, y = 3.0, 4.0", "math.sqrt(x * x + y * y)", "math.hypot(x, y)"),
    ("math.isqrt", "import math; n = 17", "int(math.sqrt(n))", "math.isqrt(n)"),
    ("binascii.b2a_hex", "import binascii", "binascii.hexlify", "binascii.b2a_hex"),
    ("heapq.nlargest", "x, n = [3, 1, 2], 2", "sorted(x, reverse=True)[:n]", "__import__('heapq').nlargest(n, x)"),
    ("heapq.nsmallest", "x, n = [3, 1, 2], 2", "sorted(x)[:n]", "__import__('heapq').nsmallest(n, x)"),
    ("re.split", "import re; p, s = ',', 'a,b'", "re.compile(p).split(s)", "re.split(p, s)"),
    ("re.fullmatch", "import re; p, s = 'a|ab', 'ab'", "re.match('^(' + p + ')$', s)", "re.fullmatch(p, s)"),
    ("socket.inet_ntoa", "data = b'\\x7f\\0\\0\\1'", "'.'.join(str(x) for x in data)", "'127.0.0.1'"),
    (
        "hashlib.sha256.hexdigest",
        "import binascii, hashlib; h = hashlib.sha256(b'a')",
        "binascii.hexlify(h.digest()).decode()",
        "h.hexdigest()",
    ),
    ("vars", "class A: pass\nobj = A(); obj.x = 1", "obj.__dict__", "vars(obj)"),
    ("ascii", "o = 'a'", "repr(o)", "ascii(o)"),
    ("format", "value = 1.5", "'{:5.2f}'.format(value)", "format(value, '5.2f')"),
    ("math.signbit", "import math; x = -0.0", "math.copysign(1, x) < 0", "True"),
]

STATEMENTS = [
    # key, preparation, what the remedy says, then what must be true
    ("bytearray.pop", "b = bytearray(b'abc')", "value = b[-1] and b[-1:] = b''", "value == 99 and b == b'ab'"),
    ("bytearray.insert", "b, i, value = bytearray(b'ac'), 1, 98", "b[i:i] = bytes([value])", "b == b'abc'"),
    (
        "bytearray.remove",
        "b, value = bytearray(b'abc'), 98",
        "i = b.find(bytes([value])) and b[i:i + 1] = b''",
        "b == b'ac'",
    ),
    ("bytearray.clear", "b = bytearray(b'abc')", "b[:] = b''", "len(b) == 0"),
    ("bytearray.reverse", "b = bytearray(b'abc')", "b[:] = bytes(reversed(b))", "b == b'cba'"),
    (
        "array.array.pop",
        "import array\na = array.array('H', [1, 2])",
        "value = a[-1] and a = a[:-1]",
        "value == 2 and list(a) == [1]",
    ),
    (
        "array.array.frombytes",
        "import array\na = array.array('H'); data = b'\\1\\0'",
        "a.extend(array.array('H', data))",
        "list(a) == [1]",
    ),
    ("collections.Counter", "n, k = {}, 'a'", "n[k] = n.get(k, 0) + 1", "n == {'a': 1}"),
    ("collections.defaultdict", "d, k = {}, 'a'", "d.setdefault(k, [])", "d == {'a': []}"),
    (
        "collections.deque.rotate",
        "import collections\nd = collections.deque((1, 2, 3), 5)",
        "d.append(d.popleft())",
        "list(d) == [2, 3, 1]",
    ),
    (
        "collections.OrderedDict.move_to_end",
        "import collections\nd = collections.OrderedDict([(1, 1), (2, 2)]); k = 1",
        "d[k] = d.pop(k)",
        "list(d) == [2, 1]",
    ),
    (
        "re.findall",
        "import re\np, s = '[0-9]+', 'a1b22'\nfound = []",
        "re.sub(p, lambda m: found.append(m.group(0)) or '', s)",
        "found == ['1', '22']",
    ),
    (
        "time.strftime",
        "import time",
        "'{:04d}-{:02d}-{:02d}'.format(*time.localtime()[:3])",
        "True",
    ),
]

CATCHES = [
    # key, what raises, what the remedy says to catch
    ("struct.error", "import struct; struct.unpack('<H', b'')", "ValueError"),
    ("json.JSONDecodeError", "import json; json.loads('{')", "ValueError"),
    ("binascii.Error", "import binascii; binascii.unhexlify('a')", "ValueError"),
    ("re.error", "import re; re.compile('(')", "ValueError"),
    ("ModuleNotFoundError", "import no_such_module", "ImportError"),
    ("UnboundLocalError", "def f():\n        print(a); a = 1\n    f()", "NameError"),
    ("RecursionError", "def f(): f()\n    f()", "RuntimeError"),
    ("UnicodeDecodeError", "b'\\xff'.decode()", "UnicodeError"),
    ("FileNotFoundError", "open('no_such_file')", "OSError"),
]


def run(which, lines):
    return runner(which)("\n".join(lines) + "\n").splitlines()


@pytest.mark.parametrize("which", [UNIX, WASM])
def test_expressions(which):
    lines = []
    for key, preparation, code, _ in EXPRESSIONS:
        assert code in FACTS.members[key], key
        lines += [preparation, f"print({key!r}, {code if code != 'binascii.hexlify' else 'True'})"]
    expected = []
    for key, preparation, _, original in EXPRESSIONS:
        names = {}
        exec(preparation, names)
        value = "True" if original == "binascii.b2a_hex" else eval(original, names)
        expected.append(f"{key} {value}")
    got = run(which, lines)
    assert [line.split("<")[0] for line in got] == [line.split("<")[0] for line in expected]


@pytest.mark.parametrize("which", [UNIX, WASM])
def test_statements(which):
    lines = []
    for key, preparation, code, check in STATEMENTS:
        assert code in FACTS.members[key], key
        lines += [preparation, *code.split(" and "), f"print({key!r}, bool({check}))"]
    assert run(which, lines) == [f"{key} True" for key, *_ in STATEMENTS]


@pytest.mark.parametrize("which", [UNIX, WASM])
def test_exceptions(which):
    lines = []
    for key, code, caught in CATCHES:
        assert f"catch {caught}" in FACTS.members[key], key
        lines += [f"try:\n    {code}\nexcept {caught}:\n    print({key!r})"]
    assert run(which, lines) == [key for key, *_ in CATCHES]


@pytest.mark.parametrize("which", [UNIX, WASM])
def test_positions(which):
    """Remedies for keywords give a call; it must work as written."""
    calls = [text.partition("by position: ")[2] for text in FACTS.keywords.values() if "by position: " in text]
    assert len(calls) > 30
    names = (
        "import binascii, collections, hashlib, os, random, re, struct, array, json, time\n"
        "s, b, data, x, a, m, n, pattern, text = '1,a', b'abcd', b'abcd', [1.5], 3, 5, 2, re.compile('a'), '10'\n"
        "seconds = 1\n"
    )
    adapted = {"int(s, 16)": "int('ff', 16)", "round(x, 2)": "round(1.5, 2)", "pow(a, b, m)": "pow(2, 3, 5)"}
    adapted["exec(source, {})"] = "exec('1', {})"
    lines = [names]
    for call in dict.fromkeys(calls):
        lines += [f"try:\n    {adapted.get(call, call)}\nexcept Exception as e:\n    print({call!r}, repr(e))"]
    assert run(which, lines) == []
