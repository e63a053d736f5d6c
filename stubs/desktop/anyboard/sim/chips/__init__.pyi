# Made by tools/stub_profiles.py from src/anyboard/sim/chips/__init__.py: edit that.
from typing import Any
from anyboard.sim.chips.ads1015 import ADS1015 as ADS1015
from anyboard.sim.chips.ads1115 import ADS1115 as ADS1115
from anyboard.sim.chips.apds9960 import APDS9960 as APDS9960
from anyboard.sim.chips.bme280 import BME280 as BME280
from anyboard.sim.chips.button import Button as Button
from anyboard.sim.chips.dc_motor import DCMotor as DCMotor
from anyboard.sim.chips.dht11 import DHT11 as DHT11
from anyboard.sim.chips.dht22 import DHT22 as DHT22
from anyboard.sim.chips.dotstar import DotStar as DotStar
from anyboard.sim.chips.ds18b20 import DS18B20 as DS18B20
from anyboard.sim.chips.ds3231 import DS3231 as DS3231
from anyboard.sim.chips.echo import Echo as Echo
from anyboard.sim.chips.eeprom_24lc32 import EEPROM24LC32 as EEPROM24LC32
from anyboard.sim.chips.flash_25 import Flash25 as Flash25
from anyboard.sim.chips.gps import GPS as GPS
from anyboard.sim.chips.key_matrix import KeyMatrix as KeyMatrix
from anyboard.sim.chips.led import LED as LED
from anyboard.sim.chips.loopback import Loopback as Loopback
from anyboard.sim.chips.lsm6dsox import LSM6DSOX as LSM6DSOX
from anyboard.sim.chips.max31855 import MAX31855 as MAX31855
from anyboard.sim.chips.mcp3002 import MCP3002 as MCP3002
from anyboard.sim.chips.mcp3004 import MCP3004 as MCP3004
from anyboard.sim.chips.mcp3008 import MCP3008 as MCP3008
from anyboard.sim.chips.mcp9808 import MCP9808 as MCP9808
from anyboard.sim.chips.mcp23017 import MCP23017 as MCP23017
from anyboard.sim.chips.mpu6050 import MPU6050 as MPU6050
from anyboard.sim.chips.neopixel import NeoPixel as NeoPixel
from anyboard.sim.chips.pca9685 import PCA9685 as PCA9685
from anyboard.sim.chips.potentiometer import Potentiometer as Potentiometer
from anyboard.sim.chips.rotary_encoder import RotaryEncoder as RotaryEncoder
from anyboard.sim.chips.sd_card import SDCard as SDCard
from anyboard.sim.chips.servo import Servo as Servo
from anyboard.sim.chips.sht31 import SHT31 as SHT31
from anyboard.sim.chips.ssd1306 import SSD1306 as SSD1306
from anyboard.sim.chips.touchscreen import Touchscreen as Touchscreen
from anyboard.sim.chips.vl53l0x import VL53L0X as VL53L0X
__all__ = ['ADS1015', 'ADS1115', 'APDS9960', 'BME280', 'DHT11', 'DHT22', 'DS18B20', 'DS3231', 'EEPROM24LC32', 'GPS', 'LED', 'LSM6DSOX', 'MAX31855', 'MCP3002', 'MCP3004', 'MCP3008', 'MCP9808', 'MCP23017', 'MPU6050', 'PCA9685', 'SHT31', 'SSD1306', 'VL53L0X', 'Button', 'DCMotor', 'DotStar', 'Echo', 'Flash25', 'KeyMatrix', 'Loopback', 'NeoPixel', 'Potentiometer', 'RotaryEncoder', 'SDCard', 'Servo', 'Touchscreen', 'chip', 'chip_names']
def chip_names() -> list[str]: ...
def chip(name: str) -> Any: ...
