"""`microcontroller.cpu`."""

from __future__ import annotations

from anyboard._native.arguments import native
from anyboard._native.base import Native
from anyboard._native.check import at_least
from anyboard._native.enumeration import Enumeration
from anyboard.core.errors import Unsupported
from anyboard.core.ops import CPURead
from anyboard.microcontroller._current import current_session

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import ClassVar, Literal


class ResetReason(
    Enumeration,
    names=(
        "POWER_ON",
        "BROWNOUT",
        "SOFTWARE",
        "DEEP_SLEEP_ALARM",
        "RESET_PIN",
        "WATCHDOG",
        "UNKNOWN",
        "RESCUE_DEBUG",
    ),
):
    """Why a board started."""

    __slots__ = ()
    POWER_ON: ClassVar[ResetReason]
    BROWNOUT: ClassVar[ResetReason]
    SOFTWARE: ClassVar[ResetReason]
    DEEP_SLEEP_ALARM: ClassVar[ResetReason]
    RESET_PIN: ClassVar[ResetReason]
    WATCHDOG: ClassVar[ResetReason]
    UNKNOWN: ClassVar[ResetReason]
    RESCUE_DEBUG: ClassVar[ResetReason]


@native
class Processor(Native):
    """The processor of the current board; not made by programs, but found in `cpu`."""

    __slots__ = ()

    def __new__(cls) -> Processor:
        raise TypeError(f"can't create '{cls.__name__}' instances")

    def _read(self, what: Literal["frequency", "temperature", "voltage"]) -> int | float | None:
        session = current_session()
        session.require(CPURead, f"way to tell its processor's {what}")
        value = session.run(CPURead(what))
        return value if isinstance(value, (int, float)) else None

    @property
    def frequency(self) -> int:
        """Hz.

        Raises:
            ValueError: a negative number is set.
            Unsupported: the board does not know it, or cannot change it from here.
        """
        value = self._read("frequency")
        if value is None:
            raise Unsupported(f"{current_session().url} does not know its processor's frequency")
        return int(value)

    @frequency.setter
    def frequency(self, frequency: int) -> None:
        at_least(frequency, 0, "frequency")
        raise Unsupported(f"{current_session().url} cannot change its processor's frequency from a computer")

    @property
    def temperature(self) -> float | None:
        """Degrees Celsius, on the chip; None if it has no sensor.

        Raises:
            Unsupported: the board has no way to tell.
        """
        return self._read("temperature")

    @property
    def voltage(self) -> float | None:
        """The supply, volts; None if the chip cannot measure it.

        Raises:
            Unsupported: the board has no way to tell.
        """
        return self._read("voltage")

    @property
    def uid(self) -> bytearray:
        """The chip's unique number; on a USB adapter, its serial number.

        Raises:
            Unsupported: the board has neither.
        """
        session = current_session()
        serial = session.info.serial
        if not serial:
            raise Unsupported(f"{session.url} ({session.info.description}) has no serial number")
        try:
            return bytearray.fromhex(serial)
        except ValueError:
            return bytearray(serial, "utf-8")

    @property
    def reset_reason(self) -> ResetReason:
        """Why the board started: UNKNOWN, as a computer cannot see it."""
        return ResetReason.UNKNOWN


cpu: Processor = object.__new__(Processor)


def cores_of_current_board() -> Sequence[Processor]:
    """`microcontroller.cpus`: as many as the current board has cores; they share all properties."""
    return (cpu,) * int(current_session().info.limits.get("cpu_cores", 1))
