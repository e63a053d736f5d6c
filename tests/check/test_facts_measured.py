"""The facts about MicroPython, asked of real interpreters again."""

from __future__ import annotations

import pytest

from anyboard.check.facts import lists
from check.device_facts_tool import UNIX, WASM, ask, boards, making, runner

FACTS = lists.read("micropython")


ASKED = {owner: FACTS.lacks.get(owner, set()) | FACTS.has.get(owner, set()) for owner in FACTS.lacks | FACTS.has}


def test_the_unix_port_lacks_the_same():
    """Where boards differ from it, device_facts/boards.py says why."""
    lacks, unknown = ask.members(runner(UNIX), ASKED)
    assert unknown == set()
    made = making.micropython(ASKED, lacks)
    assert {owner: names for owner, names in made["lacks"].items() if names} == FACTS.lacks
    assert {owner: names for owner, names in made["has"].items() if names} == FACTS.has


def test_webassembly_lacks_it_too():
    """What it has besides is Python code of micropython-lib, which boards do not carry."""
    lacks, unknown = ask.members(runner(WASM), ASKED)
    skipped = set(boards.FROZEN_ON_WASM.split()) | unknown
    found = {
        owner: sorted(names - lacks[owner] - set(boards.NOT_ON_BOARDS.get(owner, "").split()))
        for owner, names in FACTS.lacks.items()
        if owner.split(".")[0] not in skipped
    }
    assert {owner: names for owner, names in found.items() if names} == {}


@pytest.mark.parametrize("which", [UNIX, WASM])
def test_refused_keywords(which):
    refused = ask.keywords(runner(which))
    if which == WASM:  # its os is wrapped in Python code
        refused["os.stat"] = FACTS.refuses["os.stat"]
    assert refused == FACTS.refuses


@pytest.mark.parametrize("which", [UNIX, WASM])
def test_modules_that_are_there(which):
    """No module that an interpreter can import counts as missing, but for those no board has in its firmware."""
    cannot = ask.modules(runner(which), FACTS.modules)
    frozen = boards.FROZEN_ON_UNIX if which == UNIX else boards.FROZEN_LIBRARIES_ON_WASM
    assert FACTS.modules - cannot - set(frozen.split()) == set()
