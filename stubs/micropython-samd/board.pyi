# Made by tools/stub_profiles.py from tools/stubs/device/board.pyi: edit that.
"""The pins of a board of which no more is known."""

from typing import Any

from _native import Display
from busio import I2C as _I2C, SPI as _SPI, UART as _UART
from microcontroller import Pin

board_id: str
DISPLAY: Display

# of some boards; pins in a tuple, or by name
CAMERA_DATA: Any
CAM_DATA: Any
MTX_ADDRESS: Any
MTX_COMMON: Any
SDIO_DATA: Any
TFT_IO_EXPANDER: Any
TFT_PINS: Any
TFT_TIMINGS: Any
rgb_pins: Any

def I2C() -> _I2C: ...
def SPI() -> _SPI: ...
def UART() -> _UART: ...
def STEMMA_I2C() -> _I2C: ...
def __getattr__(name: str) -> Pin: ...  # pyright: ignore[reportIncompleteStub]
