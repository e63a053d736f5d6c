"""SAMD21, SAMD51 and SAME5x: peripherals by the multiplexer of each pin, buses by the pads of the SERCOMs.

Which pad may be what is said in the data sheets SAM D21/DA1 (DS40001882) and SAM D5x/E5x (DS60001507), of the SERCOM's
register CTRLA: TXPO and RXPO of the USART, DOPO and DIPO of SPI, and in the signals of I2C.
"""

from __future__ import annotations

from pathlib import Path

from pin_tables.modm import Chip, Signal, signals

CHIPS = {
    "samd21e": Chip("sam/samd21.xml", {"series": "d21", "pin": "e", "variant": "a"}),
    "samd21g": Chip("sam/samd21.xml", {"series": "d21", "pin": "g", "variant": "a"}),
    "samd51g": Chip("sam/samd51_e51_e53_e54.xml", {"series": "d51", "pin": "g"}),
    "samd51j": Chip("sam/samd51_e51_e53_e54.xml", {"series": "d51", "pin": "j"}),
    "samd51n": Chip("sam/samd51_e51_e53_e54.xml", {"series": "d51", "pin": "n"}),
    "samd51p": Chip("sam/samd51_e51_e53_e54.xml", {"series": "d51", "pin": "p"}),
    "same51j": Chip("sam/samd51_e51_e53_e54.xml", {"series": "e51", "pin": "j"}),
    "same54p": Chip("sam/samd51_e51_e53_e54.xml", {"series": "e54", "pin": "p"}),
}
# what a SERCOM's pads can be
PADS21 = {
    0: ("I2C_SDA", "SPI_MOSI", "SPI_MISO", "UART_TX", "UART_RX"),
    1: ("I2C_SCL", "SPI_SCK", "SPI_MISO", "UART_RX"),
    2: ("SPI_MOSI", "SPI_MISO", "UART_TX", "UART_RX", "UART_RTS"),
    3: ("SPI_MOSI", "SPI_SCK", "SPI_MISO", "UART_RX", "UART_CTS"),
}
PADS51 = {
    0: ("I2C_SDA", "SPI_MOSI", "SPI_MISO", "UART_TX", "UART_RX"),
    1: ("I2C_SCL", "SPI_SCK", "SPI_MISO", "UART_RX"),
    2: ("SPI_MISO", "UART_RX", "UART_RTS"),
    3: ("SPI_MOSI", "SPI_MISO", "UART_RX", "UART_CTS"),
}


def table(folder: Path, chip: str) -> dict[str, set[str]]:
    """What each pin can do."""
    small = chip.startswith("samd21")
    found = {}
    for (port, pin), functions in signals(folder, CHIPS[chip]).items():
        # SAMD21 senses touch with its PTC; on the others CircuitPython measures the time a pin takes to discharge
        can = {"DIGITAL", "OUT"} | (set() if small else {"TOUCH"})
        for signal in functions:
            can |= _words(signal, PADS21 if small else PADS51)
        found[f"P{port.upper()}{pin:02}"] = can
    return found


def _words(signal: Signal, pads: dict[int, tuple[str, ...]]) -> set[str]:
    what = signal.driver, signal.name
    if what == ("sercom", "pad") and signal.index is not None:
        return {word.replace("_", f"{signal.instance}_") for word in pads[signal.index]}
    if what == ("adc", "ain"):
        return {"ADC"}
    if what == ("dac", "vout"):
        return {"DAC"}
    if what == ("ptc", "y"):
        return {"TOUCH"}
    if what == ("eic", "extint"):
        return {"COUNT"}
    # a timer without a period of its own gives up output 0 for it
    if what == ("tcc", "wo") or (what == ("tc", "wo") and signal.index == 1):
        return {"PWM"}
    return set()
