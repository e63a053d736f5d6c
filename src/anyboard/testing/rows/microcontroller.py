"""microcontroller.  Written in the part of the language that MicroPython has."""

from anyboard import microcontroller, supervisor
from anyboard.testing.expect import between, equal, raises
from anyboard.testing.row import Rows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from anyboard.testing.rig import Rig

ROWS = Rows("microcontroller")
row = ROWS.row


@row("a Pin cannot be made")
def _(rig: "Rig") -> None:
    raises(TypeError, "can't create 'Pin' instances", microcontroller.Pin)


@row("pins of the board are Pins")
def _(rig: "Rig") -> None:
    equal([isinstance(pin, microcontroller.Pin) for pin in rig.any_pins], [True, True])


@row("delay_us waits")
def _(rig: "Rig") -> None:
    before = supervisor.ticks_ms()
    microcontroller.delay_us(3000)
    between((supervisor.ticks_ms() - before) % (1 << 29), 2, 60000)
    raises(TypeError, "can't convert str to int", microcontroller.delay_us, "x")


@row("interrupts can be disabled and enabled, nested")
def _(rig: "Rig") -> None:
    microcontroller.disable_interrupts()
    microcontroller.disable_interrupts()
    microcontroller.enable_interrupts()
    microcontroller.enable_interrupts()


@row("the processor tells its frequency, its temperature and its voltage, or None", "cpu")
def _(rig: "Rig") -> None:
    cpu = microcontroller.cpu
    if cpu.frequency is not None:
        between(cpu.frequency, 1, 1 << 40)
    if cpu.temperature is not None:
        between(cpu.temperature, -60, 200)
    if cpu.voltage is not None:
        between(cpu.voltage, 0.5, 6)


@row("the processor's temperature cannot be set", "cpu")
def _(rig: "Rig") -> None:
    raises(AttributeError, "can't set attribute 'temperature'", setattr, microcontroller.cpu, "temperature", 1)


@row("the reasons of a reset and the run modes print with their module")
def _(rig: "Rig") -> None:
    for name in ("POWER_ON", "BROWNOUT", "SOFTWARE", "DEEP_SLEEP_ALARM", "RESET_PIN", "WATCHDOG", "UNKNOWN"):
        equal(repr(getattr(microcontroller.ResetReason, name)), "microcontroller.ResetReason." + name)
    for name in ("NORMAL", "SAFE_MODE", "UF2", "BOOTLOADER"):
        equal(repr(getattr(microcontroller.RunMode, name)), "microcontroller.RunMode." + name)


@row("on_next_reset takes a RunMode only")
def _(rig: "Rig") -> None:
    raises(ValueError, "Invalid run_mode", microcontroller.on_next_reset, 1)


@row("nvm is None on a board without non-volatile memory, else a buffer of bytes that can be set")
def _(rig: "Rig") -> None:
    nvm = microcontroller.nvm
    equal(nvm is not None, "nvm" in rig.offers)


@row("nvm keeps a byte and a slice", "nvm")
def _(rig: "Rig") -> None:
    nvm: Any = microcontroller.nvm
    nvm[0] = 7
    nvm[1:4] = b"abc"
    equal(nvm[0], 7)
    equal(bytes(nvm[0:4]), b"\x07abc")
    equal(nvm[-len(nvm)], 7)


@row("nvm refuses what does not fit", "nvm")
def _(rig: "Rig") -> None:
    nvm: Any = microcontroller.nvm

    def store(index: object, value: object) -> None:
        nvm[index] = value

    raises(ValueError, "bytes must be 0-255", store, 0, 256)
    raises(IndexError, "index out of range", store, len(nvm), 0)
    raises(ValueError, "Slice and value different lengths.", store, slice(0, 2), b"abc")
    raises(NotImplementedError, "only slices with step=1 (aka None) are supported", store, slice(0, 4, 2), b"ab")
