"""What every hardware class does in its life.  Written in the part of the language that MicroPython has."""

import gc

from anyboard import (
    analogio,
    bitbangio,
    busio,
    countio,
    digitalio,
    keypad,
    onewireio,
    pulseio,
    pwmio,
    rotaryio,
    touchio,
)
from anyboard.testing.expect import DEINITED, equal, raises, raises_in_use, same
from anyboard.testing.row import Rows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from anyboard.core.pins import Pin
    from anyboard.testing.rig import Rig

ROWS = Rows("life")


def every_class(
    name: str,
    needs: "tuple[str, ...]",
    pins: "Callable[[Rig], tuple[Pin, ...]]",
    make: "Callable[[Rig], Any]",
    use: "Callable[[Any], object]",
    finaliser: bool = False,
) -> None:
    """Add the rows about one class.

    Args:
        name: with its module.
        pins: those it takes; the first is the one that a second object complains about.
        make: makes one.
        use: anything that needs it alive.
        finaliser: whether a dropped object gives back its pins.
    """

    def deinit_twice(rig: "Rig") -> None:
        thing = rig.keep(make(rig))
        equal((thing.deinit(), thing.deinit()), (None, None))

    def with_block(rig: "Rig") -> None:
        thing = rig.keep(make(rig))
        with thing as entered:
            same(entered, thing)
        raises(ValueError, DEINITED, use, thing)

    def after_deinit(rig: "Rig") -> None:
        thing = rig.keep(make(rig))
        thing.deinit()
        raises(ValueError, DEINITED, use, thing)
        thing.__enter__()

    def pins_back(rig: "Rig") -> None:
        thing = rig.keep(make(rig))
        raises_in_use(pins(rig)[0], make, rig)
        thing.deinit()
        rig.keep(make(rig))

    def looks(rig: "Rig") -> None:
        thing = rig.keep(make(rig))
        equal(repr(thing), "<" + name.split(".")[1] + ">")

    def attributes(rig: "Rig") -> None:
        thing = rig.keep(make(rig))
        raises(AttributeError, "can't set attribute 'foo'", setattr, thing, "foo", 1)
        text = "'" + name.split(".")[1] + "' object has no attribute 'foo'"
        raises(AttributeError, text, getattr, thing, "foo")

    def dropped(rig: "Rig") -> None:
        make(rig)
        gc.collect()
        rig.keep(make(rig))

    ROWS.add(name + ": deinit can be called twice and returns None", deinit_twice, *needs)
    ROWS.add(name + ": `with` returns the object and ends with deinit", with_block, *needs)
    ROWS.add(name + ": after deinit it cannot be used", after_deinit, *needs)
    ROWS.add(name + ": its pin is in use until deinit", pins_back, *needs)
    ROWS.add(name + ": it prints as its class", looks, *needs)
    ROWS.add(name + ": it has the attributes it has and no other", attributes, *needs)
    if finaliser:
        ROWS.add(name + ": a dropped one gives its pins back", dropped, *needs)


every_class(
    "digitalio.DigitalInOut",
    ("digital",),
    lambda rig: rig.free_pins,
    lambda rig: digitalio.DigitalInOut(rig.free_pins[0]),
    lambda thing: thing.value,
)
every_class(
    "busio.I2C",
    ("i2c",),
    lambda rig: rig.i2c_pins,
    lambda rig: busio.I2C(rig.i2c_pins[0], rig.i2c_pins[1]),
    lambda thing: thing.try_lock(),
    finaliser=True,
)
every_class(
    "busio.SPI",
    ("spi",),
    lambda rig: rig.spi_pins,
    lambda rig: busio.SPI(rig.spi_pins[0], rig.spi_pins[1], rig.spi_pins[2]),
    lambda thing: thing.unlock(),
    finaliser=True,
)
every_class(
    "busio.UART",
    ("uart",),
    lambda rig: (rig.uart_pins[1],),
    lambda rig: busio.UART(rig.uart_pins[0], rig.uart_pins[1]),
    lambda thing: thing.in_waiting,
    finaliser=True,
)
every_class(
    "analogio.AnalogIn",
    ("analog_in",),
    lambda rig: (rig.analog[0],),
    lambda rig: analogio.AnalogIn(rig.analog[0]),
    lambda thing: thing.value,
)
every_class(
    "analogio.AnalogOut",
    ("analog_out",),
    lambda rig: (rig.analog_out_pin,),
    lambda rig: analogio.AnalogOut(rig.analog_out_pin),
    lambda thing: setattr(thing, "value", 0),
)
every_class(
    "pwmio.PWMOut",
    ("pwm",),
    lambda rig: rig.pwm_pins,
    lambda rig: pwmio.PWMOut(rig.pwm_pins[0]),
    lambda thing: thing.duty_cycle,
    finaliser=True,
)
every_class(
    "pulseio.PulseIn",
    ("pulse_in", "digital"),
    lambda rig: (rig.pair[1],),
    lambda rig: pulseio.PulseIn(rig.pair[1]),
    lambda thing: thing.popleft(),
    finaliser=True,
)
every_class(
    "pulseio.PulseOut",
    ("pulse_out", "digital"),
    lambda rig: rig.pair,
    lambda rig: pulseio.PulseOut(rig.pair[0]),
    lambda thing: thing.send(bytearray(0)),
    finaliser=True,
)
every_class(
    "onewireio.OneWire",
    ("onewire",),
    lambda rig: (rig.onewire_pin,),
    lambda rig: onewireio.OneWire(rig.onewire_pin),
    lambda thing: thing.reset(),
)
every_class(
    "countio.Counter",
    ("count", "digital"),
    lambda rig: (rig.pair[1],),
    lambda rig: countio.Counter(rig.pair[1]),
    lambda thing: thing.count,
)
every_class(
    "rotaryio.IncrementalEncoder",
    ("encoder",),
    lambda rig: (rig.encoder[0][1],),
    lambda rig: rotaryio.IncrementalEncoder(rig.encoder[0][1], rig.encoder[1][1]),
    lambda thing: thing.position,
)
every_class(
    "keypad.Keys",
    ("digital",),
    lambda rig: rig.free_pins,
    lambda rig: keypad.Keys((rig.free_pins[0],), value_when_pressed=False, pull=False),
    lambda thing: thing.key_count,
)
every_class(
    "touchio.TouchIn",
    ("touch",),
    lambda rig: (rig.touch_pin,),
    lambda rig: touchio.TouchIn(rig.touch_pin),
    lambda thing: thing.value,
)
every_class(
    "bitbangio.I2C",
    ("soft_i2c", "i2c"),
    lambda rig: rig.i2c_pins,
    lambda rig: bitbangio.I2C(rig.i2c_pins[0], rig.i2c_pins[1]),
    lambda thing: thing.try_lock(),
)
every_class(
    "bitbangio.SPI",
    ("soft_spi", "spi"),
    lambda rig: rig.spi_pins,
    lambda rig: bitbangio.SPI(rig.spi_pins[0], rig.spi_pins[1], rig.spi_pins[2]),
    lambda thing: thing.try_lock(),
)
