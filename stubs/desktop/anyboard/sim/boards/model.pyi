# Made by tools/stub_profiles.py from src/anyboard/sim/boards/model.py: edit that.
from typing import ClassVar
from collections.abc import Iterable
from anyboard.core.info import BusInfo, PinInfo
from anyboard.core.ops import AnalogConfigure, CountConfigure, EncoderConfigure, I2CConfigure, Op, PWMConfigure, SPIConfigure, UARTConfigure
DIGITAL_ROLES: frozenset[str]
class BoardModel:
    board_id: str
    description: str
    pins: tuple[PinInfo, ...]
    buses: tuple[BusInfo, ...]
    features: frozenset[str]
    i2c_frequency_max = 1000000
    pwm_frequency_max = 16000000
    nvm_size = 8192
    cpu_cores = 1
    serial: str | None
    cpu: ClassVar[dict[str, int | float | None]]

    @property
    def limits(self) -> dict[str, int | float]: ...

    def i2c(self, op: I2CConfigure, others: Iterable[Op]) -> int: ...

    def spi(self, op: SPIConfigure, others: Iterable[Op]) -> int: ...

    def uart(self, op: UARTConfigure, others: Iterable[Op]) -> None: ...

    def analog(self, op: AnalogConfigure, others: Iterable[Op]) -> None: ...

    def analog_value(self, volts: float) -> int: ...

    def pwm(self, op: PWMConfigure, others: Iterable[Op]) -> int: ...

    def pwm_frequency(self, frequency: int) -> int: ...

    def count(self, op: CountConfigure, others: Iterable[Op]) -> None: ...

    def encoder(self, op: EncoderConfigure, others: Iterable[Op]) -> None: ...
