"""Which modules go where on a board, and in which form."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from anyboard.deploy import boards, bytecode
from anyboard.deploy.changes import Change
from anyboard.deploy.errors import DeployError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from anyboard.deploy.bytecode import Bytecode
    from anyboard.deploy.files import Files
    from anyboard.deploy.resolve import Found, Module

_BY_NAME = frozenset({"main", "boot", "code", "safemode"})
"""Files that a firmware runs, in a board's root, and as source alone."""
_FIXED_BUSES = ("STM32", "MIMXRT", "NRF5")
"""Chips whose buses have pins of the board's, and MicroPython takes no others (docs/on-a-board.md)."""
_FORMS = (".py", ".mpy", "")


def runs_by_itself(file: str) -> bool:
    """Whether a firmware runs a file of this name when it starts."""
    return Path(file).stem in _BY_NAME


class Target(NamedTuple):
    """What files are made for.

    - `firmware`: "micropython" or "circuitpython"
    - `machine`: the board, in its own words
    - `bytecode`: of .mpy files; None: it is not known, or there are none
    - `has_lib`: whether modules in ``lib`` are found
    - `heap`: bytes that are free; None: it is not known
    - `in_firmware`, `on_board`: whether a module is in the firmware, or in a file there
    """

    firmware: str
    machine: str
    bytecode: Bytecode | None
    has_lib: bool
    heap: int | None
    in_firmware: Callable[[str], bool]
    on_board: Callable[[str], bool]


class Plan(NamedTuple):
    """Files as they are to be on a board, and what people should know."""

    changes: list[Change]
    notes: list[str]


def planned(found: Found, target: Target) -> Plan:
    """The files of these modules.

    Raises:
        DeployError: one does not compile, with its line; or is too big.
    """
    modules, notes = list(found.modules), list(found.notes)
    compiles = ""
    if target.firmware == "micropython":
        compiles = bytecode.why_not(target.bytecode)
        if compiles:
            notes.append(f"files go as source: {compiles}")
        modules += _board_pins(modules, target, notes)
    is_compiled = target.firmware == "micropython" and not compiles
    return Plan([_file(module, target, is_compiled) for module in modules], notes)


def _file(module: Module, target: Target, is_compiled: bool) -> Change:
    name = module.name.replace(".", "/") + ("/__init__" if module.is_package else "")
    where = "" if module.origin == "own" or not target.has_lib or _comes_too_late(module, target) else "lib/"
    if is_compiled and not (module.origin == "own" and module.name in _BY_NAME):
        assert target.bytecode is not None
        data = bytecode.compiled(module.path, f"{name}.py", module.shown, target.bytecode)
        if target.heap is not None and len(data) > target.heap:
            raise DeployError(
                f"{module.shown} is too big for the board's heap: {len(data):,} bytes compiled, and {target.heap:,} "
                "are free; split it"
            )
        return Change(f"{where}{name}.mpy", data)
    return Change(f"{where}{name}.py", module.path.read_bytes(), module.shown)


def _comes_too_late(module: Module, target: Target) -> bool:
    """Whether the firmware has a module of this name, which comes before ``lib``, but not before the root."""
    return target.firmware == "micropython" and target.in_firmware(module.name.partition(".")[0])


def _board_pins(modules: Sequence[Module], target: Target, notes: list[str]) -> list[Module]:
    """The file with the pins of this board, if `board` is there to use it, and there is none of the user's."""
    from anyboard.deploy.resolve import Module

    names = {module.name for module in modules}
    if "board" not in names or "board_pins" in names:
        return []
    path = boards.file_for(target.machine)
    if path is None:
        if any(chip in target.machine.upper() for chip in _FIXED_BUSES):
            notes.append(f"there is no board_pins.py for {target.machine}: its I2C and SPI are bit-banged")
        return []
    return [Module("board_pins", path, "ours", False)]


def with_others_out_of_the_way(files: Files, plan: Plan) -> Plan:
    """The same, and what of the board's files would be imported instead goes (its other form), or is told."""
    own = {change.path for change in plan.changes}
    twins = {path: _twin(path) for path in own}
    there = {
        path
        for path, kind in zip(twins.values(), files.kinds(list(twins.values())), strict=True)
        if kind is not None and path not in own
    }
    return Plan(
        [*plan.changes, *(Change(path, None) for path in sorted(there))],
        [*plan.notes, *_hidden(files, sorted(path for path in own if path.startswith("lib/")), own)],
    )


def _hidden(files: Files, in_lib: Sequence[str], own: set[str]) -> list[str]:
    tops = sorted({path.split("/")[1].rpartition(".")[0] or path.split("/")[1] for path in in_lib})
    candidates = [f"{top}{form}" for top in tops for form in _FORMS]
    return [
        f"{path} in the board's root comes before what is in lib: remove it, or it is imported instead"
        for path, kind in zip(candidates, files.kinds(candidates), strict=True)
        if kind is not None and path not in own
    ]


def _twin(path: str) -> str:
    """The same module in the other form."""
    stem, _, form = path.rpartition(".")
    return f"{stem}.{'py' if form == 'mpy' else 'mpy'}"


def paths_on_board(plan: Plan) -> dict[str, bytes]:
    """What is to be where."""
    return {change.path: change.data for change in plan.changes if change.data is not None}
