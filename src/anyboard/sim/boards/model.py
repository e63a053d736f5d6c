"""What a simulated board is: its pins, and the rules of its chip.

A rule takes the operation that asks for something and the configurations in force, and returns
what the operation's result is, or raises `Rejected` with the firmware's words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from anyboard.core.errors import Rejected
from anyboard.sim.nets import SUPPLY

if TYPE_CHECKING:
    from collections.abc import Iterable

    from anyboard.core.info import BusInfo, PinInfo
    from anyboard.core.ops import (
        AnalogConfigure,
        CountConfigure,
        EncoderConfigure,
        I2CConfigure,
        Op,
        PWMConfigure,
        SPIConfigure,
        UARTConfigure,
    )

DIGITAL_ROLES = frozenset({"digital", "pwm", "pulse", "pixels", "onewire", "touch", "count", "i2c", "spi", "uart"})


class BoardModel:
    """A permissive board; subclasses have the data, and override the rules that are stricter."""

    board_id: str
    description: str
    pins: tuple[PinInfo, ...]
    buses: tuple[BusInfo, ...]
    features: frozenset[str] = frozenset(
        {"pull_up", "pull_down", "open_drain", "pull_up_check", "full_duplex", "soft_i2c", "soft_spi"}
        | {"circuitpython_messages", "i2c_probe", "i2c_long"}
        | {f"spi_mode_{mode}" for mode in range(4)}
    )
    i2c_frequency_max = 1_000_000
    pwm_frequency_max = 16_000_000
    nvm_size = 8192
    cpu_cores = 1
    serial: str | None = None
    cpu: ClassVar[dict[str, int | float | None]]

    @property
    def limits(self) -> dict[str, int | float]:
        """`AdapterInfo.limits`."""
        return {
            "i2c_frequency_max": self.i2c_frequency_max,
            "reference_voltage": SUPPLY,
            "nvm_size": self.nvm_size,
            "cpu_cores": self.cpu_cores,
        }

    def i2c(self, op: I2CConfigure, others: Iterable[Op]) -> int:
        """The actual frequency."""
        return op.frequency

    def spi(self, op: SPIConfigure, others: Iterable[Op]) -> int:
        """The actual clock rate."""
        return max(op.baudrate, 1)

    def uart(self, op: UARTConfigure, others: Iterable[Op]) -> None:
        """Whether it can be."""

    def analog(self, op: AnalogConfigure, others: Iterable[Op]) -> None:
        """Whether it can be."""

    def analog_value(self, volts: float) -> int:
        """An analog input's reading, 0-65535."""
        return round(min(max(volts / SUPPLY, 0.0), 1.0) * 65535)

    def pwm(self, op: PWMConfigure, others: Iterable[Op]) -> int:
        """The actual frequency."""
        return self.pwm_frequency(op.frequency)

    def pwm_frequency(self, frequency: int) -> int:
        """The frequency a PWM gets that is asked for one."""
        if not 1 <= frequency <= self.pwm_frequency_max:
            raise Rejected("ValueError", "Invalid frequency")
        return frequency

    def count(self, op: CountConfigure, others: Iterable[Op]) -> None:
        """Whether it can be."""

    def encoder(self, op: EncoderConfigure, others: Iterable[Op]) -> None:
        """Whether it can be."""
