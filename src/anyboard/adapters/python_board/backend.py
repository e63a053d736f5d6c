"""The backends ``micropython``, ``circuitpython`` and ``serial``, which finds out which of the two a board runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from anyboard.adapters.python_board import ports
from anyboard.adapters.python_board.choice import chosen
from anyboard.adapters.python_board.options import checked
from anyboard.adapters.python_board.state import FIRMWARES, is_ours, state
from anyboard.core.errors import AlreadyOpen, BackendUnavailable
from anyboard.core.info import Found
from anyboard.transports import console

if TYPE_CHECKING:
    from collections.abc import Mapping

    from anyboard.adapters.python_board.adapter import PythonBoard
    from anyboard.adapters.python_board.bootstrap import Firmware
    from anyboard.adapters.python_board.choice import Choice
    from anyboard.adapters.python_board.ports import Place
    from anyboard.core.checkup import Check
    from anyboard.core.info import AdapterInfo


class SerialBackend:
    """``serial``: a board with either Python, and every port that may be one."""

    name: ClassVar[str] = "serial"
    firmwares: ClassVar[tuple[str, ...]] = FIRMWARES
    finds: ClassVar[tuple[str, ...]] = FIRMWARES
    """The backends whose boards it opens too."""

    def discover(self) -> list[Found]:
        """Every board of this kind, and for ``serial`` every port that may be one; opens none."""
        try:
            places = ports.places()
        except BackendUnavailable as error:
            return [Found(self.name, "boards with Python", "unavailable", str(error))]
        return [_found(place) for place in places if place.backend == self.name]

    def describe(self, locator: str, options: Mapping[str, str]) -> AdapterInfo | None:
        """None: only opening can tell.  Raises `BadURL`."""
        checked(self.name, options)
        return None

    def open(self, locator: str, options: Mapping[str, str]) -> PythonBoard:
        """Open a board.

        Args:
            locator: its USB serial number, its port, or a URL of pyserial's; "": the only one there is.
            options: of the URL.

        Raises:
            BadURL: an option it does not have, or a port that cannot be read.
            NotFound: nothing fits; says what is there.
            Ambiguous: several fit; lists their URLs.
            AlreadyOpen: this process or another has it; says which, where the system tells.
            BackendUnavailable: a permission, no board with Python, or one that runs the other; says what to do.
            Disconnected: it has gone in the meantime.
        """
        from anyboard.adapters.python_board.adapter import PythonBoard

        wanted = checked(self.name, options)
        choice = chosen(self.name, locator, self.firmwares)
        url = f"{self.name}:{choice.name}"
        if is_ours(choice.name):
            raise AlreadyOpen(f"{url} is already open in this process; close it first, or use it")
        return PythonBoard(
            console.open(choice.port, url, wanted.baudrate),
            url,
            resumes=wanted.resume,
            patience_s=wanted.dead_man,
            tier=wanted.tier,
            identify=lambda firmware: self._identity(firmware, choice),
        )

    def _identity(self, firmware: Firmware, choice: Choice) -> str:
        """The URL of what has been opened.  Raises `BackendUnavailable` if it is not ours."""
        url = f"{firmware.name}:{choice.name}"
        if firmware.name not in self.firmwares:
            raise BackendUnavailable(f"{self.name}:{choice.name} runs {firmware}; open {url}")
        return url

    def repl(self, locator: str, options: Mapping[str, str]) -> console.Console:
        """A console to the board's own prompt, for `anyboard repl`; nothing is sent.  Raises as `open`."""
        wanted = checked(self.name, options)
        choice = chosen(self.name, locator, self.firmwares)
        return console.open(choice.port, f"{self.name}:{choice.name}", wanted.baudrate)

    def checkup(self) -> list[Check]:
        """What `anyboard doctor` says about this kind."""
        from anyboard.adapters.python_board.checkup import checks

        return checks(self.name)


class MicroPythonBackend(SerialBackend):
    """``micropython``."""

    name = "micropython"
    firmwares = ("micropython",)
    finds = ()


class CircuitPythonBackend(SerialBackend):
    """``circuitpython``."""

    name = "circuitpython"
    firmwares = ("circuitpython",)
    finds = ()


def _found(place: Place) -> Found:
    status, wrong, remedy = state(place)
    return Found(place.url, place.description, status, f"{wrong}; {remedy}" if remedy else wrong, place.port.serial)
