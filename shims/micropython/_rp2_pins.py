"""rp2 takes the default pins of a bus for lines that it was not given (ports/rp2/machine_spi.c, machine_uart.c)."""

from _anyboard import known_pins
from machine import Pin as _Pin


def keeping(owner, call, arguments, named):
    """What `call` returns; after that pins that others use are as before, and free ones are inputs."""
    ours = [pin._pin for pin in owner._pins]
    others = [pin._pin for pin in known_pins if pin._used and pin not in owner._pins]
    before = [(pin, repr(pin), pin()) for pin in others]
    bus = call(*arguments, **named)
    text = repr(bus or owner._hardware)
    for role in ("tx=", "rx=", "mosi=", "miso="):
        number = _word(text, role)
        if number.isdigit():
            pin = _Pin(int(number))
            if pin not in ours and pin not in others:
                pin.init(_Pin.IN, None)
    for pin, was, level in before:
        if repr(pin) != was:
            _restore(pin, was, level)
    return bus


def _word(text, name):
    return (text + name).split(name)[1].split(",")[0].rstrip(")")


def _restore(pin, was, level):
    """As in ``Pin(GPIO16, mode=OUT)`` or ``Pin(GPIO5, mode=ALT, pull=PULL_UP, alt=I2C)``."""
    pull = _word(was, "pull=")
    pull = getattr(_Pin, pull) if pull else None
    alt = _word(was, "alt=")
    if alt:
        pin.init(_Pin.ALT, pull, alt=getattr(_Pin, "ALT_" + alt, 31))  # 31: nothing, as for analog inputs
    else:
        pin.init(getattr(_Pin, _word(was, "mode=")), pull, value=level)
