"""A deployment: from files here to files on a board."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from anyboard.core.errors import AnyboardError
from anyboard.core.nearest import did_you_mean
from anyboard.deploy.changes import apply, check_space, needed_folders
from anyboard.deploy.errors import DeployError
from anyboard.deploy.plan import Plan, paths_on_board, planned, with_others_out_of_the_way
from anyboard.deploy.resolve import Resolver

if TYPE_CHECKING:
    from collections.abc import Sequence

    from anyboard.deploy.changes import Change, Nobody
    from anyboard.deploy.plan import Target
    from anyboard.deploy.site import Site


class Work(NamedTuple):
    """What a deployment has to do.

    - `plan`: all files
    - `changes`: to those that differ
    - `folders`: that are missing
    """

    plan: Plan
    changes: list[Change]
    folders: list[str]


def plan_for(words: Sequence[str], target: Target) -> Plan:
    """The files of a board for programs, drivers, and modules by name; without any, all of ours.

    Raises:
        DeployError: there is no such file, or it does not compile, or imports what is nowhere.
    """
    resolver = Resolver(target.firmware, target.in_firmware, target.on_board)
    if not words:
        return planned(resolver.ours(), target)
    paths = [path for word in words if _is_path(word) for path in _files(Path(word))]
    found = resolver.program(paths)
    names = [word for word in words if not _is_path(word)]
    return planned(resolver.modules(names) if names else found, target)


def _files(path: Path) -> list[Path]:
    """The file, or those in a folder."""
    if path.is_file():
        return [path]
    inside = sorted(path.rglob("*.py"))
    if not inside:
        near = [other.name for other in path.parent.glob("*.py")]
        raise DeployError(f"there is no file {path}{did_you_mean(path.name, near)}")
    return inside


def _is_path(word: str) -> bool:
    return word.endswith(".py") or "/" in word or Path(word).exists()


def work_for(site: Site, plan: Plan) -> Work:
    """What is to be done there.  Raises `DeployError` if it does not fit; `BusError`, `Disconnected`."""
    plan = with_others_out_of_the_way(site.files, plan)
    same = site.files.matching(paths_on_board(plan))
    changes = [change for change in plan.changes if change.path not in same]
    folders = needed_folders(site.files, changes)
    check_space(site.files, changes, folders)
    return Work(plan, changes, folders)


def carry_out(site: Site, work: Work, progress: Nobody) -> None:
    """Do it; what is replaced is kept, so that it can be taken back.

    Raises:
        DeployError, BusError, Disconnected: as `changes.apply`.
    """
    if not work.changes:
        return
    apply(
        site.files,
        work.changes,
        work.folders,
        progress,
        lambda: _record(site, work),
    )


def _record(site: Site, work: Work) -> None:
    try:
        site.history.record(site.files, work.changes, work.folders)
    except AnyboardError:  # of the board; some are an OSError
        raise
    except OSError as error:
        raise DeployError(f"what is replaced cannot be kept for --undo ({error}); make room there") from error
