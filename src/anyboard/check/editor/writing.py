"""Writes what an editor needs to show the findings for one target."""

from __future__ import annotations

import json
from pathlib import Path

from anyboard.check.checkers.base import python_version
from anyboard.check.checkers.installed import search
from anyboard.check.choosing import choose
from anyboard.check.editor import json_files, mypy_section
from anyboard.check.editor.change import Change, text_of
from anyboard.check.editor.give_way import give_way
from anyboard.check.profile import compose_into
from anyboard.core.errors import NotFound

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from anyboard.check.boards import Board
    from anyboard.check.checkers.base import Installed
    from anyboard.check.targets import Target

FOLDER = ".anyboard"
"""In the project: the stubs that the editor reads."""
PROBLEM = r"^(.+?):(\d+): (.*)$"
"""A reason as the table of `anyboard check` has it: file, line and message."""


def write(folder: Path, targets: Sequence[str], board: str | None) -> list[str]:
    """Make an editor show in a project what a check finds; the editor has one target, the first.

    It writes stubs, pyrightconfig.json, mypy's section, and a task of VS Code that checks for all targets.

    Returns:
        What was done with each file.

    Raises:
        NotFound: there is no such folder, target or board, or no type checker whose standard library can be used.
        Unsupported: the board cannot be one of the targets.
        OSError: a file cannot be written.
    """
    if not folder.is_dir():
        if folder.exists():
            raise NotFound(f"{str(folder)!r} is a file: name the folder of the project")
        raise NotFound(f"there is no folder {str(folder)!r}")
    chosen, its_board = choose(targets, board)
    installed = {each.name: each for each in search(folder.resolve())[0]}
    changes = list(_changes(folder, chosen, its_board, installed))
    shown = chosen[0].name if its_board is None else f"{chosen[0].name} on {its_board.id}"
    return [*(change.carry_out() for change in changes), f"editors now show what does not run on {shown}"]


def _changes(
    folder: Path, targets: list[Target], board: Board | None, installed: dict[str, Installed]
) -> Iterator[Change]:
    target = targets[0]
    mypy = installed.get("mypy")
    # Pylance, which is pyright inside of VS Code, does not show its own standard library
    pyright = installed.get("pyright") or installed.get("basedpyright") or mypy
    if pyright is None:
        raise NotFound('no type checker is installed, whose standard library is needed: pip install "anyboard[check]"')
    yield Change(folder / FOLDER / ".gitignore", "*\n")
    _compose(folder, "pyright", target, board, pyright)
    if target.language != "cpython":
        give_way(folder / FOLDER / "pyright" / "typeshed" / "stdlib", folder, target)
    yield _pyright(folder, target)
    if mypy is not None:
        _compose(folder, "mypy", target, board, mypy)
        yield mypy_section.change(folder, _mypy(target))
    yield json_files.merged(folder / ".vscode" / "tasks.json", _tasks(targets, board))
    yield json_files.merged(folder / ".vscode" / "settings.json", {"search.exclude": {f"**/{FOLDER}": True}})


def _compose(folder: Path, checker: str, target: Target, board: Board | None, installed: Installed) -> None:
    place = folder / FOLDER / checker
    compose_into(place, target, board, checker, typeshed=installed.typeshed, version=installed.version)


def _pyright(folder: Path, target: Target) -> Change:
    settings: dict[str, Any] = {
        "stubPath": f"{FOLDER}/pyright/stubs",
        "pythonVersion": python_version(target),
        "reportDeprecated": "error",
        "reportMissingModuleSource": "none",
    }
    if target.language != "cpython":
        settings.update({"typeshedPath": f"{FOLDER}/pyright/typeshed", "pythonPlatform": "All"})
    path, project = folder / "pyrightconfig.json", folder / "pyproject.toml"
    if not path.is_file() and project.is_file() and "[tool.pyright]" in (text_of(project) or ""):
        # a pyrightconfig.json would make pyright ignore what is there
        lines = [f"{name} = {json.dumps(value)}" for name, value in settings.items()]
        return Change(project, None, "\n".join(["add to its section [tool.pyright]:", *lines]))
    return json_files.merged(path, settings)


def _mypy(target: Target) -> dict[str, str]:
    here = f"$MYPY_CONFIG_FILE_DIR/{FOLDER}/mypy"
    settings = {
        "mypy_path": f"{here}/stubs",
        "python_version": python_version(target),
        "enable_error_code": "deprecated",
        "check_untyped_defs": "True",
    }
    if target.language != "cpython":
        settings["custom_typeshed_dir"] = f"{here}/typeshed"
        settings["platform"] = target.platform or target.port
        settings["no_site_packages"] = "True"
        settings["ignore_missing_imports"] = "True"
    return settings


def _tasks(targets: list[Target], board: Board | None) -> dict[str, Any]:
    """A task that shows the findings for all targets among the editor's problems."""
    options = [word for target in targets for word in ("--target", target.name)]
    if board is not None:
        options += ["--board", board.id]
    matcher = {
        "owner": "anyboard",
        "source": "anyboard check",
        "fileLocation": ["relative", "${workspaceFolder}"],
        "pattern": {"regexp": PROBLEM, "file": 1, "line": 2, "message": 3},
    }
    task = {
        "label": "anyboard check",
        "type": "process",
        "command": "anyboard",
        "args": ["check", *options, "."],
        "problemMatcher": matcher,
    }
    return {"version": "2.0.0", "tasks": [task]}
