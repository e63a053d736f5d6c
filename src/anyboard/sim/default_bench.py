"""What is attached to a bench unless it is made empty: a part on every bus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.sim.chips.bme280 import BME280
from anyboard.sim.chips.echo import Echo
from anyboard.sim.chips.mcp9808 import MCP9808
from anyboard.sim.chips.ssd1306 import SSD1306
from anyboard.sim.nets import PULL, SUPPLY, Driver

if TYPE_CHECKING:
    from anyboard.sim.bench import Bench
    from anyboard.sim.spi import SPIBus
    from anyboard.sim.uart import UARTBus


def populate(bench: Bench) -> None:
    """Attach the default parts, where their drivers look for them unless told otherwise.

    - I2C: BME280 at 0x77, MCP9808 at 0x18, SSD1306 at 0x3C
    - SPI: a second BME280, selected by D10 (GP17 on a Pico)
    - UART: an echo
    - A0: a potentiometer in the middle; too weak to disturb an output

    `bench.parts_by_name` has them as "bme280", "mcp9808", "ssd1306", "bme280_spi" and "echo".
    """
    spi, cs, uart = _buses(bench)
    bench.parts_by_name.update(
        bme280=bench.i2c.attach(BME280()),
        mcp9808=bench.i2c.attach(MCP9808()),
        ssd1306=bench.i2c.attach(SSD1306()),
        bme280_spi=spi.attach(BME280(), cs=cs),
        echo=uart.attach(Echo()),
    )
    Driver(bench.terminal("A0"), "the potentiometer on A0", PULL).drive_volts(SUPPLY / 2)


def _buses(bench: Bench) -> tuple[SPIBus, str, UARTBus]:
    if bench.board == "raspberry_pi_pico":
        # it has no default SPI and UART in CircuitPython; the pins are pico-sdk's (boards/pico.h)
        spi = bench.spi_on(clock="GP18", mosi="GP19", miso="GP16")
        return spi, "GP17", bench.uart_on(tx="GP0", rx="GP1")
    return bench.spi, "D10", bench.uart
