"""What the type checkers share."""

from __future__ import annotations

from dataclasses import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path
    from typing import Protocol

    from anyboard.check.checkers.processes import Processes
    from anyboard.check.profile import Profile
    from anyboard.check.targets import Target

    class Kind(Protocol):
        """A type checker: one module each."""

        def diagnostics(self, installed: Installed, job: Job, processes: Processes) -> list[Diagnostic]:
            """What it says about the files of a job.  Raises `CheckerFailed`."""
            ...


class CheckerFailed(Exception):
    """A checker did not do its work; the message says why."""


@dataclass(frozen=True)
class Installed:
    """A checker on this machine.

    Args:
        name: `mypy`, `pyright` or `basedpyright`.
        version: as it calls itself, `1.15.0`.
        command: how it is started.
        typeshed: the standard library's stubs that come with it: the folder above `stdlib`.
        python: the interpreter it is installed for; None if for none (npm's pyright).
    """

    name: str
    version: str
    command: tuple[str, ...]
    typeshed: Path
    python: str | None = None

    def __str__(self) -> str:
        return f"{self.name} {self.version}"


@dataclass(frozen=True)
class Job:
    """Files that one process looks at.

    Args:
        target: what they are checked for.
        profile: the stubs that are read.
        files: absolute paths, no two of one module name.
        roots: the folders that their imports start from.
        cache: a folder, which is there, of this checker and profile alone.
        timeout_s: when the process is given up.
    """

    target: Target
    profile: Profile
    files: tuple[Path, ...]
    roots: tuple[Path, ...]
    cache: Path
    timeout_s: float


@dataclass(frozen=True)
class Diagnostic:
    """What a checker said about one place.

    Args:
        path: the file, absolute.
        line: from 1.
        column: from 1; 0 if unknown.
        code: the rule, `attr-defined`, `reportAttributeAccessIssue`; "" if it has none.
        message: its text, with what else it said about it in further lines.
    """

    path: str
    line: int
    column: int
    code: str
    message: str

    @property
    def is_of_pyright(self) -> bool:
        """Whether pyright said it, whose rules all begin alike, and not mypy."""
        return self.code.startswith("report")


def python_version(target: Target) -> str:
    """The version of Python whose standard library the checkers look at.

    A device has something out of every version; what it lacks is marked in the newest that all checkers know.
    """
    return target.release if target.language == "cpython" else "3.13"


def first_line(text: str) -> str:
    """The first line of what a program said, for a sentence about its failure."""
    return next((line.strip() for line in text.splitlines() if line.strip()), "it said nothing")
