"""A program that is right on every target, and uses much of what devices have."""

from __future__ import annotations

RICH = '''"""Uses much of what devices have; correct."""

from __future__ import annotations

import array
import binascii
import collections
import errno
import gc
import io
import json
import math
import os
import random
import re
import struct
import sys
import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import TracebackType
    from typing import Any

Point = collections.namedtuple("Point", ("x", "y"))


class Managed:
    def __init__(self, name: str) -> None:
        self._name = name
        self._values: dict[str, list[int]] = {}

    @property
    def name(self) -> str:
        return self._name

    @name.setter
    def name(self, value: str) -> None:
        self._name = value.strip().upper()

    @staticmethod
    def made() -> Managed:
        return Managed("a")

    @classmethod
    def also(cls) -> Managed:
        return cls("b")

    def __enter__(self) -> Managed:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None
    ) -> None:
        pass

    def __iter__(self) -> Iterator[str]:
        yield from self._values

    def add(self, key: str, *values: int, **more: int) -> None:
        self._values.setdefault(key, []).extend(values)
        for name, one in more.items():
            self._values[name] = [one]


class Own(OSError):
    def __init__(self, text: str) -> None:
        super().__init__(errno.EIO, text)


def anything(x: Any, y: Any) -> list[Any]:
    print(x, y, sep=",", end="")
    pieces = [x.split(y), sum(x, y), json.dumps(x), zip(x, y), enumerate(x, start=1), int(x, y), str(x, "utf8")]
    pieces += [bytes(x), bytearray(x, "utf8"), round(x, 1), struct.unpack_from("B", x, 1), pow(x, y)]
    pieces += [sorted(x, key=y, reverse=x), max(x, key=y, default=0), open(x), dict(x), list(map(y, x))]
    return pieces


def text(values: list[str], apply: Callable[[str], str]) -> str:
    parts = [apply(one).lower() for one in values if one.startswith("a")]
    longest = max(parts, key=len) if parts else ""
    return ", ".join(sorted(parts)) + longest.center(10) + "{:>5}".format(longest) + f"{len(parts):03d}"


def numbers() -> float:
    data = array.array("H", [1, 2, 3])
    data.append(4)
    view = memoryview(bytearray(8))
    struct.pack_into("<HH", view, 0, 1, 2)
    first, second = struct.unpack_from("<HH", view, 4)
    big = int.from_bytes(b"\\x01\\x02", "big") + (5).to_bytes(2, "little")[0]
    return math.sqrt(first * second) + sum(data) + big + random.uniform(0, 1) + round(1.5, 1) + len(view)


def files(name: str) -> str:
    try:
        with open(name, "rb") as binary, open(name, mode="w", encoding="utf-8") as written:
            buffer = bytearray(4)
            binary.readinto(buffer)
            written.write(buffer.decode("utf-8"))
            for line in binary:
                written.write(line.decode())
        os.remove(name)
        return json.dumps({"size": os.stat("/")[6], "free": os.statvfs("/")[0]})
    except Own:
        raise
    except OSError as e:
        if e.errno == errno.ENOENT:
            return binascii.hexlify(b"abc").decode()
        raise ValueError(str(e)) from e
    finally:
        gc.collect()


def main() -> None:
    with Managed("x") as managed:
        managed.add("a", 1, 2, b=3)
        managed.name = Managed.made().name + Managed.also().name
        for key in managed:
            print(key, Point(1, 2).x)
    found = re.compile("([a-z]+)").match("abc")
    if found is not None:
        print(found.group(1), re.sub("a", "b", "abc"))
    stream = io.BytesIO(b"abc")
    print(stream.read(1), io.StringIO("x").getvalue(), sys.implementation.name, sys.platform, sys.version_info[0])
    ordered = collections.OrderedDict([("a", 1)])
    queue: collections.deque[int] = collections.deque((), 5)
    queue.append(ordered["a"])
    print(isinstance(queue.popleft(), int), getattr(managed, "name", None), hash("a"), id(managed), repr(ordered))
    time.sleep(0.1)
    print(time.time(), time.localtime()[0], bin(5), hex(255), chr(65), ord("A"), abs(-1), divmod(7, 2), any([1]))
    sys.exit(0)


main()
'''
