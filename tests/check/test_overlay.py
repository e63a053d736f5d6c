"""The overlay on a typeshed of a few lines; tests/types/test_overlay_marks.py has what checkers make of a real one."""

from __future__ import annotations

import ast

import pytest

from anyboard.check import overlay
from anyboard.check.overlay.merge import ADDITIONS
from anyboard.check.overlay.missing import marked
from anyboard.check.overlay.source import Source
from anyboard.check.targets import TARGETS
from anyboard.core.errors import NotFound

STDLIB = {
    "VERSIONS": "builtins: 3.0-\ntime: 3.0-\n",
    "builtins.pyi": """
import sys
from typing import overload

class object:
    __doc__: str | None

class str(object):
    def upper(self) -> str: ...
    def zfill(self, width: int) -> str: ...
    if sys.version_info >= (3, 9):
        def removeprefix(self, prefix: str, /) -> str: ...
    else:
        def removeprefix(self, prefix: object, /) -> str: ...
    @overload
    def split(self, sep: str | None = None, maxsplit: int = -1) -> list[str]: ...
    @overload
    def split(self, sep: str) -> list[str]: ...
    def splitlines(self, keepends: bool = False) -> list[str]: ...

class int:
    @classmethod
    def from_bytes(cls, bytes: object, byteorder: str = "big", *, signed: bool = False) -> int: ...

class type: ...
class BaseException: ...
class OSError(BaseException):
    errno: int | None
    strerror: str | None

class TimeoutError(OSError): ...
def print(*values: object, sep: str = " ", flush: bool = False) -> None: ...
def vars() -> dict[str, object]: ...
""",
    "struct.pyi": "from _struct import *\nclass error(Exception): ...\n",
    "_struct.pyi": "def pack(fmt: str) -> bytes: ...\nclass Struct: ...\n",
    "os/__init__.pyi": "from . import path as _path\nenviron: dict[str, str]\ndef listdir() -> list[str]: ...\n",
    "os/path.pyi": "def join(*names: str) -> str: ...\n",
    "json/__init__.pyi": (
        "from typing import Any\n"
        "def dumps(obj: Any, *, indent: int = 1, separators: Any = None, **kwds: Any) -> str: ...\n"
        "def dump(obj: Any, fp: Any, *, indent: int = 1) -> None: ...\n"
    ),
    "functools.pyi": (
        "import sys\n"
        "from typing_extensions import deprecated\n"
        "_private: int\n"
        "def reduce(function: object,\n    sequence: object,\n) -> object: ...\n"
        "class partial:\n    def __call__(self) -> None: ...\n    def other(self) -> None: ...\n"
        "if sys.version_info >= (3, 9):\n    def cache(f: object) -> object: ...\n"
        '@deprecated("by CPython")\ndef old() -> None: ...\n'
        "def _hidden() -> None: ...\n"
        "def last() -> None: ...\n"
    ),
    "_operator.pyi": "def add(a: int, b: int) -> int: ...\n",
    "typing.pyi": "class Any: ...\ndef overload(f: object) -> object: ...\n",
    "time.pyi": (
        "class struct_time: ...\n"
        "def sleep(seconds: float, /) -> None: ...\n"
        "def monotonic() -> float: ...\n"
        "def localtime(seconds: float | None = None, /) -> struct_time: ...\n"
    ),
    "collections/__init__.pyi": (
        "class deque:\n    def __init__(self) -> None: ...\n    def rotate(self) -> None: ...\n"
    ),
    "asyncio/__init__.pyi": "from .exceptions import *\n",
    "asyncio/exceptions.pyi": "if True:\n    from builtins import TimeoutError as TimeoutError\n",
}


@pytest.fixture
def typeshed(tmp_path):
    for name, text in STDLIB.items():
        file = tmp_path / "typeshed" / "stdlib" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    stub = tmp_path / "typeshed" / "stubs" / "mypy-extensions" / "mypy_extensions.pyi"
    stub.parent.mkdir(parents=True)
    stub.write_text("", encoding="utf-8")
    return tmp_path / "typeshed"


@pytest.fixture
def built(typeshed, tmp_path):
    def build(target="micropython-rp2", checker="mypy"):
        into = tmp_path / f"{checker}-{target}"
        into.mkdir()
        overlay.build(checker, typeshed, TARGETS[target], into)
        return into

    return build


