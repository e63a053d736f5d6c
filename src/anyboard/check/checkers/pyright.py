"""pyright and basedpyright: their configuration, and what their JSON means."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from anyboard.check.checkers.base import CheckerFailed, Diagnostic, first_line, python_version

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from anyboard.check.checkers.base import Installed, Job
    from anyboard.check.checkers.processes import Processes

_DONE = (0, 1)
_LONG = 20_000
_NOBODYS = "environment"


def diagnostics(installed: Installed, job: Job, processes: Processes) -> list[Diagnostic]:
    """What pyright says about the files of a job.  Raises `CheckerFailed`."""
    with tempfile.TemporaryDirectory(prefix="anyboard-pyright-") as name:
        folder = Path(name)
        # an environment without packages: with one, pyright asks no Python for its own
        (folder / _NOBODYS / "lib" / "site-packages").mkdir(parents=True)
        (folder / "pyrightconfig.json").write_text(json.dumps(_settings(job, folder)), encoding="utf-8")
        files = [str(file) for file in job.files]
        text = " ".join(files)
        # what pyright reads from stdin it splits at every space; a command line has an end on Windows
        by_stdin = len(text) > _LONG and len(text.split()) == len(files)
        status, output, errors = processes.run(
            [*installed.command, "--outputjson", *(["-"] if by_stdin else files)],
            folder,
            job.timeout_s,
            {"NODE_COMPILE_CACHE": str(job.cache)},  # node 22 and later start faster the second time
            stdin=text if by_stdin else "",
        )
    try:
        said = json.loads(output)["generalDiagnostics"]
    except (ValueError, LookupError, TypeError) as error:
        raise CheckerFailed(f"failed ({first_line(errors or output)})") from error
    if status not in _DONE:
        raise CheckerFailed(f"failed ({first_line(errors) if errors.strip() else f'exit status {status}'})")
    return list(_parsed(said))


def _settings(job: Job, folder: Path) -> dict[str, Any]:
    stubs, *more = map(str, job.profile.paths)
    settings: dict[str, Any] = {
        "stubPath": stubs,
        "extraPaths": [*more, *map(str, job.roots)],
        "typeshedPath": str(job.profile.typeshed),
        "venvPath": str(folder),
        "venv": _NOBODYS,
        "pythonVersion": python_version(job.target),
        "typeCheckingMode": "standard",
        "useLibraryCodeForTypes": False,
        "reportDeprecated": "error",
        "reportMissingImports": "none",
        "reportMissingModuleSource": "none",
    }
    if job.target.language != "cpython":
        settings["pythonPlatform"] = "All"
    return settings


def _parsed(said: list[dict[str, Any]]) -> Iterator[Diagnostic]:
    for each in said:
        if each["severity"] == "error":
            start = each["range"]["start"]
            message = each["message"].replace("\u00a0", " ")  # its indentation
            yield Diagnostic(each["file"], start["line"] + 1, start["character"] + 1, each.get("rule", ""), message)
