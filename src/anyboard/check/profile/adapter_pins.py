"""The pins of an adapter, or of a board that is plugged in, as the tables of boards have them."""

from __future__ import annotations

import re
from keyword import iskeyword
from typing import NamedTuple

from anyboard.check import boards
from anyboard.check.boards.pairing import ROLES
from anyboard.core.errors import NotFound

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.core.info import AdapterInfo, PinInfo

_CAPABILITIES = {
    "digital": "OUT",
    "analog_in": "ADC",
    "analog_out": "DAC",
    "pwm": "PWM",
    "count": "COUNT",
    "touch": "TOUCH",
}
"""Role (`PinInfo.roles`) and capability (`_pin_caps`)."""


class AdapterPins(NamedTuple):
    """What `anyboard.check.boards.stub.board_stub` wants to know."""

    pins: dict[str, str]
    capabilities: dict[str, frozenset[str]]
    functions: dict[str, str]


def adapter_pins(info: AdapterInfo) -> AdapterPins:
    """The names, capabilities and bus functions of what is described.

    A pin is called by its first name in `board`.  One of which nothing is known has no entry in `capabilities`.
    """
    known = _of_known_board(info)
    lines = _bus_lines(info)
    keys = {pin.name: re.sub(r"\W", "_", pin.name) for pin in info.pins}
    capabilities: dict[str, frozenset[str]] = {}
    for pin in info.pins:
        if pin.name in known:
            capabilities[keys[pin.name]] = known[pin.name]
        elif pin.roles is not None:
            able = {word for role, word in _CAPABILITIES.items() if role in pin.roles}
            capabilities[keys[pin.name]] = frozenset({"DIGITAL", *able, *lines.get(pin.name, ())})
    return AdapterPins(
        # `getattr` finds the others, which no program can spell
        {
            name: keys[pin.name]
            for pin in info.pins
            for name in pin.names
            if name.isidentifier() and not iskeyword(name)
        },
        capabilities,
        {bus.function: bus.kind.upper() for bus in info.buses},
    )


def _of_known_board(info: AdapterInfo) -> dict[str, frozenset[str]]:
    """The capabilities of the pins that have the same names on CircuitPython's board of that id."""
    try:
        board = boards.find(info.board_id)
    except NotFound:
        return {}
    table = board.capabilities or {}

    def of(pin: PinInfo) -> frozenset[str] | None:
        on_chip = next((board.pins[name] for name in pin.names if name in board.pins), pin.chip_name or "")
        return table.get(on_chip)

    return {pin.name: words for pin in info.pins if (words := of(pin)) is not None}


def _bus_lines(info: AdapterInfo) -> dict[str, set[str]]:
    """What each pin is of the buses: a line of one, or of any where other pins than those of its buses can be it."""
    found: dict[str, set[str]] = {}
    for bus, roles in ROLES.items():
        kind = bus.lower()
        able = {pin.name for pin in info.pins if pin.roles is not None and kind in pin.roles}
        fixed = list(dict.fromkeys(each.pins for each in info.buses if each.kind == kind))
        if able.difference(*fixed):
            for name in able:
                found.setdefault(name, set()).add("AnyBus")
        else:
            for number, pins in enumerate(fixed):
                for name, role in zip(pins, roles, strict=True):
                    found.setdefault(name, set()).add(f"{bus}{number}_{role}")
    return found
