# Made by tools/stub_profiles.py from src/anyboard/machine/__init__.py: edit that.
from anyboard.machine._adc import ADC as ADC
from anyboard.machine._chip import deepsleep as deepsleep, disable_irq as disable_irq, enable_irq as enable_irq, freq as freq, idle as idle, lightsleep as lightsleep, reset as reset, soft_reset as soft_reset, unique_id as unique_id
from anyboard.machine._i2c import I2C as I2C, SoftI2C as SoftI2C
from anyboard.machine._pin import Pin as Pin
from anyboard.machine._pulses import bitstream as bitstream, time_pulse_us as time_pulse_us
from anyboard.machine._pwm import PWM as PWM
from anyboard.machine._rtc import RTC as RTC
from anyboard.machine._signal import Signal as Signal
from anyboard.machine._spi import SPI as SPI, SoftSPI as SoftSPI
from anyboard.machine._timer import Timer as Timer
from anyboard.machine._uart import UART as UART
__all__ = ['ADC', 'I2C', 'PWM', 'RTC', 'SPI', 'UART', 'Pin', 'Signal', 'SoftI2C', 'SoftSPI', 'Timer', 'bitstream', 'deepsleep', 'disable_irq', 'enable_irq', 'freq', 'idle', 'lightsleep', 'reset', 'soft_reset', 'time_pulse_us', 'unique_id']
