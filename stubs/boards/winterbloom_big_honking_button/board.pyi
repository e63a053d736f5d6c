# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final

import _pin_caps as _c
from microcontroller import Pin

class _PA07(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.SPI0_SCK, _c.TOUCH, _c.UART0_CTS, _c.UART0_RX,
): ...
class _PA02(_c.DIGITAL, _c.ADC, _c.COUNT, _c.DAC, _c.OUT, _c.TOUCH): ...
class _PA11(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.SPI0_MOSI, _c.SPI0_SCK, _c.SPI2_MISO, _c.SPI2_MOSI, _c.SPI2_SCK, _c.UART0_CTS, _c.UART0_RX, _c.UART2_CTS, _c.UART2_RX,
): ...
class _PA14(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI2_MISO, _c.SPI2_MOSI, _c.SPI4_MISO, _c.SPI4_MOSI, _c.UART2_RTS, _c.UART2_RX, _c.UART2_TX, _c.UART4_RTS, _c.UART4_RX, _c.UART4_TX,
): ...
class _PB08(
    _c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C4_SDA, _c.OUT, _c.SPI4_MISO, _c.SPI4_MOSI, _c.TOUCH, _c.UART4_RX, _c.UART4_TX,
): ...
class _PB10(
    _c.DIGITAL, _c.COUNT, _c.OUT, _c.PWM, _c.SPI4_MISO, _c.SPI4_MOSI, _c.UART4_RTS, _c.UART4_RX, _c.UART4_TX,
): ...

board_id: Final = "winterbloom_big_honking_button"
BUTTON: Final[Pin[_PA07]]
HONK_OUT: Final[Pin[_PA02]]
GATE_OUT: Final[Pin[_PA11]]
GATE_IN: Final[Pin[_PA14]]
PITCH_IN: Final[Pin[_PB08]]
V5: Final[Pin[_PB10]]
