"""What an RP2040 is asked for and does not do, where that depends on the firmware."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.sim.boards.raspberry_pi_pico import RaspberryPiPico

if TYPE_CHECKING:
    from collections.abc import Iterable

    from anyboard.core.ops import Op, PWMConfigure, SPIConfigure

_PERIPHERAL_CLOCK = 48_000_000


class MicroPythonPico(RaspberryPiPico):
    """The Pico as MicroPython's rp2 port sees it: it checks less than CircuitPython."""

    def pwm(self, op: PWMConfigure, others: Iterable[Op]) -> int:
        return self.pwm_frequency(op.frequency)

    def pwm_frequency(self, frequency: int) -> int:
        return min(frequency, self.pwm_frequency_max)  # it does not round to CircuitPython's steps

    def spi(self, op: SPIConfigure, others: Iterable[Op]) -> int:
        if op.soft:
            return max(op.baudrate, 1)
        # pico-sdk, spi_set_baudrate; MicroPython runs the peripherals at 48 MHz
        asked = max(op.baudrate, 1)
        prescale = next((step for step in range(2, 255, 2) if (step + 2) * 256 * asked > _PERIPHERAL_CLOCK), 254)
        divider = next((n for n in range(256, 1, -1) if _PERIPHERAL_CLOCK // (prescale * (n - 1)) > asked), 1)
        return _PERIPHERAL_CLOCK // (prescale * divider)
