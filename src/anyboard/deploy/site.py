"""Where files go: a board through its raw REPL, or its drive; and what is known about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from anyboard.deploy.bytecode import Bytecode
from anyboard.deploy.drives import drive_at, drive_of
from anyboard.deploy.errors import DeployError
from anyboard.deploy.files_drive import DriveFiles
from anyboard.deploy.firmware import usually_has
from anyboard.deploy.history import History
from anyboard.deploy.plan import Target

if TYPE_CHECKING:
    from pathlib import Path

    from anyboard.deploy.drives import Drive
    from anyboard.deploy.files import Files
    from anyboard.deploy.taken import Taken

_PLATFORMS = {"stm32": "pyboard"}
"""``sys.platform`` of ports that is not their name."""
_MPY_VERSION = 6
"""Of MicroPython since 1.19 (docs/reference/mpyfiles.rst)."""


class Site(NamedTuple):
    """A place for files.

    - `name`: for people
    - `target`: what files are made for
    - `files`: those that are there
    - `history`: of what was deployed there
    """

    name: str
    target: Target
    files: Files
    history: History


def target_of(board: Taken) -> Target:
    """What files for a board are made for.  Raises as `of_board`."""
    facts, firmware = board.facts, board.firmware
    return Target(
        firmware.name,
        firmware.machine,
        facts.bytecode if firmware.name == "micropython" else None,
        facts.has_lib,
        firmware.free,
        board.in_firmware,
        board.has_file,
    )


def of_board(board: Taken) -> Site:
    """A board's file system: its drive, if it has one that is mounted here, else through its raw REPL.

    Raises:
        DeployError: only a computer may write it, and none of the drives here is its.
        BusError, Disconnected: of the cable.
    """
    facts, target = board.facts, target_of(board)
    if not facts.is_read_only:
        return Site(board.url, target, board.files, History(facts.uid or board.url))
    drive = drive_of(facts.uid)
    if drive is None and board.let_code_write():
        return Site(board.url, target, board.files, History(facts.uid or board.url))
    if drive is None:
        raise DeployError(
            f"{board.url} lets only a computer write its files, and its drive (CIRCUITPY) is not mounted here: mount "
            "it, or say where it is with --drive"
        )
    return Site(f"{board.url} ({drive.root})", target, DriveFiles(drive.root), History(facts.uid))


def of_drive(root: Path) -> Site:
    """A drive, without a word to its board.  Raises `DeployError` if it is none of CircuitPython."""
    drive = drive_at(root)
    return Site(
        str(root), _guessed("circuitpython", drive), DriveFiles(root), History(drive.uid or str(root.resolve()))
    )


def without_board(name: str) -> Target:
    """What a target of `firmware.TARGETS` usually has."""
    return _guessed(name.partition("-")[0], None)


def _guessed(firmware: str, drive: Drive | None) -> Target:
    return Target(
        firmware,
        drive.machine if drive is not None else "",
        Bytecode(_MPY_VERSION, "") if firmware == "micropython" else None,
        True,
        None,
        lambda module: usually_has(firmware, module),
        lambda module: drive is not None and _is_on(drive.root, module),
    )


def _is_on(root: Path, module: str) -> bool:
    return any((root / place / f"{module}{form}").exists() for place in ("", "lib") for form in ("", ".py", ".mpy"))


def fits(target: str, board: Taken) -> bool:
    """Whether a board is what `--target` says."""
    firmware, _, port = target.partition("-")
    return board.firmware.name == firmware and _PLATFORMS.get(port, port) in ("", board.firmware.platform)
