"""Type checkers for tests: small programs that say what a test wants them to say."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from anyboard.check import engine, running
from anyboard.check.checkers.base import Installed
from anyboard.check.profile import Profile
from anyboard.resources import folder

if TYPE_CHECKING:
    from anyboard.check.boards import Board
    from anyboard.check.targets import Target

_MYPY = """\
import json, sys
lines = open(sys.argv[1][1:], encoding="utf-8").read().split("\\n")
files = lines[lines.index("--") + 1 :]
for file in files:
    for each in json.loads({said!r}):
        said = dict(file=file, line=each["line"], column=each.get("column", 1) - 1, message=each["message"])
        print(json.dumps(dict(said, hint=None, code=each["rule"], severity="error")))
"""
_PYRIGHT = """\
import json, sys
said = []
for file in sys.argv[2:]:
    for each in json.loads({said!r}):
        start = dict(line=each["line"] - 1, character=each.get("column", 1) - 1)
        range_ = dict(start=start, end=start)
        said.append(dict(file=file, severity="error", message=each["message"], rule=each["rule"], range=range_))
print(json.dumps(dict(generalDiagnostics=said)))
"""


class FakeCheckers:
    """What is installed, as far as the engine knows."""

    def __init__(self, place: Path) -> None:
        self._place = place
        self.installed: list[Installed] = []
        (place / "typeshed" / "stdlib").mkdir(parents=True)

    def say(self, name: str, *said: dict[str, Any]) -> None:
        """Install one that says this about every file."""
        self.program(name, (_MYPY if name == "mypy" else _PYRIGHT).format(said=json.dumps(said)))

    def program(self, name: str, text: str) -> None:
        """Install one that is this Python program."""
        script = self._place / f"{name}.py"
        script.write_text(text, encoding="utf-8")
        command = (sys.executable, str(script))
        self.installed.append(Installed(name, "9.9", command, self._place / "typeshed", sys.executable))

    def take_over(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Let the engine find them alone; the stubs they would read are the targets', without boards."""
        monkeypatch.setattr(engine, "search", lambda folder: (list(self.installed), []))
        monkeypatch.setattr(running.profile, "compose", _compose)


def _compose(target: Target, board: Board | None, kind: str, typeshed: Path, version: str) -> Profile:
    return Profile([Path(folder("stubs", target.name))], typeshed)
