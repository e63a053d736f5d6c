"""docs/chips is what the code of the chips says, and its examples work."""

from __future__ import annotations

import re
import runpy
from pathlib import Path

import pytest

from anyboard.sim import Bench
from anyboard.sim.chip_page import Example, chip_page
from anyboard.sim.chips import chip_names

CHECKOUT = Path(__file__).parents[2]
GENERATOR = runpy.run_path(str(CHECKOUT / "tools" / "chip_pages.py"))
WRITTEN = {path.name: path.read_text(encoding="utf-8") for path in GENERATOR["FOLDER"].glob("*.md")}
EXAMPLES = [
    pytest.param(name, example, id=f"{name}-{example.bus}")
    for name in chip_names()
    for example in chip_page(name).examples
]


def test_the_pages_are_those_of_the_code():
    assert GENERATOR["pages"]() == WRITTEN, "run: python tools/chip_pages.py"


@pytest.mark.parametrize("name", chip_names())
def test_a_chip_says_what_it_is(name):
    page = chip_page(name)
    assert page.buses
    assert page.examples
    assert page.summary.endswith(".")


@pytest.mark.parametrize(("name", "example"), EXAMPLES)
def test_the_toml_is_a_bench(name, example, tmp_path):
    path = tmp_path / "bench.toml"
    path.write_text(example.toml, encoding="utf-8")
    bench = Bench.load(path)
    assert [part for part, _ in bench.parts] == [bench.parts_by_name[name]]


@pytest.mark.parametrize(("name", "example"), EXAMPLES)
def test_the_python_makes_the_same_bench(name, example: Example, tmp_path):
    namespace: dict[str, object] = {}
    exec(example.python, namespace)
    bench = namespace["bench"]
    assert isinstance(bench, Bench)
    path = tmp_path / "bench.toml"
    path.write_text(example.toml, encoding="utf-8")
    assert [where for _, where in bench.parts] == [where for _, where in Bench.load(path).parts]


def test_the_list_links_to_every_page():
    links = re.findall(r"\]\((\w+\.md)\)", WRITTEN["README.md"])
    assert sorted(links) == sorted(set(WRITTEN) - {"README.md"})
