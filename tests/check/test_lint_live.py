"""Which lines run on a target, and which findings a comment suppresses."""

from __future__ import annotations

import pytest

from anyboard.check.lint import dead_lines, lint, suppressed
from anyboard.check.targets import target

ASKS = """import sys
if sys.implementation.name == "circuitpython":
    import displayio
elif sys.implementation.name in ("micropython",):
    import machine
else:
    import dataclasses
"""
RAISES = """import sys
if sys.implementation.name != "micropython":
    raise ImportError("MicroPython only")
import machine
"""
TRIES = """try:
    import displayio
    from fourwire import FourWire
except ImportError:
    displayio = None
"""


def found(source, name):
    return [finding.message for finding in lint(source, "x.py", target(name))]


@pytest.mark.parametrize(
    ("source", "name", "dead"),
    [
        (ASKS, "circuitpython", {4, 5, 6, 7}),
        (ASKS, "micropython-rp2", {3, 7}),
        (ASKS, "portable", {3, 4, 5, 6, 7}),
        (ASKS, "desktop", {3, 5}),
        (RAISES, "micropython-rp2", {3}),
        (RAISES, "circuitpython", {4}),
        (TRIES, "micropython-rp2", {2, 3}),
        (TRIES, "circuitpython", {5}),
        ("TYPE_CHECKING = False\nif TYPE_CHECKING:\n    import typing\nelse:\n    x = 1", "circuitpython", {3}),
        ("import typing\nif not typing.TYPE_CHECKING:\n    x = 1\nelse:\n    y = 1", "micropython-rp2", {5}),
        (
            "from sys import platform\nif platform == 'rp2': a = 1\nif platform != 'rp2':\n    b = 1",
            "micropython-rp2",
            {4},
        ),
        ("import sys\nif sys.platform == 'linux':\n    import subprocess", "circuitpython", {3}),
        ("import sys\nif sys.version_info >= (3, 8):\n    import dataclasses", "micropython-rp2", {3}),
        ("import sys\nif sys.version_info >= (3, 8):\n    import dataclasses", "desktop", set()),
        (
            "import sys\nCP = sys.implementation.name == 'circuitpython'\nif CP and x:\n    import wifi",
            "micropython-rp2",
            {4},
        ),
        (
            "import sys\nPYTHON = sys.implementation.name\nif PYTHON == 'cpython':\n    import dataclasses",
            "micropython-rp2",
            {4},
        ),
        ("import sys\nif 'cpython' == sys.implementation.name:\n    import dataclasses", "micropython-rp2", {3}),
        ("def f():\n    return 1\n    vars()", "micropython-rp2", {3}),
        ("while True:\n    break\n    vars()", "micropython-rp2", {3}),
        ("DEBUG = False\nif DEBUG:\n    vars()", "micropython-rp2", set()),
        ("import time\nif hasattr(time, 'monotonic'):\n    time.monotonic()", "micropython-rp2", {3}),
        (
            "import time\nx = getattr(time, 'ticks_ms', None)\nif callable(x):\n    x()\nelse:\n    1",
            "micropython-rp2",
            {6},
        ),
        ("import time\nx = getattr(time, 'ticks_ms', 0)\nif x is None:\n    1", "micropython-rp2", {4}),
        ("import time\nx = getattr(time, 'monotonic', None)\nif x:\n    1", "micropython-rp2", {4}),
        ("import time\nx = getattr(time, 'monotonic', None)\nif x:\n    1", "circuitpython", set()),
        ("if kind == 'CPythonNetwork':\n    1\nelif kind != 'cpython':\n    2\nelse:\n    3", "portable", {2, 6}),
        ("if kind in ('cpython', 'micropython'):\n    1", "micropython-rp2", set()),
        ("import rp2\n@rp2.asm_pio(set_init=0)\ndef f():\n    set(pins, 1)\n    vars()", "micropython-rp2", {4, 5}),
        ("if (", "micropython-rp2", set()),
    ],
)
def test_dead_lines(source, name, dead):
    assert dead_lines(source, "x.py", target(name)) == dead


@pytest.mark.parametrize(
    "source",
    [
        ASKS,
        "import sys\nx = 1 if sys.platform == 'linux' else 2\ny = vars() if sys.platform == 'linux' else {}",
        "import sys\nif sys.platform == 'linux' and vars(): pass",
        "try:\n    import ujson as json\nexcept ImportError:\n    import json",
        "try:\n    from typing import Any\nexcept ImportError:\n    pass\n\n\ndef f(x: Any) -> 'Any': pass",
        "try:\n    from dataclasses import dataclass\nexcept:\n    dataclass = None",
        "ABSENT = (ImportError, OSError)\ntry:\n    import uuid\n    x = uuid.getnode()\nexcept ABSENT:\n    x = None",
        "async def rows():\n    yield 1\n    return 2",
        "class A:\n    def __init__(self): self.__x = 1\nclass B(A):\n    def f(self): return self.__x",
    ],
)
@pytest.mark.parametrize("name", ["circuitpython", "micropython-rp2", "micropython-stm32", "portable"])
def test_what_is_for_another_python_is_left_alone(source, name):
    assert found(source, name) == []


