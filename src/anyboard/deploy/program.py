"""A program that runs on a board without being one of its files."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from anyboard.deploy import in_memory
from anyboard.deploy.errors import DeployError
from anyboard.deploy.plan import paths_on_board, planned
from anyboard.deploy.resolve import Resolver
from anyboard.deploy.site import target_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from anyboard.deploy.taken import Taken

_LIB = "lib/"


class Prepared(NamedTuple):
    """What a board got for a program.

    - `modules`: files here that the program imports, and that are beside it
    - `notes`: lines for people
    """

    modules: list[Path]
    notes: list[str]


def prepare(board: Taken, script: Path, arguments: list[str]) -> Prepared:
    """Let a board that has just been restarted find what a program imports; nothing is written to its files.

    MicroPython gets modules that it does not have, or has otherwise, into its memory.

    Raises:
        DeployError: a module is nowhere, does not compile, or cannot be brought.
        BusError, Disconnected: of the cable.
    """
    target = target_of(board)
    found = Resolver(target.firmware, target.in_firmware, target.on_board).needs(script)
    plan = planned(found, target)
    wanted = paths_on_board(plan)
    lacking = {path: data for path, data in wanted.items() if path not in board.files.matching(wanted)}
    if board.firmware.name != "micropython":
        _refuse(board, script, lacking)
    elif lacking:
        in_memory.put(board.board, {path.removeprefix(_LIB): data for path, data in lacking.items()})
    if arguments:
        board.board.run(f"sys.argv[:]={arguments!r}")
    board.board.forget(module.name for module in found.modules)
    return Prepared([module.path for module in found.modules if module.origin == "own"], plan.notes if wanted else [])


def _refuse(board: Taken, script: Path, lacking: Iterable[str]) -> None:
    paths = sorted(lacking)
    if paths:
        raise DeployError(
            f"{script} imports what {board.url} has not, or has otherwise ({', '.join(paths)}); CircuitPython imports "
            f"only from its drive: anyboard deploy -b {board.url} {script} copies it"
        )
