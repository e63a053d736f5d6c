"""Sensors that take commands and answer with words, each followed by a CRC (Sensirion's protocol).

::

    class Hygrometer(I2CCommands):
        address = 0x44
        humidity = Knob(50.0, low=0, high=100, unit="%")

        @command(0x2400, takes_us=15_000)
        def _measure(self):
            return round(self.humidity / 100 * 0xFFFF)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypeVar

from anyboard.core.errors import Nack
from anyboard.sim.engines.crc import crc8
from anyboard.sim.engines.i2c_part import I2CPart
from anyboard.sim.engines.part import members

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    Answer = int | Sequence[int] | bytes | None
    CommandHook = TypeVar("CommandHook", bound=Callable[..., Any])


def command(code: int, *, takes_us: int = 0, stretches: bool = False) -> Callable[[CommandHook], CommandHook]:
    """Mark the method that carries out a command; once for each, if it carries out several.

    Its arguments are the words that follow the command, their CRC checked.  It returns what can be
    read afterwards: a word, several words (a CRC follows each), bytes as they are, or None.

    Args:
        code: the command.
        takes_us: microseconds of the bench's clock until it is done; a read before is a NACK.
        stretches: a read before waits until it is done, by clock stretching, instead.
    """

    def mark(method: CommandHook) -> CommandHook:
        codes = [*getattr(method, "command_codes", ()), (code, takes_us, stretches)]
        method.command_codes = codes  # type: ignore[attr-defined]
        return method

    return mark


class I2CCommands(I2CPart):
    """A sensor with commands; while one is being carried out, and with nothing to read, it does not acknowledge."""

    command_bytes: ClassVar[int] = 2
    """Bytes of a command, most significant first."""
    commands: ClassVar[dict[int, tuple[str, int, bool]]] = {}

    _answer: bytes | None = None
    _stretches: bool = False

    def __init_subclass__(cls, **options: object) -> None:
        super().__init_subclass__(**options)
        cls.commands = {}
        for name, method in members(cls):
            for code, takes_us, stretches in getattr(method, "command_codes", ()):
                cls.commands[code] = name, takes_us, stretches

    def reset(self) -> None:
        super().reset()
        self._answer = None

    def crc(self, word: bytes) -> int:
        """The check byte of a word."""
        return crc8(word)

    def write(self, address: int, data: bytes) -> None:
        if not data:
            return
        if self.busy:
            raise Nack
        if len(data) < self.command_bytes:
            return  # a byte that may yet become a command is acknowledged, and nothing comes of it
        code = int.from_bytes(data[: self.command_bytes], "big")
        if code not in self.commands:
            raise Nack(self.command_bytes - 1)
        words = self._words(data[self.command_bytes :])
        if words is None:
            return
        name, takes_us, self._stretches = self.commands[code]
        self._answer = self._encode(getattr(self, name)(*words))
        self.busy_for(takes_us)

    def _words(self, data: bytes) -> list[int] | None:
        """The words behind a command; None if the last is not complete.  Raises `Nack` at a wrong CRC."""
        words = []
        for start in range(0, len(data) - 2, 3):
            word = data[start : start + 2]
            if data[start + 2] != self.crc(word):
                raise Nack(self.command_bytes + start + 2)
            words.append(int.from_bytes(word, "big"))
        return None if len(data) % 3 else words

    def _encode(self, answer: Answer) -> bytes | None:
        if answer is None or isinstance(answer, bytes):
            return answer
        words = [answer] if isinstance(answer, int) else answer
        encoded = (word.to_bytes(2, "big") for word in words)
        return b"".join(word + bytes([self.crc(word)]) for word in encoded)

    def read(self, address: int, n: int) -> bytes:
        if self._stretches:
            self.stretch()
        if self.busy or self._answer is None:
            raise Nack
        answer, self._answer = self._answer, None
        return answer[:n].ljust(n, b"\xff")
