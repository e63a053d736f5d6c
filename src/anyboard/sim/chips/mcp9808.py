"""Microchip MCP9808: see the class.  Sections and registers in brackets are its datasheet's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.sim.engines import I2CRegisters, Knob, Register, writes

if TYPE_CHECKING:
    from typing import Any

    from anyboard.sim.engines.registers import Field

_HYSTERESIS = (0.0, 1.5, 3.0, 6.0)  # °C, by config bits 10..9 (register 5-2)
_SHDN = 1 << 8
_CRIT_LOCK = 1 << 7
_WIN_LOCK = 1 << 6
_INT_CLEAR = 1 << 5
_ALERT_STAT = 1 << 4
_ALERT_CNT = 1 << 3
_ALERT_SEL = 1 << 2
_ALERT_POL = 1 << 1
_ALERT_MOD = 1 << 0
_LOCKED = 0x0600 | _ALERT_CNT | _ALERT_SEL | _ALERT_POL | _ALERT_MOD  # register 5-2: fixed while a lock bit is set

_ABOVE_CRITICAL, _ABOVE_UPPER, _BELOW_LOWER = 0x8000, 0x4000, 0x2000  # register 5-4


class MCP9808(I2CRegisters):
    """A temperature sensor with limits and an alert output, on I2C.

    Modelled: the resolutions, the limits with their hysteresis, the alert output in both of its modes and
    polarities, shutdown, and the lock bits.

    Left out: the conversion time (30 to 250 ms, section 5.2.4); a knob shows at once.

    Datasheet: Microchip DS25095A (2011).

    Args:
        address: 0x18 to 0x1F, by its address pins (3.1).
        alert: the pin its Alert output is wired to; open drain, so the pin needs a pull-up.
    """

    address = 0x18
    addresses = tuple(range(0x18, 0x20))
    width = 2
    increments = False
    last = 0x0F  # register 5-1: four pointer bits

    temperature = Knob(25.25, low=-40, high=125, unit="°C")  # table "temperature characteristics"

    # Registers 5-1 to 5-7; power-on values: 5.3, all 0 except the identities and the resolution
    _config = Register(0x01, read_only=0xF800 | _ALERT_STAT, self_clearing=_INT_CLEAR)
    _upper = Register(0x02, read_only=0xE003)
    _lower = Register(0x03, read_only=0xE003)
    _critical = Register(0x04, read_only=0xE003)
    _ambient = Register(0x05, read_only=True)
    _manufacturer = Register(0x06, 0x0054, read_only=True)
    _device = Register(0x07, 0x0400, read_only=True)
    _resolution = Register(0x08, 0x03, size=1, read_only=0xFC)

    _settled_config: int
    _flags: int
    _interrupt: bool

    def __init__(self, address: int | None = None, *, alert: str | None = None, **knobs: float) -> None:
        self._alert_pin_name = alert
        self._alert_pin: Any = None
        super().__init__(address, **knobs)

    def connected(self, bench: Any) -> None:
        super().connected(bench)
        if self._alert_pin_name is not None:
            self._alert_pin = bench.pin(self._alert_pin_name)
            self._show_alert()

    def reset(self) -> None:
        super().reset()
        self._settled_config = 0
        self._flags = 0
        self._interrupt = False
        self._convert()
        self._interrupt = False

    def knob_changed(self, name: str) -> None:
        self._convert()

    def writable(self, field: Field) -> bool:
        if field is MCP9808._critical:
            return not self._config & _CRIT_LOCK
        if field in (MCP9808._upper, MCP9808._lower):
            return not self._config & _WIN_LOCK
        return True

    @writes(_config)
    def _config_written(self, value: int) -> None:
        old = self._settled_config
        locks = old & (_CRIT_LOCK | _WIN_LOCK)
        if locks:
            value = value & ~_LOCKED | old & _LOCKED | locks
            value &= ~_SHDN | old  # a locked chip can be woken, not shut down
        if value & _INT_CLEAR:
            self._interrupt = False
        self._settled_config = self._config = value & ~_INT_CLEAR
        self._convert()

    @writes(_upper, _lower, _critical, _resolution)
    def _limit_written(self, value: int) -> None:
        self._convert()

    def _convert(self) -> None:
        """Measure, compare, and drive the alert output; a shut-down chip keeps what it had (5.2.1)."""
        if not self._config & _SHDN:
            step = 0.5 / (1 << self._resolution)  # register 5-7
            measured = round(self.temperature / step) * step
            before, self._flags = self._flags, self._compare(measured)
            self._interrupt |= self._selected(self._flags) != self._selected(before)
            self._ambient = self._flags | round(measured * 16) & 0x1FFF
        self._show_alert()

    def _compare(self, measured: float) -> int:
        # 5.2.2: hysteresis holds a flag on the way down
        drop = _HYSTERESIS[self._config >> 9 & 0x03]
        flags = 0
        if measured >= _celsius(self._critical) - (drop if self._flags & _ABOVE_CRITICAL else 0):
            flags |= _ABOVE_CRITICAL
        if measured > _celsius(self._upper) - (drop if self._flags & _ABOVE_UPPER else 0):
            flags |= _ABOVE_UPPER
        if measured < _celsius(self._lower) - (0 if self._flags & _BELOW_LOWER else drop):
            flags |= _BELOW_LOWER
        return flags

    def _selected(self, flags: int) -> int:
        return flags & _ABOVE_CRITICAL if self._config & _ALERT_SEL else flags

    @property
    def alert(self) -> bool:
        """Whether the alert output is asserted (5.2.3)."""
        if not self._config & _ALERT_CNT:
            return False
        if self._flags & _ABOVE_CRITICAL or not self._config & _ALERT_MOD:  # critical is always a comparator
            return bool(self._selected(self._flags))
        return self._interrupt

    def _show_alert(self) -> None:
        self._config = self._config & ~_ALERT_STAT | (_ALERT_STAT if self.alert else 0)
        if self._alert_pin is not None:
            low = self.alert != bool(self._config & _ALERT_POL)
            self._alert_pin.drive(False if low else None)


def _celsius(limit: int) -> float:
    """A limit register: 13 bits of two's complement, 1/16 °C."""
    return ((limit & 0x1FFF ^ 0x1000) - 0x1000) / 16
