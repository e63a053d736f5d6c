"""mypy: its command, and what its JSON means."""

from __future__ import annotations

import json
import os
import tempfile
from dataclasses import replace
from pathlib import Path

from anyboard.check.checkers.base import CheckerFailed, Diagnostic, first_line, python_version
from anyboard.check.checkers.mirror import Mirror

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.checkers.base import Installed, Job
    from anyboard.check.checkers.processes import Processes

_FATAL = 2
_UNKNOWN = "from typing import Any\ndef __getattr__(name: str) -> Any: ...\n"


def diagnostics(installed: Installed, job: Job, processes: Processes) -> list[Diagnostic]:
    """What mypy says about the files of a job.

    A file that mypy cannot parse, also one that is only imported, ends its run; it is run again without it.

    Raises `CheckerFailed`.
    """
    return _diagnostics(installed, job, processes, ())


def _diagnostics(installed: Installed, job: Job, processes: Processes, refused: tuple[str, ...]) -> list[Diagnostic]:
    status, found, said = _run(installed, job, processes, refused)
    if status < _FATAL and (found or not status):
        return found
    more = {diagnostic.path for diagnostic in found if diagnostic.code == "syntax"}.difference(refused)
    if not more:
        raise CheckerFailed(f"failed ({first_line(said)})")
    files = tuple(path for path in job.files if str(path) not in more)
    without = _diagnostics(installed, replace(job, files=files), processes, (*refused, *sorted(more))) if files else []
    return [*found, *without]


def _run(
    installed: Installed, job: Job, processes: Processes, refused: tuple[str, ...]
) -> tuple[int, list[Diagnostic], str]:
    with tempfile.TemporaryDirectory(prefix="anyboard-mypy-") as folder:
        mirror = Mirror(job, Path(folder, "roots"))
        unknown = Path(folder, "unknown.py")  # in place of what cannot be parsed
        unknown.write_text(_UNKNOWN, encoding="utf-8")
        arguments = Path(folder, "arguments")  # one per line: a command line has an end
        shadows = [word for path in refused for word in ("--shadow-file", path, str(unknown))]
        arguments.write_text("\n".join([*shadows, *_arguments(mirror.job)]), encoding="utf-8")
        path = os.pathsep.join(map(str, (*job.profile.paths, *mirror.job.roots)))
        status, output, errors = processes.run(
            [*installed.command, f"@{arguments}"], Path(folder), job.timeout_s, {"MYPYPATH": path}
        )
    found = [replace(diagnostic, path=mirror.original(diagnostic.path)) for diagnostic in _parsed(output, folder)]
    return status, found, errors or output


def _arguments(job: Job) -> Iterator[str]:
    yield "--config-file="  # nobody else's
    yield "--output=json"
    yield "--no-site-packages"
    yield "--no-color-output"
    yield "--no-error-summary"
    yield "--check-untyped-defs"
    yield "--enable-error-code=deprecated"
    yield "--strict-equality"
    yield "--follow-imports=silent"
    yield "--ignore-missing-imports"
    if any((root / "__init__.py").is_file() for root in job.roots):  # it is no package, whatever mypy thinks
        yield "--explicit-package-bases"
    yield f"--python-version={python_version(job.target)}"
    yield f"--cache-dir={job.cache}"
    yield f"--custom-typeshed-dir={job.profile.typeshed}"
    if job.target.language != "cpython":
        yield f"--platform={job.target.platform or job.target.port}"
    yield "--"
    yield from map(str, job.files)


def _parsed(output: str, folder: str) -> Iterator[Diagnostic]:
    """The JSON objects, one a line, of files outside `folder`."""
    for line in output.splitlines():
        try:
            said = json.loads(line)
        except ValueError:
            continue  # a warning among them
        if said["severity"] != "error" or (said["line"] < 1 and said["code"] == "deprecated"):
            continue  # what `hasattr` asks for is in no line
        text = "\n".join(filter(None, (said["message"], said["hint"])))
        path = os.path.normpath(os.path.join(folder, said["file"]))
        yield Diagnostic(path, max(said["line"], 1), max(said["column"] + 1, 0), said["code"] or "", text)