@pytest.mark.parametrize(
    ("handler", "expected"),
    [
        ("except TypeError:\n    n = 3", True),
        ("except (OSError, TypeError) as error:\n    print(error)", True),
        ("except REFUSED:\n    n = 3", False),
        ("except OSError:\n    n = 3", False),
        ("except Exception as error:\n    print(error)", False),
        ("except:\n    n = 3", False),
    ],
)
def test_a_handler_of_everything_is_there_for_bugs(handler, expected):
    source = f"try:\n    n = int('7', base=8)\n{handler}"
    assert (found(source, "micropython-rp2") == []) is expected


def test_a_handler_that_defines_the_same_is_another_way():
    source = "try:\n    import uuid\n    def name(): return uuid.getnode()\nexcept Exception:\n    def name(): return 1"
    assert found(source, "micropython-rp2") == []


def test_syntax_is_compiled_wherever_it_is():
    assert "SyntaxError" in found("import sys\nif sys.platform == 'linux':\n    x = [*y]", "circuitpython")[0]


def test_modules_beside_the_file_are_the_users(tmp_path):
    (tmp_path / "dataclasses.py").touch()
    (tmp_path / "lib" / "typing_extensions").mkdir(parents=True)
    (tmp_path / "lib" / "typing_extensions" / "__init__.py").touch()
    source = "import dataclasses\nfrom typing_extensions import Self\nimport contextlib"
    assert [one.line for one in lint(source, str(tmp_path / "main.py"), target("circuitpython"))] == [3]


def test_a_package_knows_its_own_modules(tmp_path):
    (tmp_path / "machine").mkdir()
    for name in ("__init__", "pin"):
        (tmp_path / "machine" / f"{name}.py").touch()
    assert lint("from machine.pin import Pin", str(tmp_path / "machine" / "i2c.py"), target("circuitpython")) == []


def test_nothing_python_can_read():
    for source in ("if (", "return 1", "x = '"):
        with pytest.raises(SyntaxError):
            lint(source, "x.py", target("micropython-rp2"))


def test_findings_are_in_the_order_of_the_lines():
    findings = lint(
        "vars()\n'a'.zfill(1); b'a'.decode(encoding='utf8')\nimport enum", "x.py", target("micropython-rp2")
    )
    assert [(one.line, one.column) for one in findings] == [(1, 1), (2, 1), (2, 36), (3, 1)]
    assert {one.source for one in findings} == {"lint"}


def test_a_comment_suppresses():
    marks = suppressed(
        "import enum  # anyboard: ignore\n"
        "vars()  # anyboard: ignore[missing-member, typing-import]\n"
        "x = '# anyboard: ignore'\n"
    )
    assert marks.takes(1, "missing-module")
    assert marks.takes(2, "missing-member")
    assert not marks.takes(2, "slots")
    assert not marks.takes(3, "missing-member")
    assert marks.unused() == [(2, "typing-import")]


def test_a_file_that_cannot_be_read_suppresses_nothing():
    assert suppressed("x = (  # anyboard: ignore").unused() == []


def test_a_hidden_const_is_not_in_the_module_for_another_file(tmp_path):
    driver = (
        "from micropython import const\n_X = const(1)\nY = const(2)\n_z = 3\n"
        "try:\n    _T = const('t')\nexcept OSError:\n    pass\nclass Chip:\n    _ID = const(3)\n"
    )
    (tmp_path / "lib" / "chips").mkdir(parents=True)
    (tmp_path / "lib" / "driver.py").write_text(driver)
    (tmp_path / "lib" / "chips" / "bmp.py").write_text(driver)
    source = """import driver
from driver import _X, Y, _z
from chips import bmp
from chips.bmp import _T
try:
    from driver import _T
except ImportError:
    _T = 't'
print(driver._X, driver.Y, driver._z, bmp.Y)
print(bmp._T)
def f(driver):
    return driver._X
print(driver.Chip._ID)
"""
    findings = lint(source, str(tmp_path / "main.py"), target("circuitpython"))
    assert [one.line for one in findings] == [2, 4, 9, 10, 13]
    assert "driver._X does not exist on circuitpython" in findings[0].message
    assert findings[0].message.endswith("call it X")


def test_micropython_s_main_has_the_names_of_boot(tmp_path):
    (tmp_path / "boot.py").write_text("import network\nwlan = network.WLAN(network.STA_IF)\n", encoding="utf-8")
    main = str(tmp_path / "main.py")
    assert lint("print(wlan)", main, target("micropython-rp2")) == []
    assert [one.rule for one in lint("print(wlna)", main, target("micropython-rp2"))] == ["undefined-name"]
    assert [one.rule for one in lint("print(wlan)", main, target("circuitpython"))] == ["undefined-name"]


def test_what_makes_itself_ends():
    assert found("class List:\n    def go(self):\n        self.at = self.at.after()\n", "micropython-rp2") == []


def test_a_package_has_the_submodules_that_it_imports_from(tmp_path):
    file = tmp_path / "chips" / "__init__.py"
    file.parent.mkdir()
    file.with_name("enc28j60.py").write_text("class Driver: ...\nSIZE = 3\n")
    source = "from .enc28j60 import Driver\nprint(Driver, enc28j60.SIZE)\n"
    assert lint(source, str(file), target("micropython-rp2")) == []
    assert len(lint(source, str(file.with_name("main.py")), target("micropython-rp2"))) == 1
