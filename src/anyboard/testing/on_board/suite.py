"""A board that runs rows of the suite itself."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from anyboard.adapters.python_board.bootstrap import look
from anyboard.adapters.python_board.raw_repl import RawREPL
from anyboard.core.errors import BackendUnavailable, BusError
from anyboard.deploy import in_memory
from anyboard.deploy.errors import DeployError
from anyboard.testing.on_board.library import Library

if TYPE_CHECKING:
    from collections.abc import Mapping

    from anyboard.transports.console import Console

_DEVICE = Path(__file__).with_name("device.upy")
_ROW_S = 60.0
_IMPORT_S = 20.0


class BoardSuite:
    """A board in its raw REPL, with the suite in its memory.

    Args:
        console: to the board; whoever opened it closes it.
        url: the board, for messages.
        extra: a folder with modules that `bring` may ask for, besides ours.

    Raises:
        BackendUnavailable: it does not answer as a board with Python does, or cannot run this.
        Disconnected: it has gone.
    """

    def __init__(self, console: Console, url: str, extra: Path | None = None) -> None:
        self._url = url
        self._repl = RawREPL(console, url)
        self._repl.enter()
        self._repl.restart()
        self.firmware = look(self._repl, url)
        if self.firmware.name != "micropython":  # shared-bindings/storage/__init__.c mounts nothing but VfsFat
            self._repl.leave(restart=False)
            raise BackendUnavailable(
                f"{url} runs {self.firmware}, which imports from its drive alone; add --local: this computer runs the "
                "rows, on the board's pins"
            )
        self._library = Library(extra)
        self._there: set[str] = set()
        self._file = ""
        self._failed: dict[str, str] = {}
        self._begin()

    def restart(self) -> None:
        """A fresh interpreter; then `wire` again.  Raises as the constructor."""
        self._repl.enter()
        self._repl.restart()
        self._begin()

    def _begin(self) -> None:
        self._there.clear()
        self._file = ""
        try:
            in_memory.mount(self)
            self.run(_DEVICE.read_text(encoding="utf-8"))
        except DeployError as error:
            raise BackendUnavailable(f"{error}; or add --local: this computer runs the rows") from error

    def close(self, *, resume: bool = False) -> None:
        """Leave the board at its prompt, or with `resume` its own program running; what is in its memory is gone."""
        self._repl.enter()
        self._repl.restart()
        self._repl.leave(restart=resume)

    def execute(self, source: str, timeout_s: float = _IMPORT_S) -> str:
        """Run code; what it has printed, and the traceback it ended with.  Raises `BusError`, `Disconnected`."""
        self._repl.start(source)
        output = self._repl.finish(timeout_s)
        return (output.printed.decode("utf-8", "replace") + output.traceback).replace("\r", "")

    def run(self, source: str) -> None:
        """Run code that prints nothing.  Raises `DeployError` (an exception), `BusError`, `Disconnected`."""
        complaint = self.execute(source)
        if complaint:
            raise DeployError(f"{self._url}: {last_line(complaint)}")

    def bring(self, *modules: str) -> str:
        """Import modules, and what they need, from this computer; what went wrong."""
        for module in self._library.needed(*modules):
            if module in self._there:
                continue
            complaint = self._send(module)
            if complaint:
                return complaint
            self._there.add(module)
        return ""

    def _send(self, module: str) -> str:
        file = self._library.file(module)
        assert file is not None
        try:
            in_memory.add(self, {self._library.path(module): file.read_bytes()})
        except DeployError as error:
            return str(error)
        return self.execute(f"bring({module!r})")

    def wire(self, name: str, offers: set[str], attributes: Mapping[str, object]) -> str:
        """Make the rig; what went wrong.

        Args:
            name: for reports.
            offers: the capabilities.
            attributes: of `anyboard.testing.rig.Rig`, with names in the places of pins.
        """
        modules = ["time", "board", "anyboard.testing.rig", "anyboard.testing.runner", "anyboard.testing.rows"]
        return self.bring(*modules, "anyboard.testing.expect") or self.execute(
            f"wire({name!r},{sorted(offers)!r},{dict(attributes)!r})"
        )

    def prove(self, file: str, number: int) -> str:
        """Run a row; "" if what it says is true, else what went wrong.  After that `restart` the board.

        Args:
            file: one of `anyboard.testing.rows.DEVICE`.
            number: of its row, from 0.

        Raises:
            Disconnected: the board has gone.
        """
        complaint = self._load(file)
        if complaint:
            return complaint
        try:
            return self.execute(f"run({number})", _ROW_S)
        except BusError as error:
            if error.kind != "timeout":
                raise
            return f"it has not ended after {_ROW_S:.0f} s"

    def _load(self, file: str) -> str:
        if file in self._failed:
            return self._failed[file]
        if file == self._file:
            return ""
        complaint = ""
        if self._file:
            complaint = self.execute(f"forget({self._file!r})")
            self._there.discard(f"anyboard.testing.rows.{self._file}")
        self._file = file
        rows = f"anyboard.testing.rows.{file}"
        # its imports ask modules for names, and these load what they have them from: that must be there before
        complaint = (
            complaint
            or self.bring(*self._library.imported(rows))
            or self.bring(rows)
            or self.execute(f"load({file!r})")
        )
        if complaint:
            self._failed[file] = complaint
        return complaint


def last_line(text: str) -> str:
    """Of a traceback: the exception."""
    return text.strip().rpartition("\n")[2]
