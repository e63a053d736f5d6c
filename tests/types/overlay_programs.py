"""Programs with one fault each, and the neighbour that is right: one pair for each kind of mark."""

from __future__ import annotations

from typing import NamedTuple


class Pair(NamedTuple):
    """A fault and its neighbour.

    Args:
        name: of the files.
        kind: of mark: what the overlay does differently.
        faulty: the program with the fault.
        sentence: how the reason begins, without the target.
        valid: the same, right.
    """

    name: str
    kind: str
    faulty: str
    sentence: str
    valid: str


ALL = [
    Pair("zfill", "method", 's = "1".zfill(3)', "str.zfill does not exist on", 's = "{:0>3}".format("1")'),
    Pair(
        "pop", "method", "b = bytearray(2)\nb.pop()", "bytearray.pop does not exist on", "b = bytearray(2)\nb.append(1)"
    ),
    Pair(
        "count_bits",
        "method",
        "def f(n: int) -> int:\n    return n.bit_count()",
        "int.bit_count does not exist on",
        'def f(n: int) -> int:\n    return bin(n).count("1")',
    ),
    Pair("vars", "builtin function", "vars()", "vars does not exist on", "dir()"),
    Pair(
        "warning",
        "builtin class",
        "class W(Warning):\n    pass",
        "Warning does not exist on",
        "class W(Exception):\n    pass",
    ),
    Pair(
        "not_found",
        "exception",
        'try:\n    open("a")\nexcept FileNotFoundError:\n    pass',
        "FileNotFoundError does not exist on",
        'import errno\ntry:\n    open("a")\nexcept OSError as e:\n    if e.errno != errno.ENOENT:\n        raise',
    ),
    Pair(
        "perf_counter",
        "function",
        "import time\nt = time.perf_counter()",
        "time.perf_counter does not exist on",
        "import time\nt = time.time()\ntime.sleep(1)",
    ),
    Pair(
        "from_import",
        "function",
        "from math import hypot\nhypot(3, 4)",
        "math.hypot does not exist on",
        "from math import sqrt\nsqrt(3 * 3 + 4 * 4)",
    ),
    Pair(
        "struct_class",
        "re-exported class",
        'import struct\ns = struct.Struct("<H")',
        "struct.Struct does not exist on",
        'import struct\nx: int = struct.unpack("<H", b"ab")[0]',
    ),
    Pair(
        "findall",
        "overloaded function",
        'import re\nre.findall("a", "ba")',
        "re.findall does not exist on",
        'import re\nm = re.search("a", "ba")\nif m:\n    print(m.group(0))',
    ),
    Pair(
        "environ",
        "variable",
        'import os\nprint(os.environ.get("A"))',
        "os.environ does not exist on",
        "import os\nprint(os.listdir())",
    ),
    Pair(
        "environ_item",
        "variable",
        'import os\nprint(os.environ["A"])',
        "os.environ does not exist on",
        "import sys\nprint(sys.modules)",
    ),
    Pair(
        "constant",
        "variable",
        "import sys\nprint(sys.maxunicode + 1)",
        "sys.maxunicode does not exist on",
        "import sys\nprint(sys.maxsize + 1)",
    ),
    Pair(
        "mro",
        "attribute",
        "class A:\n    pass\nprint(A.__mro__)",
        "type.__mro__ does not exist on",
        "class A:\n    pass\nprint(A.__name__, A.__bases__)",
    ),
    Pair(
        "filename",
        "attribute",
        'try:\n    open("a")\nexcept OSError as e:\n    print(e.filename)',
        "OSError.filename does not exist on",
        'try:\n    open("a")\nexcept OSError as e:\n    print(e.errno, e.args)',
    ),
    Pair(
        "writelines",
        "inherited method",
        'with open("a", "w") as f:\n    f.write("b")\nimport io\nio.StringIO().writelines(["a"])',
        "io.StringIO.writelines does not exist on",
        'import io\nf = io.StringIO()\nf.write("a")\nprint(f.getvalue())',
    ),
    Pair(
        "indent",
        "keyword of a function",
        "import json\nprint(json.dumps([1], indent=2))",
        "json.dumps(indent=) is refused on",
        'import json\nprint(json.dumps([1], separators=(",", ":")))',
    ),
    Pair("start", "keyword of an overloaded function", "sum([1], start=2)", "sum(start=) is refused on", "sum([1], 2)"),
    Pair(
        "maxsplit",
        "keyword of a method",
        'print("a b".split(" ", maxsplit=1))',
        "str.split(maxsplit=) is refused on",
        'print("a b".split(" ", 1))',
    ),
    Pair(
        "signed",
        "keyword of a classmethod",
        'print(int.from_bytes(b"a", "big", signed=True))',
        "int.from_bytes(signed=) is refused on",
        'print(int.from_bytes(b"a", "big"))',
    ),
    Pair("strict", "keyword of a class", "zip([1], [2], strict=True)", "zip(strict=) is refused on", "zip([1], [2])"),
    Pair("base", "keyword of a class", 'int("1", base=2)', "int(base=) is refused on", 'int("1", 2)'),
    Pair(
        "hexlify",
        "keyword of a function",
        'import binascii\nbinascii.hexlify(b"ab", sep=":")',
        "binascii.hexlify(sep=) is refused on",
        'import binascii\nbinascii.hexlify(b"ab", ":")',
    ),
    Pair(
        "newline",
        "keyword of a function with many overloads",
        'open("a", newline="")',
        "open(newline=) is refused on",
        'open("a", mode="wb", buffering=0).write(b"a")\nopen("a", encoding="utf-8").read()',
    ),
    Pair(
        "size",
        "attribute of a result",
        'import os\nprint(os.stat("/").st_size)',
        "os.stat_result.st_size does not exist on",
        'import os\nprint(os.stat("/")[6])',
    ),
    Pair(
        "major",
        "attribute of a result",
        "import sys\nprint(sys.version_info.major)",
        "sys.version_info.major does not exist on",
        "import sys\nprint(sys.version_info[0])\nif sys.version_info >= (3, 4):\n    print()",
    ),
    Pair(
        "no_length",
        "addition to a class",
        "import collections\nd = collections.deque()",
        "collections.deque() needs a maximum length on",
        "import collections\nd: collections.deque[int] = collections.deque((), 3)\nd.append(1)",
    ),
    Pair(
        "reduce",
        "function of a missing module",
        "import functools\nfunctools.reduce(max, [1])",
        "module functools does not exist on",
        "max([1])",
    ),
    Pair(
        "thread",
        "class of a missing module",
        "import threading\nthreading.Thread(target=print).start()",
        "module threading does not exist on",
        "import asyncio\nasyncio.Event()",
    ),
    Pair(
        "enum",
        "base class of a missing module",
        "import enum\nclass A(enum.Enum):\n    X = 1",
        "module enum does not exist on",
        "class A:\n    X = 1",
    ),
    Pair(
        "itemgetter",
        "module behind a missing one",
        "import operator\nprint(operator.add(1, 2))",
        "module operator does not exist on",
        "print((lambda a, b: a + b)(1, 2))",
    ),
]

