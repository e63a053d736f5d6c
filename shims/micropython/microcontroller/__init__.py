"""`microcontroller` over `machine`; what few programs need is loaded when it is first asked for."""

import machine
from _anyboard import Pin  # noqa: F401

nvm = None
_masked = []


def delay_us(delay):
    """Wait so many microseconds."""
    import time

    time.sleep_us(delay)


def disable_interrupts():
    """Until `enable_interrupts`; nests."""
    _masked.append(machine.disable_irq())


def enable_interrupts():
    """The end of `disable_interrupts`."""
    machine.enable_irq(_masked.pop())


def reset():
    """Restart the board."""
    machine.reset()


def __getattr__(name):
    if name in ("RunMode", "on_next_reset"):
        import microcontroller.run_mode as module
    elif name in ("Processor", "ResetReason", "cpu", "cpus"):
        import microcontroller.processor as module
    elif name == "pin":
        import microcontroller.pin as found

        return found
    else:
        raise AttributeError(name)
    return getattr(module, name)
