"""STM32: the alternate functions of each pin."""

from __future__ import annotations

import re
from pathlib import Path

from pin_tables.modm import Chip, Signal, signals


def _chip(file: str, name: str, pin: str) -> Chip:
    return Chip(f"stm32/stm32{file}.xml", {"name": name, "pin": pin})


CHIPS = {
    "stm32f401cd": _chip("f4-01_11", "01", "c"),
    "stm32f401re": _chip("f4-01_11", "01", "r"),
    "stm32f405rg": _chip("f4-05_07_15_17", "05", "r"),
    "stm32f407vg": _chip("f4-05_07_15_17", "07", "v"),
    "stm32f411ce": _chip("f4-01_11", "11", "c"),
    "stm32f411ve": _chip("f4-01_11", "11", "v"),
    "stm32f412zg": _chip("f4-12", "12", "z"),
    "stm32f446re": _chip("f4-46", "46", "r"),
    "stm32f746ng": _chip("f7-45_46_50_56", "46", "n"),
    "stm32f746zg": _chip("f7-45_46_50_56", "46", "z"),
    "stm32f767zi": _chip("f7-67_68_77_78", "67", "z"),
    "stm32h743vi": _chip("h7-42_43_50_53", "43", "v"),
    "stm32h743zi": _chip("h7-42_43_50_53", "43", "z"),
    "stm32h750ib": _chip("h7-42_43_50_53", "50", "i"),
    "stm32l433cc": _chip("l4-31_33_43", "33", "c"),
    "stm32l4r5zi": _chip("l4-r5_r7_r9", "r5", "z"),
}
# ST's driver → ours, and what to add to its number; ST's signal → ours
BUSES = {
    "i2c": ("I2C", {"scl": "SCL", "sda": "SDA"}),
    "fmpi2c": ("I2C", {"scl": "SCL", "sda": "SDA"}),
    "spi": ("SPI", {"sck": "SCK", "mosi": "MOSI", "miso": "MISO"}),
    "usart": ("UART", {"tx": "TX", "rx": "RX", "cts": "CTS", "rts": "RTS"}),
    "uart": ("UART", {"tx": "TX", "rx": "RX", "cts": "CTS", "rts": "RTS"}),
    "lpuart": ("UART", {"tx": "TX", "rx": "RX", "cts": "CTS", "rts": "RTS"}),
}
NUMBERS = {"fmpi2c": 4, "lpuart": 0}  # FMPI2C1 is I2C4 and LPUART1 is UART0: numbers that their chips do not use


def table(folder: Path, chip: str) -> dict[str, set[str]]:
    """What each pin can do.  Touch and edges are measured by software, on any pin."""
    found = {}
    for (port, pin), functions in signals(folder, CHIPS[chip]).items():
        can = {"DIGITAL", "OUT", "COUNT", "TOUCH"}
        for signal in functions:
            can |= _words(signal)
        found[f"P{port.upper()}{pin:02}"] = can
    return found


def _words(signal: Signal) -> set[str]:
    driver, name = signal.driver, signal.name
    if driver in BUSES:
        bus, roles = BUSES[driver]
        number = NUMBERS.get(driver, signal.instance)
        return {f"{bus}{number}_{roles[name]}"} if name in roles else set()
    if driver == "adc" and re.fullmatch(r"in[np]?\d+", name):
        return {"ADC"}
    if driver == "dac" and re.fullmatch(r"(out|dac|ch)\d*", name):
        return {"DAC"}
    if driver == "tim" and re.fullmatch(r"ch[1-4]", name):
        return {"PWM"}
    return set()