MICROPYTHON = [
    Pair(
        "offset",
        "keyword of a re-exported function",
        'import struct\nstruct.unpack_from("B", b"ab", offset=1)',
        "struct.unpack_from(offset=) is refused on",
        'import struct\nstruct.unpack_from("B", b"ab", 1)',
    ),
    Pair("flush", "keyword of print", 'print("a", flush=True)', "print(flush=) is refused on", 'print("a", end="")'),
    Pair(
        "monotonic",
        "function",
        "import time\ntime.monotonic()",
        "time.monotonic does not exist on",
        "import time\ntime.ticks_diff(time.ticks_ms(), 0)",
    ),
    Pair(
        "timeout",
        "exception",
        "try:\n    print()\nexcept TimeoutError:\n    pass",
        "TimeoutError does not exist on",
        "import asyncio\ntry:\n    print()\nexcept asyncio.TimeoutError:\n    pass",
    ),
    Pair(
        "cast",
        "method",
        'memoryview(b"ab").cast("H")',
        "memoryview.cast does not exist on",
        'print(len(memoryview(b"ab")[1:]))',
    ),
    Pair(
        "tm_year",
        "attribute of an addition",
        "import time\nprint(time.localtime().tm_year)",
        "time.localtime().tm_year does not exist on",
        "import time\nyear, *_ = time.localtime()\nprint(year + 1, time.mktime((2024, 1, 1, 0, 0, 0, 0, 0)))",
    ),
]

CIRCUITPYTHON = [
    Pair(
        "ticks",
        "another language's function",
        "import time\ntime.ticks_ms()",
        "time.ticks_ms does not exist on",
        "import time\ntime.monotonic_ns()",
    ),
    Pair(
        "from_ticks",
        "another language's function",
        "from time import sleep_ms\nsleep_ms(1)",
        "time.sleep_ms does not exist on",
        "from time import sleep\nsleep(0.001)",
    ),
    Pair(
        "gmtime",
        "function",
        "import time\ntime.gmtime(0)",
        "time.gmtime does not exist on",
        "import time\nprint(time.localtime().tm_hour)",
    ),
    Pair(
        "compress",
        "function",
        'import zlib\nzlib.compress(b"a")',
        "zlib.compress does not exist on",
        'import zlib\nzlib.decompress(b"a")',
    ),
]

PAIRS = {
    "micropython-rp2": [*ALL, *MICROPYTHON],
    "circuitpython": [*ALL, *CIRCUITPYTHON],
    "portable": [*ALL, *MICROPYTHON[:1]],
}
