"""The Raspberry Pi Pico, with the names of CircuitPython's build for it.

Names and their order: circuitpython, ports/raspberrypi/boards/raspberry_pi_pico/pins.c.
"""

from __future__ import annotations

from anyboard.core.info import BusInfo, PinInfo
from anyboard.sim.boards.model import DIGITAL_ROLES
from anyboard.sim.boards.rp2040 import RP2040

_NAMES: tuple[tuple[str, ...], ...] = (
    *((f"GP{n}",) for n in range(23)),
    ("SMPS_MODE", "GP23"),
    ("VBUS_SENSE", "GP24"),
    ("LED", "GP25"),
    ("GP26_A0", "GP26", "A0"),
    ("GP27_A1", "GP27", "A1"),
    ("GP28_A2", "GP28", "A2"),
    ("A3", "VOLTAGE_MONITOR"),
)


class RaspberryPiPico(RP2040):
    """`Bench(board="raspberry_pi_pico")`."""

    board_id = "raspberry_pi_pico"
    description = "simulated Raspberry Pi Pico"
    pins: tuple[PinInfo, ...] = tuple(
        PinInfo(names[0], names, f"GPIO{n}", DIGITAL_ROLES | ({"analog_in"} if n >= 26 else set()))
        for n, names in enumerate(_NAMES)
    )
    buses = (BusInfo("STEMMA_I2C", "i2c", ("GP5", "GP4")),)
    serial = "e6605838834ca12c"
