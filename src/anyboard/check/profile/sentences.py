"""What the stubs say about a wrong pin, and the same with the board's right pins in it.

A stub cannot know the board, so its messages are general.  `for_board` writes what is known: ``This pin has no ADC on
micropython-rp2: use a pin that has one`` becomes ``This pin has no ADC on raspberry_pi_pico (micropython-rp2): use
GP26/A0, GP27/A1 or GP28/A2``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Protocol

    class PinTable(Protocol):
        """What is needed of an `anyboard.check.boards.Board`."""

        @property
        def id(self) -> str: ...
        def pins_with(self, capability: str) -> list[str]: ...
        def pairs(self, bus: str) -> list[str]: ...


@dataclass(frozen=True)
class Sentence:
    """A general message of the stubs.

    Args:
        problem: its beginning; " on <target>: " follows.
        remedy: its end.
        needs: the capability (`ADC`, of `_pin_caps`) or the bus (`I2C`) whose pins are the right ones.
        nowhere: what a board without any has not, and what to do there.
        roles: of a bus, what the pins of one entry are, in order; "" for a capability.
    """

    problem: str
    remedy: str
    needs: str
    nowhere: str
    roles: str = ""

    def general(self, target: str = "{target}") -> str:
        """The message as a stub has it."""
        return f"{self.problem} on {target}: {self.remedy}"


SENTENCES = (
    Sentence("This pin has no ADC", "use a pin that has one", "ADC", "has an ADC"),
    Sentence("This pin has no DAC", "use a pin that has one", "DAC", "has a DAC: use PWM, with a low-pass filter"),
    Sentence("This pin has no PWM", "use a pin that has it", "PWM", "has PWM"),
    Sentence("This pin cannot be an output", "use a pin that can", "OUT", "can be an output"),
    Sentence(
        "This pin has no touch sensing",
        "use a pin that has it",
        "TOUCH",
        "has touch sensing: use a touch sensor, an MPR121",
    ),
    Sentence("This pin cannot count edges", "use a pin that can", "COUNT", "can count edges"),
    Sentence(
        "These pins are not SCL and SDA of one I2C bus", "use a pair of one bus", "I2C", "has an I2C bus", "SCL/SDA"
    ),
    Sentence(
        "These pins are not clock, MOSI and MISO of one SPI bus",
        "use pins of one bus",
        "SPI",
        "has an SPI bus",
        "SCK/MOSI/MISO",
    ),
    Sentence("These pins are not TX and RX of one UART", "use a pair of one UART", "UART", "has a UART", "TX/RX"),
)
_SHOWN = 12  # a line of an editor's message; the rest is counted
_FOUND = re.compile(
    f'"({"|".join(re.escape(sentence.problem) for sentence in SENTENCES)}) on (?P<target>[^:"]+): (?P<remedy>[^"]*)"'
)
_BY_PROBLEM = {sentence.problem: sentence for sentence in SENTENCES}


def for_board(stub: str, board: PinTable) -> str:
    """A stub's text with the board's name and right pins in its messages about wrong pins."""

    def rewritten(match: re.Match[str]) -> str:
        sentence = _BY_PROBLEM[match[1]]
        where = f"{board.id} ({match['target']})"
        return f'"{sentence.problem} on {where}: {_remedy(sentence, board, match["remedy"])}"'

    return _FOUND.sub(rewritten, stub)


def _remedy(sentence: Sentence, board: PinTable, general: str) -> str:
    right = board.pairs(sentence.needs) if sentence.roles else board.pins_with(sentence.needs)
    if right:
        # the first pair may be named by what it is: SCL/SDA
        roles = f"{sentence.roles} " if sentence.roles and sentence.roles not in right else ""
        return f"use {roles}{_listed(right)}"
    if sentence.roles and board.pins_with("AnyBus"):
        return general  # all these pins will do
    return f"no pin of this board {sentence.nowhere}"


def _listed(pins: Sequence[str]) -> str:
    """``A``, ``A or B``, ``A, B or C``; long lists are cut."""
    if len(pins) > _SHOWN:
        return f"{', '.join(pins[:_SHOWN])} or one of {len(pins) - _SHOWN} more"
    return " or ".join([", ".join(pins[:-1]), pins[-1]] if len(pins) > 1 else pins)
