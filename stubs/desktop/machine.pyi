from anyboard.machine import *
__all__ = ['ADC', 'I2C', 'PWM', 'RTC', 'SPI', 'UART', 'Pin', 'Signal', 'SoftI2C', 'SoftSPI', 'Timer', 'bitstream', 'deepsleep', 'disable_irq', 'enable_irq', 'freq', 'idle', 'lightsleep', 'reset', 'soft_reset', 'time_pulse_us', 'unique_id']
