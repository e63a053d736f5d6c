"""nRF52833 and nRF52840: any pin for buses and PWM; analog inputs are fixed.

See "Pin assignments" in the product specifications of both.
"""

from __future__ import annotations

from pathlib import Path

from pin_tables.modm import Chip, signals

CHIPS = {
    "nrf52833": Chip("nrf/nrf52832_833.xml", {"series": "833"}),
    "nrf52840": Chip("nrf/nrf52820_840.xml", {"series": "840"}),
}
# modm lists whole ports; the chips have fewer pins on port 1
LAST_OF_PORT_1 = {"nrf52833": 9, "nrf52840": 15}
EVERY = {"DIGITAL", "OUT", "PWM", "COUNT", "TOUCH", "AnyBus"}


def table(folder: Path, chip: str) -> dict[str, set[str]]:
    """What each pin can do."""
    return {
        f"P{port}_{pin:02}": EVERY | {"ADC" for signal in found if signal.driver == "saadc"}
        for (port, pin), found in signals(folder, CHIPS[chip]).items()
        if port == "0" or pin <= LAST_OF_PORT_1[chip]
    }
