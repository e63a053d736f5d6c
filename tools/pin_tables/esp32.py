"""ESP32 and its successors: any pin for buses, PWM and counting; analog and touch pins are fixed.

From Espressif's data sheets of ESP32, ESP32-S2, ESP32-S3, ESP32-C3, ESP8684 (ESP32-C2), ESP32-C5, ESP32-C6, ESP32-C61,
ESP32-H2 and ESP32-P4: their tables of pins, and of analog functions.
"""

from __future__ import annotations

from dataclasses import dataclass


def _numbers(text: str) -> frozenset[int]:
    """`0-2 5` is 0, 1, 2, 5."""
    found: set[int] = set()
    for part in text.split():
        first, _, last = part.partition("-")
        found.update(range(int(first), int(last or first) + 1))
    return frozenset(found)


@dataclass(frozen=True)
class _Family:
    """Numbers of GPIOs; `touch` is None where CircuitPython measures by software, on any pin."""

    pins: str
    adc: str
    dac: str = ""
    touch: str | None = None
    input_only: str = ""


CHIPS = {
    # 20 is on the chips in a package with flash (ESP32-PICO-V3) only
    "esp32": _Family(
        "0-23 25-27 32-39", "0 2 4 12-15 25-27 32-39", "25 26", "0 2 4 12-15 27 32 33", input_only="34-39"
    ),
    "esp32s2": _Family("0-21 26-46", "1-20", "17 18", "1-14", input_only="46"),
    "esp32s3": _Family("0-21 26-48", "1-20", touch="1-14"),
    "esp32c2": _Family("0-20", "0-4"),
    "esp32c3": _Family("0-21", "0-5"),
    "esp32c5": _Family("0-28", "1-6"),
    "esp32c6": _Family("0-30", "0-6"),
    "esp32c61": _Family("0-29", "1 3-5"),
    "esp32h2": _Family("0-27", "1-5"),
    "esp32p4": _Family("0-54", "16-23 49-54"),
}


def table(chip: str) -> dict[str, set[str]]:
    """What each pin can do."""
    family = CHIPS[chip]
    adc, dac, input_only = map(_numbers, (family.adc, family.dac, family.input_only))
    touch = _numbers(family.pins if family.touch is None else family.touch)
    return {
        f"GPIO{pin}": (_input() if pin in input_only else {"DIGITAL", "OUT", "PWM", "COUNT", "AnyBus"})
        | {word for word, those in (("ADC", adc), ("DAC", dac), ("TOUCH", touch)) if pin in those}
        for pin in sorted(_numbers(family.pins))
    }


def _input() -> set[str]:
    """What a pin without a driver can be of the buses: all that is an input, of the numbers that an ESP32 has."""
    return {"DIGITAL", "COUNT"} | {
        role.format(n) for n in range(3) for role in ("SPI{}_MISO", "UART{}_RX", "UART{}_CTS")
    }
