"""The chips there are: classes to import, and names for bench files.

Each chip's module is imported when it is first needed.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from anyboard.core.errors import NotFound
from anyboard.core.nearest import did_you_mean
from anyboard.core.registry import Group

if TYPE_CHECKING:
    from typing import Any

    from anyboard.sim.chips.ads1015 import ADS1015
    from anyboard.sim.chips.ads1115 import ADS1115
    from anyboard.sim.chips.apds9960 import APDS9960
    from anyboard.sim.chips.bme280 import BME280
    from anyboard.sim.chips.button import Button
    from anyboard.sim.chips.dc_motor import DCMotor
    from anyboard.sim.chips.dht11 import DHT11
    from anyboard.sim.chips.dht22 import DHT22
    from anyboard.sim.chips.dotstar import DotStar
    from anyboard.sim.chips.ds18b20 import DS18B20
    from anyboard.sim.chips.ds3231 import DS3231
    from anyboard.sim.chips.echo import Echo
    from anyboard.sim.chips.eeprom_24lc32 import EEPROM24LC32
    from anyboard.sim.chips.flash_25 import Flash25
    from anyboard.sim.chips.gps import GPS
    from anyboard.sim.chips.key_matrix import KeyMatrix
    from anyboard.sim.chips.led import LED
    from anyboard.sim.chips.loopback import Loopback
    from anyboard.sim.chips.lsm6dsox import LSM6DSOX
    from anyboard.sim.chips.max31855 import MAX31855
    from anyboard.sim.chips.mcp3002 import MCP3002
    from anyboard.sim.chips.mcp3004 import MCP3004
    from anyboard.sim.chips.mcp3008 import MCP3008
    from anyboard.sim.chips.mcp9808 import MCP9808
    from anyboard.sim.chips.mcp23017 import MCP23017
    from anyboard.sim.chips.mpu6050 import MPU6050
    from anyboard.sim.chips.neopixel import NeoPixel
    from anyboard.sim.chips.pca9685 import PCA9685
    from anyboard.sim.chips.potentiometer import Potentiometer
    from anyboard.sim.chips.rotary_encoder import RotaryEncoder
    from anyboard.sim.chips.sd_card import SDCard
    from anyboard.sim.chips.servo import Servo
    from anyboard.sim.chips.sht31 import SHT31
    from anyboard.sim.chips.ssd1306 import SSD1306
    from anyboard.sim.chips.touchscreen import Touchscreen
    from anyboard.sim.chips.vl53l0x import VL53L0X

__all__ = [
    "ADS1015",
    "ADS1115",
    "APDS9960",
    "BME280",
    "DHT11",
    "DHT22",
    "DS18B20",
    "DS3231",
    "EEPROM24LC32",
    "GPS",
    "LED",
    "LSM6DSOX",
    "MAX31855",
    "MCP3002",
    "MCP3004",
    "MCP3008",
    "MCP9808",
    "MCP23017",
    "MPU6050",
    "PCA9685",
    "SHT31",
    "SSD1306",
    "VL53L0X",
    "Button",
    "DCMotor",
    "DotStar",
    "Echo",
    "Flash25",
    "KeyMatrix",
    "Loopback",
    "NeoPixel",
    "Potentiometer",
    "RotaryEncoder",
    "SDCard",
    "Servo",
    "Touchscreen",
    "chip",
    "chip_names",
]

_CLASSES = {
    "ads1015": "ADS1015",
    "ads1115": "ADS1115",
    "apds9960": "APDS9960",
    "bme280": "BME280",
    "button": "Button",
    "dc_motor": "DCMotor",
    "dht11": "DHT11",
    "dht22": "DHT22",
    "dotstar": "DotStar",
    "ds18b20": "DS18B20",
    "ds3231": "DS3231",
    "echo": "Echo",
    "eeprom_24lc32": "EEPROM24LC32",
    "flash_25": "Flash25",
    "gps": "GPS",
    "key_matrix": "KeyMatrix",
    "led": "LED",
    "loopback": "Loopback",
    "lsm6dsox": "LSM6DSOX",
    "max31855": "MAX31855",
    "mcp23017": "MCP23017",
    "mcp3002": "MCP3002",
    "mcp3004": "MCP3004",
    "mcp3008": "MCP3008",
    "mcp9808": "MCP9808",
    "mpu6050": "MPU6050",
    "neopixel": "NeoPixel",
    "pca9685": "PCA9685",
    "potentiometer": "Potentiometer",
    "rotary_encoder": "RotaryEncoder",
    "sd_card": "SDCard",
    "servo": "Servo",
    "sht31": "SHT31",
    "ssd1306": "SSD1306",
    "touchscreen": "Touchscreen",
    "vl53l0x": "VL53L0X",
}
"""Module of this package: its chip."""
_others = Group("anyboard.chips", "chip")


def __getattr__(name: str) -> Any:
    for module, class_name in _CLASSES.items():
        if class_name == name:
            return chip(module)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def chip_names() -> list[str]:
    """Every chip, sorted: ours, and those of installed packages (entry point group ``anyboard.chips``)."""
    return sorted({*_CLASSES, *_others.names()})


def chip(name: str) -> Any:
    """The class (or function) that makes a chip.

    Raises:
        NotFound: no such chip; names the nearest.
        BackendUnavailable: it is another package's, and its import fails.
    """
    if name in _CLASSES:
        return getattr(import_module(f"{__name__}.{name}"), _CLASSES[name])
    names = chip_names()
    if name not in names:
        raise NotFound(f"there is no chip {name!r}{did_you_mean(name, names)} (chips: {', '.join(names)})")
    return _others.load(name)
