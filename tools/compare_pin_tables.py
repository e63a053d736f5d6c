"""Compares our tables of pins with MicroPython's; writes tools/pin_tables/compared.md, a part of docs/boards-typed.md.

    python tools/compare_pin_tables.py --micropython FOLDER

FOLDER is MicroPython's source unpacked: `apt-get source micropython` (Debian, 1.25.0+ds), or a checkout.
Differences without a written reason make it fail.  It also writes tools/pin_tables/mimxrt.json, the one table that is
made from MicroPython's.
"""

from __future__ import annotations

import argparse
import re
import sys
from dataclasses import dataclass
from pathlib import Path

from pin_tables import micropython, mimxrt

from anyboard.check import boards

RESULT = Path(__file__).resolve().parent / "pin_tables" / "compared.md"
# chips, functions (regular expressions) → why we keep ours
REASONS = {
    ("samd21e", r"\w+[45]_\w+"): "packages of 32 pins have no SERCOM4 and SERCOM5",
    ("samd21g", "PWM"): "TC6 and TC7 are in packages of 64 pins only",
    ("sam[de]51[gj]", r"\w+[67]_\w+"): "SERCOM6 and SERCOM7 are in packages of 100 pins and more",
    ("sam[de]51[gj]", "PWM"): "the smaller packages have fewer timers (4 or 6 TC, 3 or 5 TCC)",
    ("stm32f412zg", r"SPI2_\w+|UART7_\w+"): "MicroPython's file has functions of the STM32F413",
    ("stm32f412zg", "I2C4_SCL"): "FMPI2C1 at PC6 is missing in MicroPython's file",
    ("stm32l433cc", "UART0_CTS"): "LPUART1_CTS at PA6 is missing in MicroPython's file",
    ("stm32l4r5zi", r"\w+"): "MicroPython has no table of it; its nearest relative there is the STM32L496",
    ("esp32s2", "DAC"): "MicroPython has it behind `#else`",
}


@dataclass(frozen=True)
class Difference:
    """One pin's function that is only in one of two tables."""

    chip: str
    pin: str
    function: str
    ours: bool

    @property
    def reason(self) -> str | None:
        """Why we keep ours, or None if nobody has looked at it."""
        for (chips, functions), reason in REASONS.items():
            if re.fullmatch(chips, self.chip) and re.fullmatch(functions, self.function):
                return reason
        return None

    def __str__(self) -> str:
        return (
            f"{self.chip} {self.pin} {self.function}: only {'ours' if self.ours else 'theirs'} ({self.reason or '?'})"
        )


def compare(chip: str, ports: Path) -> tuple[int, int, list[Difference]]:
    """The number of pins, the number of functions on which both agree, and the differences."""
    _, kinds = micropython.FILES[chip]
    ours, theirs = boards.chip_table(chip), micropython.table(ports, chip)
    agreed = 0
    differences = []
    for pin in (pins := [pin for pin in ours if pin in theirs]):
        mine = {word for word in ours[pin] if re.fullmatch(kinds, word)}
        agreed += len(mine & theirs[pin])
        differences += [Difference(chip, pin, word, word in mine) for word in sorted(mine ^ theirs[pin])]
    return len(pins), agreed, differences


def main() -> int:
    """Print every difference, write the table; 1 if a difference has no reason."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--micropython", type=Path, required=True, help="MicroPython's source")
    ports: Path = parser.parse_args().micropython / "ports"
    rows = ["| chip | pins | functions agreed on | differences, and why ours stays |", "|---|---|---|---|"]
    unexplained = 0
    for chip in micropython.FILES:
        pins, agreed, differences = compare(chip, ports)
        print(*differences, sep="\n", end="\n" if differences else "")
        unexplained += sum(difference.reason is None for difference in differences)
        reasons = "; ".join(dict.fromkeys(difference.reason or "?" for difference in differences))
        rows.append(f"| {chip} | {pins} | {agreed} | {len(differences) or 'none'}{': ' if reasons else ''}{reasons} |")
    mimxrt.TABLE.write_text(mimxrt.table_text(ports), encoding="utf-8", newline="\n")
    RESULT.write_text("\n".join(rows) + "\n", encoding="utf-8", newline="\n")
    return 1 if unexplained else 0


if __name__ == "__main__":
    sys.exit(main())
