"""Puts together what a checker reads, for one target and one board."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

import anyboard.check
from anyboard.check import machine_pins, overlay
from anyboard.check.profile import sentences
from anyboard.check.profile.kept import kept
from anyboard.check.profile.spelled import in_machine
from anyboard.resources import folder

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.check.boards import Board
    from anyboard.check.targets import Target

_CHECK = Path(anyboard.check.__path__[0])
_OVERLAY = tuple(_CHECK / name for name in ("overlay", "facts", "targets.py", "templates.py"))
_BOARD = "board.pyi"
_MACHINE = ("machine", "pyb.pyi")  # what takes MicroPython's names of pins


@dataclass(frozen=True)
class Profile:
    """What to point a checker at.

    Args:
        paths: search path of the stubs, first to last.
        typeshed: the standard library: the folder above `stdlib/`.
    """

    paths: list[Path]
    typeshed: Path


def compose(
    target: Target, board: Board | None, checker: str, *, typeshed: Path | None = None, version: str = ""
) -> Profile:
    """The profile of a target with a board's pins, from the user's cache, made if it is not there.

    Args:
        target: what the file is checked for.
        board: whose pins there are; None for a board with any pins.
        checker: `mypy` or `pyright`.
        typeshed: the one it brings; None for that of the checker this interpreter has.
        version: the checker's, if it is known.

    Raises:
        NotFound: anyboard is not installed completely, or the checker's typeshed is not there.
    """
    own = typeshed or overlay.find_typeshed(checker)
    return Profile([stubs(target, board)], _typeshed(target, checker, own, version))


def compose_into(
    place: Path,
    target: Target,
    board: Board | None,
    checker: str,
    *,
    typeshed: Path | None = None,
    version: str = "",
) -> Profile:
    """The same as copies in a folder that stays: `stubs` and `typeshed` in it are replaced.

    For the desktop, `typeshed` is the checker's own, where it is.

    Raises: as `compose`, and OSError.
    """
    profile = compose(target, board, checker, typeshed=typeshed, version=version)
    paths = [_copied(profile.paths[0], place / "stubs")]
    if target.language == "cpython":
        shutil.rmtree(place / "typeshed", ignore_errors=True)
        return Profile(paths, profile.typeshed)
    return Profile(paths, _copied(profile.typeshed, place / "typeshed"))


def _copied(source: Path, destination: Path) -> Path:
    if destination.is_dir():
        shutil.rmtree(destination)
    return Path(shutil.copytree(source, destination))


def stubs(target: Target, board: Board | None) -> Path:
    """The folder with the stubs alone, the same for every checker."""
    general = Path(folder("stubs", target.name))
    if board is None:
        return general  # as it is: its `board` has any pin
    tables = (board.folder, board.folder.parent / "index.json", Path(folder("stubs", "chips")))
    code = (_CHECK / "profile", _CHECK / "boards", Path(machine_pins.__file__))
    return kept(
        f"{target.name}-{board.id}",
        (general, *tables, *code),
        lambda place: write_stubs(place, target, board, (board.folder / _BOARD).read_text(encoding="utf-8")),
    )


def write_stubs(place: Path, target: Target, board: Board, pins: str) -> None:
    """Write a target's stubs for one board; what else is in the folder stays.

    Args:
        place: the folder.
        target: whose stubs.
        board: what the messages about wrong pins say.
        pins: the text of its `board.pyi`.
    """
    general = Path(folder("stubs", target.name))
    for source in general.rglob("*.pyi"):
        name = source.relative_to(general)
        if name in (Path(_BOARD), Path("anyboard", _BOARD)):
            text = pins
        else:
            text = source.read_text(encoding="utf-8")
            if board.capabilities is not None:
                named = in_machine(board, target.port) if name.parts[0] in _MACHINE else board
                text = machine_pins.for_board(sentences.for_board(text, named), board, target)
        destination = place / name
        destination.parent.mkdir(parents=True, exist_ok=True)
        destination.write_text(text, encoding="utf-8", newline="\n")


def _typeshed(target: Target, checker: str, own: Path, version: str) -> Path:
    if target.language == "cpython":
        return own
    return kept(
        f"typeshed-{target.name}-{checker}",
        (own / "stdlib" / "VERSIONS", own / "stdlib" / "builtins.pyi", *_OVERLAY),
        lambda place: overlay.build(checker, own, target, place),
        also=version,
    )
