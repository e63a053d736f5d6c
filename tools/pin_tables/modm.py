"""Reads which signals a chip's pins have, from the XML of the modm-devices package (facts of the vendors' files)."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree


@dataclass(frozen=True)
class Chip:
    """One chip of a file that describes many.

    Args:
        file: inside `resources/devices`, `sam/samd21.xml`.
        traits: which of the file's chips: `{"pin": "g"}`; what is not named here is taken whatever it is for.
    """

    file: str
    traits: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Signal:
    """One function of a pin: `Signal("spi", 1, "sck", None)`; `index` is what Microchip's files number, the pad."""

    driver: str
    instance: int | None
    name: str
    index: int | None


def signals(folder: Path, chip: Chip) -> dict[tuple[str, int], list[Signal]]:
    """The signals of each pin: `{("a", 5): [Signal(…), …]}`."""
    root = ElementTree.parse(folder / chip.file).getroot()
    found: dict[tuple[str, int], list[Signal]] = {}
    for pin in root.iterfind("device/driver/gpio"):
        if _is_for(pin, chip):
            place = (pin.attrib["port"].lower(), int(pin.attrib["pin"]))
            found.setdefault(place, []).extend(_signal(item) for item in pin.iter("signal") if _is_for(item, chip))
    return found


def _is_for(element: ElementTree.Element, chip: Chip) -> bool:
    """Whether an element with `device-pin="g|j"` and the like is about this chip."""
    return all(value in element.get(f"device-{trait}", value).split("|") for trait, value in chip.traits.items())


def _signal(element: ElementTree.Element) -> Signal:
    return Signal(
        element.attrib["driver"],
        _number(element.get("instance")),
        element.attrib["name"],
        _number(element.get("index")),
    )


def _number(text: str | None) -> int | None:
    return None if text is None else int(text)
