"""microcontroller.  Written in the part of the language that MicroPython has."""

from anyboard import microcontroller, supervisor
from anyboard.testing.expect import between, equal, raises
from anyboard.testing.row import Rows

TYPE_CHECKING = False
if TYPE_CHECKING:
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
    between((supervisor.ticks_ms() - before) % (1 << 29), 2, 1000)
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
