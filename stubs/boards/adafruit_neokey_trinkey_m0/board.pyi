# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

import _pin_caps as _c
from microcontroller import Pin

class _PA07(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.SPI0_SCK, _c.TOUCH, _c.UART0_CTS, _c.UART0_RX,
): ...
class _PA15(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI2_MOSI, _c.SPI2_SCK, _c.UART2_CTS, _c.UART2_RX,
): ...
class _PA28(_c.DIGITAL, _c.COUNT, _c.OUT): ...

board_id: Final = "adafruit_neokey_trinkey_m0"
TOUCH: Final[Pin[_PA07]]
NEOPIXEL: Final[Pin[_PA15]]
SWITCH: Final[Pin[_PA28]]
