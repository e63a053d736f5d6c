"""`microcontroller.cpu`."""

import machine
from _anyboard import Named


class ResetReason(Named):
    """Why the board has started."""

    _of = "microcontroller"


for _name in (
    "POWER_ON",
    "BROWNOUT",
    "SOFTWARE",
    "DEEP_SLEEP_ALARM",
    "RESET_PIN",
    "WATCHDOG",
    "UNKNOWN",
    "RESCUE_DEBUG",
):
    setattr(ResetReason, _name, ResetReason(_name))


class Processor:
    """The chip: what ports tell of it in one way."""

    @property
    def frequency(self):
        """In Hz."""
        frequency = machine.freq()
        return frequency if isinstance(frequency, int) else frequency[0]  # stm32 tells four

    @property
    def uid(self):
        """Its own number."""
        return bytearray(machine.unique_id())

    @property
    def temperature(self):
        """Not known."""

    @property
    def voltage(self):
        """Not known."""

    @property
    def reset_reason(self):
        """Not known."""
        return ResetReason.UNKNOWN


cpu = Processor()
cpus = (cpu,)
