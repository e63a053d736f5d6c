"""Our modules ask each port's `machine` for what it has, and no more (ports/machine.py has their signatures)."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from anyboard.sim import Bench
from device.flash import PICO, put_modules
from device.interpreters import UNIX, Interpreters

PORTS = Path(__file__).parent / "ports"

# by port: the pins of I2C, of SPI, of UART, another one, and a pair that is no I2C bus of the chip
PINS = {
    "rp2": ("GP5 GP4", "GP18 GP19 GP16", "GP0 GP1", "GP26", "GP9 GP10"),
    "esp32": ("IO22 IO21", "IO18 IO23 IO19", "IO17 IO16", "IO34", "IO4 IO5"),
    "stm32": ("X9 X10", "X6 X8 X7", "Y1 Y2", "A4", "Y9 Y10"),
    "samd": ("SCL SDA", "SCK MOSI MISO", "TX RX", "D5", "TX RX"),
    "mimxrt": ("D19 D18", "D13 D11 D12", "D1 D0", "D5", "D5 D6"),
    "nrf": ("P27 P26", "P3 P4 P28", "P6 P8", "D5", "P6 P8"),
}
BOARDS = {
    "stm32": """
UNITS = (
    ("I2C", 1, {"scl": "X9", "sda": "X10"}),
    ("SPI", 1, {"sck": "X6", "mosi": "X8", "miso": "X7"}),
    ("UART", 2, {"tx": "Y1", "rx": "Y2"}),
)
""",
    "mimxrt": """
UNITS = (
    ("I2C", 0, {"scl": "D19", "sda": "D18"}),
    ("SPI", 0, {"sck": "D13", "mosi": "D11", "miso": "D12"}),
    ("UART", 1, {"tx": "D1", "rx": "D0"}),
)
""",
    "nrf": 'UNITS = (("UART", 0, {"tx": "P6", "rx": "P8"}),)',
}
CHIP_PINS = {"rp2": "GP29", "stm32": "A4", "samd": "D5", "mimxrt": "D6", "nrf": "D5"}
NO_ATTRIBUTE = "'module' object has no attribute 'PZ9'"
_PIN_KEYWORDS = {"I2C": ["scl", "sda"], "SPI": ["miso", "mosi", "sck"], "UART": ["rx", "tx"]}
_UART = ["bits", "parity", "rxbuf", "stop", "timeout", "timeout_char"]


def asked_for(port: str, kind: str, number: int, named: list[str]) -> tuple[str, int, list[str]]:
    """A bus of `machine`: with its pins where the port takes them."""
    takes_pins = port not in ("stm32", "mimxrt") and (port, kind) != ("nrf", "UART")
    return kind, number, sorted(named + (_PIN_KEYWORDS[kind] if takes_pins else []))


@pytest.mark.parametrize("port", PINS)
def test_port(port, tmp_path):
    i2c, spi, uart, pin, other = PINS[port]
    put_modules(tmp_path)
    (tmp_path / "board_pins.py").write_text(BOARDS.get(port, ""))
    shutil.copytree(PORTS, tmp_path, dirs_exist_ok=True)
    pins = {"I2C": i2c, "SPI": spi, "UART": uart, "pin": pin}
    (tmp_path / "port.py").write_text(f"PORT = {port!r}\nPINS = {pins!r}\nOTHER = {other!r}\n")
    running = Interpreters(tmp_path)
    try:
        output, error = running(UNIX, Bench.empty(board=PICO)).exchange("import on_port")
    finally:
        running.close()
    assert error == ""
    numbers = {"stm32": (1, 1, 2), "samd": (2, 1, 5), "mimxrt": (0, 0, 1)}.get(port, (0, 0, 0))
    rate = [] if port == "nrf" else _UART[:4]
    absent = ("OSError", 19)
    expected = [
        asked_for(port, "I2C", numbers[0], ["freq", "timeout"] if port == "rp2" else ["freq"]),
        f"True False {absent} {absent}",
        f"{absent} {('OSError', 5)}",
        # on the ports that fix the pins others are bit-banged; on those that know them they are an error
        ("ValueError", "Invalid pins") if port in ("rp2", "samd") else "<I2C>",
        "None I2C",
        asked_for(port, "SPI", numbers[1], ["phase", "polarity"]),
        ("SPI.init", 0, ["baudrate", "phase", "polarity"]),
        asked_for(port, "UART", numbers[2], [*rate, "timeout", "timeout_char"]),
        f"{CHIP_PINS.get(port, True)} {('AttributeError', NO_ATTRIBUTE)}",
        "True " + ("('ValueError', 'Invalid drive_mode')" if port == "nrf" else "None"),
        f"{('ADC', 0, ['atten'])} 32767" if port == "esp32" else f"{('ADC', 0, [])} 1000",
        ("PWM", 1000, 32768),
    ]
    assert output.splitlines() == [str(line) for line in expected]
