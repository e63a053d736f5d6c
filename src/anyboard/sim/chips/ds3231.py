"""Maxim DS3231: see the class."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from anyboard.sim.engines import I2CRegisters, Knob, Register, writes

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

_SECOND_US = 1_000_000
_TEMPERATURE_CYCLE_US = 64 * _SECOND_US  # "Control Register", CONV: the internal 64-second update cycle
_CONVERSION_US = 125_000  # t_CONV, typical; not checked against the datasheet
_BSY_DELAY_US = 2000  # CONV: "does not affect the BSY bit for approximately 2ms"

_CONV, _INTCN = 0x20, 0x04  # control, 0Eh
_OSF, _EN32KHZ, _BSY = 0x80, 0x08, 0x04  # status, 0Fh
_ALARM_FLAGS = 0x03  # A2F, A1F; A2IE, A1IE in the control register
_TWELVE_HOURS, _PM = 0x40, 0x20
_CENTURY = 0x80
_MASK, _WEEKDAY = 0x80, 0x40  # AxMy, DY/DT


class DS3231(I2CRegisters):
    """A battery-backed real-time clock with temperature sensor and two alarms, on I2C.

    Modelled: the calendar, running on the bench's clock, in 24- and 12-hour mode, with leap years and the
    century bit; alarms and their flags, and the INT output; the oscillator-stop flag, set at power-on and
    cleared by the program only; the temperature registers, renewed every 64 s or by CONV, with BSY.
    A date that does not exist stands still.

    Left out: square wave and 32 kHz outputs, BSY during the 64 s updates, the battery (nothing but OSF tells
    of a power failure), the effect of the aging offset.

    Datasheet: Maxim 19-5170 (revision 10, March 2015): figure 1 (registers), table 2 (alarms), "Clock and
    Calendar", "Control Register (0Eh)", "Status Register (0Fh)", "Temperature Registers".

    Args:
        address: 0x68, the only one.
        time: what it has been set to before; unset, it begins at 2000-01-01 with OSF set.
        int_pin: the pin its INT/SQW output is wired to; open drain, so the pin needs a pull-up.
    """

    address = 0x68
    addresses = (0x68,)
    last = 0x12  # figure 1: the pointer wraps to 00h

    # Industrial grade; the register has a step of 0.25 °C
    temperature = Knob(25.25, low=-40, high=85, unit="°C")

    # Figure 1.  01/01/00 01 00:00:00 when power is first applied (not checked against the datasheet)
    _seconds = Register(0x00, read_only=0x80)
    _minutes = Register(0x01, read_only=0x80)
    _hours = Register(0x02, read_only=0x80)
    _day = Register(0x03, 0x01, read_only=0xF8)
    _date = Register(0x04, 0x01, read_only=0xC0)
    _month = Register(0x05, 0x01, read_only=0x60)
    _year = Register(0x06)
    _alarm1_seconds = Register(0x07)
    _alarm1_minutes = Register(0x08)
    _alarm1_hours = Register(0x09)
    _alarm1_day = Register(0x0A)
    _alarm2_minutes = Register(0x0B)
    _alarm2_hours = Register(0x0C)
    _alarm2_day = Register(0x0D)
    _control = Register(0x0E, 0x1C)  # RS2, RS1, INTCN
    _status = Register(0x0F, _OSF | _EN32KHZ, read_only=0x70 | _BSY)
    _aging = Register(0x10)
    _temperature = Register(0x11, size=2, read_only=True)

    _sensed: float
    """The temperature outside as far as it is known: that of the last conversion, or a knob's."""

    def __init__(
        self,
        address: int | None = None,
        *,
        time: datetime | None = None,
        int_pin: str | None = None,
        **knobs: float,
    ) -> None:
        self._int_name = int_pin
        self._int: Any = None
        self._cancel: Callable[[], None] | None = None
        super().__init__(address, **knobs)
        if time is not None:
            self.time = time

    def connected(self, bench: Any) -> None:
        super().connected(bench)
        self._second_began = self._powered = self.now_us()
        if self._int_name is not None:
            self._int = bench.pin(self._int_name)

    def reset(self) -> None:
        super().reset()
        self._second_began = self._powered = self.now_us()
        self._cycles = 0
        self._forced_at: int | None = None
        self._status_before = self._status
        self._take_temperature(self.temperature)
        self._show_interrupt()

    @property
    def time(self) -> datetime | None:
        """What the calendar says; None for a date that does not exist.  Setting it clears OSF."""
        with self.lock:
            self._settle()
            return self._calendar()

    @time.setter
    def time(self, time: datetime) -> None:
        if not isinstance(time, datetime):
            raise TypeError(f"{self.label}: time must be a datetime, not {type(time).__name__}")
        if not 2000 <= time.year <= 2199:
            raise ValueError(f"{self.label}: year {time.year} is outside 2000 to 2199")
        with self.lock:
            self._settle()
            self._set_calendar(time.replace(microsecond=0, tzinfo=None))
            self._day = time.isoweekday()
            self._second_began = self.now_us() - time.microsecond
            self._status &= ~_OSF
            self._arm()

    # -- the bus: every message first brings the registers up to the present -------------------------

    def write(self, address: int, data: bytes) -> None:
        self._settle()
        self._status_before = self._status
        super().write(address, data)
        self._show_interrupt()
        self._arm()

    def read(self, address: int, n: int) -> bytes:
        self._settle()
        return super().read(address, n)

    @writes(_seconds)
    def _seconds_written(self, value: int) -> None:
        self._second_began = self.now_us()  # "Clock and Calendar": the countdown chain is reset

    @writes(_control)
    def _control_written(self, value: int) -> None:
        if self._forced_at is not None:
            self._control |= _CONV
        elif value & _CONV:
            self._forced_at = self.now_us()
            self.busy_for(_CONVERSION_US)

    @writes(_status)
    def _status_written(self, value: int) -> None:
        flags = _OSF | _ALARM_FLAGS  # these can only be cleared
        self._status = value & ~flags | value & flags & self._status_before

    # -- time passes -----------------------------------------------------------------------------

    def knob_changed(self, name: str) -> None:
        self._settle_temperature(self._sensed)
        self._sensed = self.temperature

    def _settle(self) -> None:
        self._settle_temperature(self.temperature)
        seconds = (self.now_us() - self._second_began) // _SECOND_US
        before = self._calendar()
        if seconds <= 0 or before is None:
            return
        self._second_began += seconds * _SECOND_US
        after = before + timedelta(seconds=seconds)
        for flag, due in self._alarms(before):
            if due is not None and due <= after:
                self._status |= flag
        self._day = (self._day - 1 + (after.date() - before.date()).days) % 7 + 1
        self._set_calendar(after)

    def _settle_temperature(self, temperature: float) -> None:
        cycles = (self.now_us() - self._powered) // _TEMPERATURE_CYCLE_US
        if cycles > self._cycles:
            self._cycles = cycles
            self._take_temperature(temperature)
        if self._forced_at is None:
            return
        if not self.busy:
            self._forced_at = None
            self._control &= ~_CONV
            self._take_temperature(temperature)
        visible = self._forced_at is not None and self.now_us() - self._forced_at >= _BSY_DELAY_US
        self._status = self._status & ~_BSY | (_BSY if visible else 0)

    def _take_temperature(self, temperature: float) -> None:
        self._sensed = temperature
        self._temperature = round(temperature * 4) << 6  # "Temperature Registers": 10 bits, 0.25 °C

    # -- the calendar ----------------------------------------------------------------------------

    def _calendar(self) -> datetime | None:
        year = 2000 + _number(self._year) + (100 if self._month & _CENTURY else 0)
        try:
            return datetime(
                year,
                _number(self._month & 0x1F),
                _number(self._date),
                _hour(self._hours),
                _number(self._minutes),
                _number(self._seconds),
            )
        except ValueError:
            return None

    def _set_calendar(self, time: datetime) -> None:
        self._seconds, self._minutes, self._date = _bcd(time.second), _bcd(time.minute), _bcd(time.day)
        self._year = _bcd(time.year % 100)
        self._month = _bcd(time.month) | (_CENTURY if time.year // 100 % 2 else 0)
        if self._hours & _TWELVE_HOURS:
            self._hours = _TWELVE_HOURS | (_PM if time.hour >= 12 else 0) | _bcd((time.hour - 1) % 12 + 1)
        else:
            self._hours = _bcd(time.hour)

    # -- alarms ----------------------------------------------------------------------------------

    def _alarms(self, after: datetime) -> list[tuple[int, datetime | None]]:
        """Each alarm's flag, and when it is next due."""
        day = self._day, after
        first = self._alarm1_seconds, self._alarm1_minutes, self._alarm1_hours, self._alarm1_day
        second = 0, self._alarm2_minutes, self._alarm2_hours, self._alarm2_day  # at second 00
        return [(0x01, _next_match(after, day, *first)), (0x02, _next_match(after, day, *second))]

    def _show_interrupt(self) -> None:
        if self._int is not None:
            low = self._control & _INTCN and self._control & self._status & _ALARM_FLAGS
            self._int.drive(False if low else None)

    def _arm(self) -> None:
        """Be called when the next alarm is due that INT has to tell of."""
        if self._cancel is not None:
            self._cancel()
            self._cancel = None
        enabled = self._control & ~self._status & _ALARM_FLAGS
        now = self._calendar()
        if self._int is None or self._clock is None or now is None or not enabled:
            return
        due = min((due for flag, due in self._alarms(now) if enabled & flag and due is not None), default=None)
        if due is not None:
            seconds = round((due - now).total_seconds())
            left = self._second_began + seconds * _SECOND_US - self._clock.now_us()
            self._cancel = self._clock.call_later(left, self._alarm_due)

    def _alarm_due(self) -> None:
        self._cancel = None
        self._settle()
        self._show_interrupt()
        self._arm()


def _number(bcd: int) -> int:
    return (bcd >> 4) * 10 + (bcd & 0x0F)


def _bcd(number: int) -> int:
    return number // 10 << 4 | number % 10


def _hour(register: int) -> int:
    """0 to 23 of an hours register in either mode; without its mask bit."""
    if register & _TWELVE_HOURS:
        return _number(register & 0x1F) % 12 + (12 if register & _PM else 0)
    return _number(register & 0x3F)


def _next_match(
    after: datetime, weekday: tuple[int, datetime], seconds: int, minutes: int, hours: int, day: int
) -> datetime | None:
    """The first second after `after` that an alarm's registers mean (table 2); None if there is none.

    Args:
        weekday: the day-of-week register, and the day of which that is true.
    """
    time = after + timedelta(seconds=1)
    for _ in range(2000):  # a day of the month returns within two months, 29 February within eight years
        if not day & _MASK and not _day_matches(time, weekday, day):
            time = time.replace(hour=0, minute=0, second=0) + timedelta(days=1)
        elif not hours & _MASK and time.hour != _hour(hours & ~_MASK):
            time = time.replace(minute=0, second=0) + timedelta(hours=1)
        elif not minutes & _MASK and time.minute != _number(minutes & 0x7F):
            time = time.replace(second=0) + timedelta(minutes=1)
        elif not seconds & _MASK and time.second != _number(seconds & 0x7F):
            time += timedelta(seconds=1)
        else:
            return time
    return None


def _day_matches(time: datetime, weekday: tuple[int, datetime], day: int) -> bool:
    if day & _WEEKDAY:
        register, then = weekday
        return (register - 1 + (time.date() - then.date()).days) % 7 + 1 == day & 0x0F
    return time.day == _number(day & 0x3F)
