"""Interrupts of pins."""

from machine import Pin as _Pin

RISE = _Pin.IRQ_RISING
FALL = _Pin.IRQ_FALLING


def watch(pin, handler, trigger):
    """Call `handler(pin)` at edges, in the interrupt itself where the port can."""
    try:
        pin.irq(handler=handler, trigger=trigger, hard=True)
    except TypeError:  # esp32 has `wake` instead
        pin.irq(handler=handler, trigger=trigger)


def ignore(pin):
    """No more calls."""
    pin.irq(handler=None)
