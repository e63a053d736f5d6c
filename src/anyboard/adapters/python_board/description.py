"""What a board has, asked of the board."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from anyboard.adapters.python_board.bootstrap import evaluate
from anyboard.adapters.python_board.calls import EXECUTE, Call
from anyboard.adapters.python_board.capabilities import THINGS, features, operations
from anyboard.adapters.python_board.default_bus import default_i2c
from anyboard.adapters.python_board.microbit import microbit, microbit_keys
from anyboard.adapters.python_board.tiers import NOTES
from anyboard.adapters.python_board.upload import piece
from anyboard.core.info import AdapterInfo, BusInfo, PinInfo

if TYPE_CHECKING:
    from anyboard.adapters.python_board.bootstrap import Firmware
    from anyboard.adapters.python_board.link import Link
    from anyboard.adapters.python_board.text_link import TextLink
    from anyboard.core.info import BusKind

_DEFAULTS: tuple[tuple[str, BusKind, tuple[str, ...]], ...] = (
    ("I2C", "i2c", ("SCL", "SDA")),
    ("SPI", "spi", ("SCK", "MOSI", "MISO")),
    ("UART", "uart", ("TX", "RX")),
)


class Description:
    """What is known of one board.

    - `info`: for everybody
    - `keys`: the text the agent finds a pin by, for each pin's name
    """

    def __init__(self, info: AdapterInfo, keys: dict[str, str]) -> None:
        self.info = info
        self.keys = keys


def describe(link: Link | TextLink, firmware: Firmware, url: str) -> Description:
    """Ask the board.  Raises as `Link.call`."""
    if firmware.dialect == "microbit":
        return Description(microbit(link, firmware, url), microbit_keys())
    link.call([Call(EXECUTE, piece(f"{firmware.name}/about").encode())])
    rows: list[tuple[str, str, str]] = evaluate(link, "_pins()")
    limits, board_id, uid = evaluate(link, "_facts()")
    has = set(map(str, evaluate(link, f"_has({THINGS!r})")))
    if firmware.platform != "esp32":
        has.discard("esp32.DAC")
    if firmware.platform.startswith("RP2"):  # the class is there, for nothing (ports/raspberrypi/common-hal/analogio)
        has.discard("analogio.AnalogOut")
    link.call([Call(EXECUTE, b"del _pins,_has,_facts\nimport gc\ngc.collect()")])
    pins, keys = _pins(rows), {name: key for name, key, _ in rows}
    buses = _buses(pins)
    if firmware.name == "micropython" and not any(bus.kind == "i2c" for bus in buses):
        default = default_i2c(link, pins, keys)
        buses += (default,) if default is not None else ()
    info = AdapterInfo(
        url=url,
        board_id=board_id or _board_id(firmware),
        description=f"{firmware.machine} with {firmware}",
        serial=uid.hex() or None,
        pins=pins,
        buses=buses,
        operations=operations(has),
        features=features(has),
        limits={"memory_free": firmware.free, **{name: limit for name, limit in limits.items() if limit}},
        notes=NOTES[link.tier],
    )
    return Description(info, keys)


def _pins(rows: list[tuple[str, str, str]]) -> tuple[PinInfo, ...]:
    """Names of one chip pin together; those by which the chip's maker numbers it first."""
    groups: dict[str, list[str]] = {}
    for name, _, chip_name in rows:
        groups.setdefault(chip_name or name, []).append(name)
    return tuple(
        PinInfo(names[0], tuple(names), chip if chip not in names else None, None)
        for chip, group in sorted(groups.items(), key=lambda item: _order(item[0]))
        for names in [sorted(group, key=lambda name: (not name[-1:].isdigit(), _order(name)))]
    )


def _order(name: str) -> list[tuple[bool, int, str]]:
    """Numbers in a name by their value."""
    return [(word.isdigit(), int(word) if word.isdigit() else 0, word) for word in re.split(r"(\d+)", name) if word]


def _buses(pins: tuple[PinInfo, ...]) -> tuple[BusInfo, ...]:
    primary = {name: pin.name for pin in pins for name in pin.names}
    return tuple(
        BusInfo(function, kind, tuple(primary[name] for name in names))
        for function, kind, names in _DEFAULTS
        if all(name in primary for name in names)
    )


def _board_id(firmware: Firmware) -> str:
    board = firmware.machine.partition(" with ")[0]
    return re.sub(r"\W+", "_", board).strip("_").lower()
