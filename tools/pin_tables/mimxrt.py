"""i.MX RT10xx: the alternate functions of each pad.

The table is in mimxrt.json, which `python tools/compare_pin_tables.py --micropython FOLDER` makes from MicroPython's
tables (MIT): facts of NXP's reference manuals, of which there is no other package.
"""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path

TABLE = Path(__file__).resolve().parent / "mimxrt.json"
CHIPS = ("mimxrt1011", "mimxrt1015", "mimxrt1021", "mimxrt1052", "mimxrt1062")
EVERY = {"DIGITAL", "OUT", "COUNT", "TOUCH"}
_BUS = re.compile(r"LP(I2C|SPI|UART)(\d)_(\w+?)(?:_B)?")
_ROLES = {
    "I2C": {"SCL": "SCL", "SDA": "SDA"},
    "SPI": {"SCK": "SCK", "SDO": "MOSI", "SOUT": "MOSI", "SDI": "MISO", "SIN": "MISO"},
    "UART": {"TXD": "TX", "RXD": "RX", "CTS": "CTS", "RTS": "RTS", "TX": "TX", "RX": "RX"},
}


def all_tables() -> dict[str, dict[str, set[str]]]:
    """Chip → pad → what it can do."""
    found: dict[str, dict[str, str]] = json.loads(TABLE.read_text(encoding="utf-8"))
    return {chip: {pad: EVERY | set(words.split()) for pad, words in pads.items()} for chip, pads in found.items()}


def table_text(ports: Path) -> str:
    """What belongs into mimxrt.json.

    Args:
        ports: the folder `ports` of MicroPython's source.
    """
    return json.dumps({chip: _from_csv(ports, chip) for chip in CHIPS}, indent=0) + "\n"


def _from_csv(ports: Path, chip: str) -> dict[str, str]:
    with (ports / f"mimxrt/boards/{chip.upper()}_af.csv").open(encoding="utf-8", newline="") as stream:
        rows = [[cell.strip() for cell in row] for row in csv.reader(stream) if row]
    found = {}
    for pad, *cells in rows[1:]:
        if pad.startswith("GPIO_"):
            names = (name for cell in cells for name in re.split(r"[/, ]+", cell))
            found[pad] = " ".join(sorted({word for name in names for word in _words(name)}))
    return found


def _words(name: str) -> list[str]:
    """Our word for one alternate function, if there is one."""
    if re.fullmatch(r"ADC\d_IN\d+", name):
        return ["ADC"]
    if re.fullmatch(r"FLEXPWM\d_PWM\d_[ABX]|Q?TMR\d_TIMER\d|QTIMER\d_TIMER\d", name):
        return ["PWM"]
    found = _BUS.fullmatch(name)
    role = _ROLES[found[1]].get(found[3]) if found else None
    return [f"{found[1]}{found[2]}_{role}"] if found and role else []
