"""Wrong on samd."""

from machine import ADC, SPI, Pin

SPI(1, bits=8)  # E: has no bits
Pin("D13").mode()  # E: use pin.init(mode)
ADC(Pin("A0")).read_uv()  # E: use adc.read_u16()