def text(folder, name):
    return (folder / "stdlib" / name).read_text(encoding="utf-8")


def decorators(folder, name):
    """Dotted name of each definition → its decorators, one list for each definition."""
    found: dict[str, list[list[str]]] = {}

    def look(body, prefix):
        for node in body:
            if isinstance(node, ast.If):
                look([*node.body, *node.orelse], prefix)
            elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
                lines = [ast.unparse(one) for one in node.decorator_list]
                found.setdefault(prefix + node.name, []).append(lines)
                if isinstance(node, ast.ClassDef):
                    look(node.body, f"{prefix}{node.name}.")

    look(ast.parse(text(folder, name)).body, "")
    return found


def reason(lines):
    """The text of the mark among decorators, or None."""
    calls = [ast.parse(line, mode="eval").body for line in lines if "deprecated(" in line]
    return calls[0].args[0].value if calls else None


def test_a_method(built):
    found = decorators(built(), "builtins.pyi")
    assert reason(found["str.zfill"][0]) == ("str.zfill does not exist on micropython-rp2: use '{:0>5}'.format(s)")
    assert found["str.upper"] == [[]]


def test_in_every_branch_for_a_version(built):
    found = decorators(built(), "builtins.pyi")["str.removeprefix"]
    assert len(found) == 2
    assert all(reason(lines) for lines in found)


def test_a_member_that_a_base_or_nobody_defines(built):
    """It is added to the class, marked."""
    found = decorators(built(), "builtins.pyi")
    assert reason(found["str.casefold"][0]).startswith("str.casefold does not exist on micropython-rp2: ")
    assert "self" in text(built("micropython-nrf"), "builtins.pyi").partition("def casefold(")[2][:5]


def test_a_class_and_a_function(built):
    folder = built()
    found = decorators(folder, "builtins.pyi")
    assert reason(found["TimeoutError"][0]).startswith("TimeoutError does not exist on micropython-rp2: catch OSError")
    assert reason(found["vars"][0])
    assert reason(decorators(built("circuitpython"), "builtins.pyi")["TimeoutError"][0]) is None


def test_where_it_is_really_defined(built):
    folder = built()
    assert reason(decorators(folder, "_struct.pyi")["Struct"][0]).startswith("struct.Struct does not exist")
    assert reason(decorators(folder, "_struct.pyi")["pack"][0]) is None


def test_a_variable_of_a_module_becomes_a_marked_class(built):
    folder = built()
    assert reason(decorators(folder, "os/__init__.pyi")["environ"][0]).startswith("os.environ does not exist")
    assert "metaclass=" in text(folder, "os/__init__.pyi")
    assert "environ: dict" not in text(folder, "os/__init__.pyi")


def test_an_attribute_becomes_a_marked_property(built):
    found = decorators(built(), "builtins.pyi")["OSError.strerror"]
    assert found[0][0] == "property"
    assert reason(found[0])


def test_objects_stay_as_they_are(built):
    assert "__doc__: str | None" in text(built(), "builtins.pyi")


def test_a_keyword_of_a_function(built):
    folder = built()
    found = decorators(folder, "builtins.pyi")["print"]
    assert [reason(lines) is not None for lines in found] == [False, True]
    assert reason(found[1]).startswith("print(flush=) is refused on micropython-rp2: ")
    accepted = text(folder, "builtins.pyi").partition("def print(")[2].partition("...")[0]
    assert "flush" not in accepted
    assert "sep" in accepted


def test_a_keyword_of_an_overloaded_method(built):
    folder = built()
    found = decorators(folder, "builtins.pyi")["str.split"]
    assert [reason(lines) is not None for lines in found] == [False, False, True, True]
    assert [bool({"overload", "_anyboard_overload"} & set(lines)) for lines in found] == [True] * 4
    tree = ast.parse(text(folder, "builtins.pyi"))
    first = next(node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.name == "split")
    assert [one.arg for one in first.args.posonlyargs] == ["self", "sep", "maxsplit"]


def test_a_keyword_of_a_classmethod(built):
    found = decorators(built(), "builtins.pyi")["int.from_bytes"]
    assert all("classmethod" in lines for lines in found)


