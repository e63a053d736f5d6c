"""What `mip` and `circup` install: the files there are."""

from __future__ import annotations

import importlib.util
import json
import re
from pathlib import Path

import pytest

from anyboard import __version__

CHECKOUT = Path(__file__).parents[2]
SHIMS = CHECKOUT / "shims"


@pytest.fixture(scope="module")
def packages():
    spec = importlib.util.spec_from_file_location("device_packages", CHECKOUT / "tools" / "device_packages.py")
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    return tool.packages()


def test_they_are_as_the_tool_writes_them(packages):
    written = {path: path.read_text(encoding="utf-8") for path in SHIMS.rglob("*.json")}
    assert written == packages, "run tools/device_packages.py"


def test_mip_installs_every_module_under_its_name():
    package = json.loads((SHIMS / "micropython" / "package.json").read_text(encoding="utf-8"))
    assert all(target == url for target, url in package["urls"])
    names = {url for _, url in package["urls"]}
    there = {path.relative_to(SHIMS / "micropython").as_posix() for path in (SHIMS / "micropython").rglob("*.py")}
    assert names == {name for name in there if not name.startswith("boards/")}
    assert package["version"] == __version__


def test_circup_takes_the_folder_and_finds_its_version():
    # circup installs a folder under its name, into lib, and reads the version as its Module does
    package = SHIMS / "circuitpython" / "anyboard"
    text = (package / "__init__.py").read_text(encoding="utf-8")
    assert re.search(r'^__version__ = "(.*)"$', text, re.MULTILINE)[1] == __version__
