"""The tables of all chips."""

from __future__ import annotations

from pathlib import Path

from pin_tables import esp32, mimxrt, nrf, rp2, samd, stm32


def all_tables(modm: Path) -> dict[str, dict[str, set[str]]]:
    """Chip → pin → what it can do.

    Args:
        modm: the folder of device files of modm-devices.
    """
    found = {chip: rp2.table(chip) for chip in rp2.CHIPS}
    found.update({chip: esp32.table(chip) for chip in esp32.CHIPS})
    found.update(mimxrt.all_tables())
    for family in (nrf, samd, stm32):
        found.update({chip: family.table(modm, chip) for chip in family.CHIPS})
    return found