def test_keywords_of_neighbours(built):
    """Two functions without a line between: overloads of one stay together."""
    folder = built()
    names = [
        node.name for node in ast.parse(text(folder, "json/__init__.pyi")).body if isinstance(node, ast.FunctionDef)
    ]
    own = [name for name in names if name in ("dumps", "dump")]
    assert own == sorted(own, key=("dumps", "dump").index)
    accepted = text(folder, "json/__init__.pyi").partition("def dumps(")[2].partition("...")[0]
    assert "indent" not in accepted
    assert "**" not in accepted
    assert "separators" in accepted


def test_a_missing_module(built):
    found = decorators(built(), "functools.pyi")
    for name in ("reduce", "partial", "cache", "last"):
        assert reason(found[name][0]).startswith("module functools does not exist on micropython-rp2: ")
    assert found["partial.__call__"] == [[]]
    assert found["_hidden"] == [[]]
    assert reason(found["old"][0]) == "by CPython"


def test_the_module_behind_a_missing_one(built):
    assert reason(decorators(built(), "_operator.pyi")["add"][0]).startswith("module operator does not exist")


def test_what_annotations_need_is_not_marked(built):
    assert text(built(), "typing.pyi") == STDLIB["typing.pyi"]


def test_other_languages_names_are_there_marked(built):
    """`time.ticks_ms` on CircuitPython: CPython's time never had it."""
    found = decorators(built("circuitpython"), "time.pyi")
    assert reason(found["ticks_ms"][0]).startswith("time.ticks_ms does not exist on circuitpython: ")
    assert found["monotonic"] == [[]]


def test_additions(built):
    found = decorators(built(), "time.pyi")
    assert [reason(lines) for lines in found["ticks_ms"]] == [None]
    assert len(found["localtime"]) == 1
    assert reason(found["monotonic"][0])


def test_additions_to_a_class(built):
    found = decorators(built(), "collections/__init__.pyi")["deque.__init__"]
    assert len(found) == 3
    assert [bool(reason(lines)) for lines in found] == [False, True, True]
    assert "micropython-rp2" in reason(found[1])


def test_an_addition_replaces_an_import(built):
    folder = built()
    assert "from builtins import TimeoutError" not in text(folder, "asyncio/exceptions.pyi")
    assert decorators(folder, "asyncio/exceptions.pyi")["TimeoutError"] == [[]]


@pytest.mark.parametrize("target", [name for name in TARGETS if name != "desktop"])
def test_every_file_is_python_and_listed(built, target):
    folder = built(target)
    for file in (folder / "stdlib").rglob("*.pyi"):
        ast.parse(file.read_text(encoding="utf-8"))
    versions = text(folder, "VERSIONS")
    assert "_anyboard_gone: 3.0-" in versions


def test_the_same_again(built, typeshed, tmp_path):
    first = built()
    second = tmp_path / "again"
    second.mkdir()
    overlay.build("mypy", typeshed, TARGETS["micropython-rp2"], second)
    files = sorted(path.relative_to(first) for path in first.rglob("*") if path.is_file())
    assert files == sorted(path.relative_to(second) for path in second.rglob("*") if path.is_file())
    assert all((first / file).read_bytes() == (second / file).read_bytes() for file in files)


def test_stubs_beside_the_library(built):
    assert (built() / "stubs" / "mypy-extensions" / "mypy_extensions.pyi").is_file()
    assert list((built(checker="pyright") / "stubs").iterdir()) == []


def test_the_desktop_has_no_marks(built):
    assert text(built("desktop"), "builtins.pyi") == STDLIB["builtins.pyi"]
    assert text(built("micropython-nrf"), "builtins.pyi") != STDLIB["builtins.pyi"]


def test_an_unchanged_source():
    original = "x: int\n\ndef f() -> None: ...\n"
    source = Source(original)
    assert not source.is_changed
    assert source.text() == original


def test_a_decorated_class_of_a_missing_module():
    lines = marked("@final\nclass A: ...\n", "gone").splitlines()
    assert lines[-3:] == ["@final", '@_anyboard_deprecated("gone")', "class A: ..."]


def test_additions_are_no_modules():
    """Fragments: mypy, pyright and ruff would check files named .pyi."""
    assert [file.name for file in ADDITIONS.rglob("*") if file.is_file() and file.suffix != ".stub"] == []


def test_find_where_there_is_none(tmp_path):
    with pytest.raises(NotFound, match="pip install"):
        overlay.find_typeshed("mypy", str(tmp_path / "python"))
