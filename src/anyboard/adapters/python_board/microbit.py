"""What a micro:bit has: the same connector on each, so the board is asked for its number alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.adapters.python_board.bootstrap import evaluate
from anyboard.adapters.python_board.tiers import NOTES
from anyboard.core.info import AdapterInfo, BusInfo, PinInfo

if TYPE_CHECKING:
    from anyboard.adapters.python_board.bootstrap import Firmware
    from anyboard.adapters.python_board.link import Link
    from anyboard.adapters.python_board.text_link import TextLink

# tech.microbit.org/hardware/edgeconnector: 17, 18, 21 and 22 are power
_NUMBERS = (*range(17), 19, 20)
_NAMES = {5: "BTN_A", 11: "BTN_B", 13: "SCK", 14: "MISO", 15: "MOSI", 19: "SCL", 20: "SDA"}
_READS_ANALOG = (0, 1, 2, 3, 4, 10)
_ROLES = frozenset({"digital", "pwm", "pixels", "i2c", "spi"})
_FEWER = {5: frozenset({"digital"}), 11: frozenset({"digital"}), 19: frozenset({"i2c"}), 20: frozenset({"i2c"})}
"""The firmware keeps the buttons' pins inputs, and those of its own I2C parts a bus (microbitpinmode.c)."""
_BUSES = (BusInfo("I2C", "i2c", ("P19", "P20")), BusInfo("SPI", "spi", ("P13", "P15", "P14")))
_OPERATIONS = frozenset(
    {
        *("AnalogConfigure", "AnalogRead", "CPURead", "Delay", "I2CConfigure", "I2CProbe", "I2CTransfer"),
        *("PWMConfigure", "PWMSet", "PinConfigure", "PinRead", "PinWrite", "PixelWrite", "Release", "Reset"),
        *("SPIConfigure", "SPITransfer"),
    }
)
_FEATURES = frozenset({"pull_up", "pull_down", "open_drain", "i2c_probe", "i2c_long", "full_duplex"}) | {
    f"spi_mode_{mode}" for mode in range(4)
}
_NOTES = (
    "no UART: the micro:bit's only one is its line to the computer",
    "an output's value is what it was set to: its firmware reads a pin only by making it an input",
    "the display is off, since P3, P4, P6, P7, P9 and P10 are its pins; P5 and P11 (the buttons) are inputs alone",
    "on a micro:bit V1 all PWM pins have one frequency, and pins that SPI had stay SPI's until it is opened again",
)


def microbit(link: Link | TextLink, firmware: Firmware, url: str) -> AdapterInfo:
    """Ask the board.  Raises as `Link.call`."""
    uid = evaluate(link, "__import__('machine').unique_id()")
    return AdapterInfo(
        url=url,
        board_id="microbit",
        description=f"{firmware.machine} with {firmware}",
        serial=uid.hex(),
        pins=tuple(_pin(number) for number in _NUMBERS),
        buses=_BUSES,
        operations=_OPERATIONS,
        features=_FEATURES,
        limits={"memory_free": firmware.free},
        notes=(*NOTES[link.tier], *_NOTES),
    )


def microbit_keys() -> dict[str, str]:
    """What the agent finds a pin by, for each of its names."""
    return {name: f"pin{number}" for number in _NUMBERS for name in _pin(number).names}


def _pin(number: int) -> PinInfo:
    names = [f"P{number}", f"pin{number}"]
    if number in _NAMES:
        names.append(_NAMES[number])
    roles = _FEWER.get(number, _ROLES | {"analog_in"} if number in _READS_ANALOG else _ROLES)
    return PinInfo(names[0], tuple(names), None, roles)
