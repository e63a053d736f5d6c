"""RP2040 and RP2350: the functions of a pin follow from its number.

RP2040 datasheet (RP-008371-DS), section 1.4.3 "GPIO functions"; RP2350 datasheet (RP-008373-DS), section 9.4, table
"GPIO Bank 0 functions".
"""

from __future__ import annotations

# pins, and which of them have an analog input
CHIPS = {
    "rp2040": (range(30), range(26, 30)),
    "rp2350a": (range(30), range(26, 30)),  # QFN-60
    "rp2350b": (range(48), range(40, 48)),  # QFN-80
}
# by the pin's number modulo 4
SPI = ("MISO", None, "SCK", "MOSI")  # 1 is chip select
UART = ("TX", "RX", "CTS", "RTS")
AUXILIARY_UART = (None, None, "TX", "RX")  # a second choice, on the pins of CTS and RTS; RP2350 only
I2C = ("SDA", "SCL")


def table(chip: str) -> dict[str, set[str]]:
    """What each pin can do."""
    pins, analog = CHIPS[chip]
    return {f"GPIO{pin}": _functions(pin, pin in analog, chip != "rp2040") for pin in pins}


def _functions(pin: int, analog: bool, auxiliary: bool) -> set[str]:
    spi, uart = pin // 8 % 2, (pin + 4) // 8 % 2
    found = {"DIGITAL", "OUT", "PWM", "TOUCH", f"I2C{pin // 2 % 2}_{I2C[pin % 2]}", f"UART{uart}_{UART[pin % 4]}"}
    if SPI[pin % 4]:
        found.add(f"SPI{spi}_{SPI[pin % 4]}")
    if auxiliary and AUXILIARY_UART[pin % 4]:
        found.add(f"UART{uart}_{AUXILIARY_UART[pin % 4]}")
    if analog:
        found.add("ADC")
    if pin % 2:
        found.add("COUNT")  # an edge counter is a PWM slice, whose input is channel B
    return found
