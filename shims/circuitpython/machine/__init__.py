"""MicroPython's `machine` over `busio`, `digitalio`, `analogio` and `pwmio`: drivers for MicroPython on CircuitPython.

Each class, and each module of CircuitPython behind it, is loaded when it is used; `utime` beside this has `sleep_ms`
and its kin.
"""

import microcontroller


def __getattr__(name):
    if name == "Pin":
        from machine.pin import Pin as found
    elif name == "Signal":
        from machine.pin import Signal as found
    elif name == "I2C":
        from machine.i2c import I2C as found
    elif name == "SoftI2C":
        from machine.i2c import SoftI2C as found
    elif name == "SPI":
        from machine.spi import SPI as found
    elif name == "SoftSPI":
        from machine.spi import SoftSPI as found
    elif name == "ADC":
        from machine.analog import ADC as found
    elif name == "PWM":
        from machine.analog import PWM as found
    elif name == "UART":
        from machine.uart import UART as found
    else:
        raise AttributeError(name)
    globals()[name] = found
    return found


def unique_id():
    return bytes(microcontroller.cpu.uid)


def freq():
    return microcontroller.cpu.frequency


def reset():
    microcontroller.reset()


def disable_irq():
    microcontroller.disable_interrupts()
    return 1


def enable_irq(state=1):
    microcontroller.enable_interrupts()


def idle():
    pass
