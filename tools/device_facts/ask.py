"""Puts the questions to an interpreter; its answers are lines of text, so that anything that prints can be asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from device_facts.questions import INSTANCES, KEYWORDS, SPECIAL

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Set

    Run = Callable[[str], str]
    """Runs a program on the interpreter and returns what it printed."""

    Answers = dict[str, dict[str, set[str]]]
    """`lacks` and `has`: owner → names; `refuses`: function → keywords."""

_SETUP = "with open('probe.txt', 'w') as f:\n    f.write('a')\n"
_END = "import os\nos.remove('probe.txt')\ntry:\n    os.rmdir('probe_folder')\nexcept OSError:\n    pass\n"

_MEMBERS = """
def ask(owner, make, names):
    try:
        thing = eval(make)
    except Exception as e:
        print('?', owner, type(e).__name__)
        return
    for name in names.split():
        try:
            found = hasattr(thing, name)
        except Exception:
            found = True
        if not found:
            print('-', owner, name)
"""

_CALLS = """
def TASK():
    yield


def call(function, name, source):
    try:
        eval(source)
    except (TypeError, NotImplementedError) as e:
        print('-', function, name)
    except Exception as e:
        pass
"""


def members(run: Run, asked: Mapping[str, Set[str]]) -> tuple[dict[str, set[str]], set[str]]:
    """What an interpreter lacks of the names asked for; and the owners that it cannot be asked about.

    Args:
        run: the interpreter.
        asked: owner → names.  An owner is a module or a type of `INSTANCES` and `SPECIAL`.
    """
    lacks: dict[str, set[str]] = {owner: set() for owner in asked}
    unknown = set()
    lines = [_SETUP, _MEMBERS]
    for owner, names in asked.items():
        special = SPECIAL.get(owner, ("", ""))[0]
        make = INSTANCES.get(owner) or special or f"__import__({owner!r})"
        lines += [f"ask({owner!r}, {make!r}, {' '.join(sorted(names))!r})"]
    for line in run("\n".join([*lines, _END])).splitlines():
        kind, owner, name = line.split()
        if kind == "?":
            unknown.add(owner)
        else:
            lacks[owner].add(name)
    return lacks, unknown


def keywords(run: Run) -> dict[str, set[str]]:
    """The keyword arguments that an interpreter refuses, by function."""
    lines = [_SETUP, _CALLS]
    for function, (call, arguments) in KEYWORDS.items():
        for name, value in arguments.items():
            source = call.format(f"{name}={value}")
            lines.append(f"call({function.strip()!r}, {name!r}, {source!r})")
    refused: dict[str, set[str]] = {}
    for line in run("\n".join([*lines, _END])).splitlines():
        if line.startswith("- "):
            _, function, name = line.split()
            refused.setdefault(function, set()).add(name)
    return refused


def modules(run: Run, names: Set[str]) -> set[str]:
    """Which of these modules an interpreter cannot import."""
    program = ["def ask(name):\n    try:\n        __import__(name)\n    except ImportError:\n        print('-', name)"]
    program += [f"ask({name!r})" for name in sorted(names)]
    return {line.split()[1] for line in run("\n".join(program)).splitlines() if line.startswith("- ")}
