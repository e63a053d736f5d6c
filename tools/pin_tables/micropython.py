"""A second opinion on what pins can do: the tables in MicroPython's source (MIT), made by others from data sheets.

They are in Debian's source package `micropython` (1.25.0+ds); nothing of them is in ours.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from pin_tables.samd import PADS21, PADS51

# chip → MicroPython's file, and the words that it knows about
_BUSES = r"(I2C|SPI|UART)\d+_\w+"
FILES = {
    "rp2040": ("rp2/boards/rp2_af.csv", rf"{_BUSES}|PWM"),
    "nrf52833": ("nrf/nrf52_af.csv", "ADC"),
    "nrf52840": ("nrf/nrf52_af.csv", "ADC"),
    **dict.fromkeys(("samd21e", "samd21g"), ("samd/mcu/samd21/pin-af-table.csv", rf"{_BUSES}|PWM|ADC|COUNT")),
    **dict.fromkeys(
        ("samd51g", "samd51j", "samd51n", "samd51p", "same51j", "same54p"),
        ("samd/mcu/samd51/pin-af-table.csv", rf"{_BUSES}|PWM|ADC|COUNT"),
    ),
    **{
        chip: (f"stm32/boards/{file}_af.csv", rf"{_BUSES}|PWM|ADC")
        for chip, file in {
            "stm32f401cd": "stm32f401",
            "stm32f401re": "stm32f401",
            "stm32f405rg": "stm32f405",
            "stm32f407vg": "stm32f405",
            "stm32f411ce": "stm32f411",
            "stm32f411ve": "stm32f411",
            "stm32f412zg": "stm32f412",
            "stm32f446re": "stm32f446",
            "stm32f746ng": "stm32f746",
            "stm32f746zg": "stm32f746",
            "stm32f767zi": "stm32f767",
            "stm32h743vi": "stm32h743",
            "stm32h743zi": "stm32h743",
            "stm32h750ib": "stm32h743",
            "stm32l433cc": "stm32l432",
            "stm32l4r5zi": "stm32l496",  # the nearest relative that MicroPython has a table of
        }.items()
    },
    **dict.fromkeys(("esp32c3", "esp32c6"), ("esp32/machine_adc.c", "ADC")),
    **dict.fromkeys(("esp32", "esp32s2", "esp32s3"), ("esp32/machine_adc.c", "ADC|TOUCH|DAC")),
}
# in `ports/esp32`: the lines with a pin, behind `#if CONFIG_IDF_TARGET_ESP32` or an alternative of it
_ESP32_FILES = {"machine_adc.c": "ADC", "machine_touchpad.c": "TOUCH", "machine_dac.c": "DAC"}
_STM32_BUS = re.compile(r"(I2C|SPI|USART|UART|LPUART|FMPI2C|I2CFMP)(\d)_(SCL|SDA|SCK|MOSI|MISO|TX|RX|CTS|RTS)")
_RP2_ROLES = {"RX": "MISO", "TX": "MOSI"}


def table(ports: Path, chip: str) -> dict[str, set[str]]:
    """What each pin can do, of the kinds in `FILES`.

    Args:
        ports: the folder `ports` of MicroPython's source.
    """
    file, _ = FILES[chip]
    if chip.startswith("esp32"):
        return _esp32(ports / "esp32", chip)
    with (ports / file).open(encoding="utf-8", newline="") as stream:
        rows = [[cell.strip() for cell in row] for row in csv.reader(stream) if row]
    if chip.startswith("rp2"):
        return {row[0]: set(_rp2(row[1:])) for row in rows[1:]}
    if chip.startswith("nrf"):
        return {_nrf(row[0]): {"ADC"} if any("ADC" in cell for cell in row) else set() for row in rows}
    if chip.startswith("sam"):
        return _samd(rows, PADS21 if chip.startswith("samd21") else PADS51)
    return {f"P{row[1][1]}{int(row[1][2:]):02}": set(_stm32(row[2:])) for row in rows[2:] if row[1][2:].isdigit()}


def _esp32(folder: Path, chip: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {f"GPIO{pin}": set() for pin in range(55)}
    for file, word in _ESP32_FILES.items():
        here = False
        for line in (folder / file).read_text(encoding="utf-8").splitlines():
            if "#" in line:
                here = chip.upper() in re.findall(r"CONFIG_IDF_TARGET_(\w+)", line)
            elif here and (pin := re.search(r"GPIO_NUM_(\d+)", line)):
                found[f"GPIO{pin[1]}"].add(word)
    return found


def _rp2(cells: Iterable[str]) -> Iterator[str]:
    for cell in cells:
        found = re.fullmatch(r"(I2C\d|UART\d|SPI\d|PWM)\d*_(\w+)", cell)
        if found and found[1] == "PWM":
            yield "PWM"
        elif found and found[2] != "CS":
            role = _RP2_ROLES.get(found[2], found[2]) if found[1].startswith("SPI") else found[2]
            yield f"{found[1]}_{role}"


def _nrf(name: str) -> str:
    return f"P{int(name[1:]) // 32}_{int(name[1:]) % 32:02}"


def _samd(rows: list[list[str]], pads: dict[int, tuple[str, ...]]) -> dict[str, set[str]]:
    head = next(row for row in rows if row[0] == "Pin")
    found: dict[str, set[str]] = {}
    for row in rows:
        if re.fullmatch(r"P[A-D]\d\d", row[0]):
            cells = [(kind, cell) for kind, cell in zip(head, row, strict=False) if cell]
            found[row[0]] = {word for kind, cell in cells for word in _samd_words(kind, cell, pads)}
    return found


def _samd_words(kind: str, cell: str, pads: dict[int, tuple[str, ...]]) -> Iterable[str]:
    if kind.startswith("SERCOM"):
        return [word.replace("_", f"{cell[0]}_") for word in pads[int(cell[1])]]
    if kind.startswith("ADC"):
        return ["ADC"]
    if kind == "EIC":
        return ["COUNT"]
    if kind.startswith("TC"):
        # in the column of TCCs of a SAMD21 there are TCs from number 3 on
        is_tc = kind == "TC" or (pads is PADS21 and int(cell[0]) > 2)
        return ["PWM"] if not is_tc or cell[1] == "1" else []
    return []


def _stm32(cells: Iterable[str]) -> Iterator[str]:
    for name in (name for cell in cells for name in cell.split("/")):
        if re.fullmatch(r"TIM\d+_CH[1-4]", name):
            yield "PWM"
        elif re.fullmatch(r"ADC\d+_IN[NP]?\d+", name):
            yield "ADC"
        elif found := _STM32_BUS.fullmatch(name):
            bus, number = found[1].replace("USART", "UART"), found[2]
            if bus == "LPUART":
                bus, number = "UART", "0"
            elif "FMP" in bus:
                bus, number = "I2C", "4"
            yield f"{bus}{number}_{found[3]}"
