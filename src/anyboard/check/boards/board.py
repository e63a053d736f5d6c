"""One board: its pins, and which of them can do what."""

from __future__ import annotations

import re
from dataclasses import dataclass

from anyboard.check.boards.pairing import ROLES, combinations, is_bus

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path

_PRINTED = re.compile(r"[A-Z]{1,4}\d+|SDA|SCL|SCK|MOSI|MISO|TX|RX")


@dataclass(frozen=True)
class Board:
    """A board as its CircuitPython firmware names it.

    Args:
        id: CircuitPython's board id, `raspberry_pi_pico`.
        name: for people, `Raspberry Pi Pico`.
        port: CircuitPython's port, `raspberrypi`, `atmel-samd`, `nordic`, `stm`, `espressif` …
        chip: the name of the table of its pins' functions, `rp2040`; None if none is known.
        folder: has the board's `board.pyi`.
        pins: the names in `board` and the chip's pin behind each, `{"GP26": "GPIO26", "A0": "GPIO26"}`.
        capabilities: what each pin of the chip can do, in the words of `_pin_caps`: `ADC`, `I2C0_SDA` …; None if
            unknown.
        modules: what the CircuitPython firmware includes; None if unknown.
        frozen: the libraries frozen into the firmware.
    """

    id: str
    name: str
    port: str
    chip: str | None
    folder: Path
    pins: dict[str, str]
    capabilities: dict[str, frozenset[str]] | None
    modules: frozenset[str] | None
    frozen: frozenset[str]

    def pins_with(self, capability: str) -> list[str]:
        """The pins that can do something, each with up to two of its names: `["GP26/A0", …]`.

        In the board's order, pins without a printed name last.  Empty if nothing is known about the board's pins.
        """
        found = [label for pin, label in self.labels().items() if capability in self._can(pin)]
        return sorted(found, key=_obscurity)

    def pairs(self, bus: str) -> list[str]:
        """Pins that form one bus: `I2C` → `SCL/SDA`, `SPI` → `clock/MOSI/MISO`, `UART` → `TX/RX`, as `GP1/GP0`.

        The board's own, `SCL/SDA`, come first.  Not every combination: for each first pin of each bus the ones nearest
        to it.  Empty if any pins will do (the chip has a matrix), or if nothing is known.
        """
        names = {pin: label.partition("/")[0] for pin, label in self.labels().items()}
        can = {pin: self._can(pin) for pin in names}
        own = tuple(self.pins.get(role, "") for role in ROLES[bus])
        others = [pins for pins in combinations(bus, can) if pins != own]
        others.sort(key=lambda pins: max(_obscurity(names[pin]) for pin in pins))
        found = ["/".join(names[pin] for pin in pins) for pins in others]
        return ["/".join(ROLES[bus]), *found] if is_bus(bus, own, can) else found

    def labels(self) -> dict[str, str]:
        """The chip's pins that the board names, each with its name or first two names: `{"GPIO26": "GP26/A0"}`."""
        named: dict[str, list[str]] = {}
        for name, pin in self.pins.items():
            named.setdefault(pin, []).append(name)
        return {pin: "/".join(sorted(found, key=_obscurity)[:2]) for pin, found in named.items()}

    def _can(self, pin: str) -> frozenset[str]:
        return (self.capabilities or {}).get(pin, frozenset())


def _obscurity(name: str) -> int:
    """0 for what is printed beside pins, `GP26`, `A0`, `SDA`; 1 for other names; 2 for names made of two, `GP26_A0`."""
    if _PRINTED.fullmatch(name.partition("/")[0]):
        return 0
    return 2 if "_" in name else 1
