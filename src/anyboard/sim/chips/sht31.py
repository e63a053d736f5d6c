"""Sensirion SHT31: see the class."""

from __future__ import annotations

from anyboard.sim.engines import I2CCommands, Knob, command

# Measurement duration by repeatability, maximum (table 4; not checked against the datasheet)
_LOW_US, _MEDIUM_US, _HIGH_US = 4000, 6000, 15_000
_SOFT_RESET_US = 1500  # table 4, maximum; not checked against the datasheet

# Table 10 (and 12: accelerated response time): command: (period, duration), microseconds
_PERIODIC = {
    0x2032: (2_000_000, _HIGH_US), 0x2024: (2_000_000, _MEDIUM_US), 0x202F: (2_000_000, _LOW_US),
    0x2130: (1_000_000, _HIGH_US), 0x2126: (1_000_000, _MEDIUM_US), 0x212D: (1_000_000, _LOW_US),
    0x2236: (500_000, _HIGH_US), 0x2220: (500_000, _MEDIUM_US), 0x222B: (500_000, _LOW_US),
    0x2334: (250_000, _HIGH_US), 0x2322: (250_000, _MEDIUM_US), 0x2329: (250_000, _LOW_US),
    0x2737: (100_000, _HIGH_US), 0x2721: (100_000, _MEDIUM_US), 0x272A: (100_000, _LOW_US),
    0x2B32: (250_000, _HIGH_US),
}  # fmt: skip

_ALERT_PENDING, _HEATER, _RESET_DETECTED = 1 << 15, 1 << 13, 1 << 4  # table 18
_CLEARABLE = _ALERT_PENDING | 1 << 11 | 1 << 10 | _RESET_DETECTED


class SHT31(I2CCommands):
    """A humidity and temperature sensor with commands and CRCs, on I2C (SHT30 and SHT35 are the same to a program).

    Modelled: single-shot measurements at three repeatabilities, with clock stretching (the read waits)
    and without (no acknowledge until the measurement is done); periodic measurements, fetched once each;
    the CRC of every word; heater and reset bits of the status register; soft reset and break.

    Left out: the alert limits and the ALERT pin, the serial number, noise, the warmth of the heater.

    Datasheet: Sensirion SHT3x-DIS, version 5 (May 2018), sections 4.3 to 4.13, tables 9 to 20.
    """

    address = 0x44
    addresses = (0x44, 0x45)  # ADDR low, high (table 7)

    # Specified ranges: section 1, tables 1 and 2
    temperature = Knob(25.0, low=-40, high=125, unit="°C")
    humidity = Knob(50.0, low=0, high=100, unit="%")

    _status: int
    _period: tuple[int, int] | None
    _started: int
    _fetched: int

    def reset(self) -> None:
        super().reset()
        self._status = _ALERT_PENDING | _RESET_DETECTED  # table 18
        self._period = None

    def write(self, address: int, data: bytes) -> None:
        period = _PERIODIC.get(int.from_bytes(data, "big")) if len(data) == 2 and not self.busy else None
        if period is None:
            super().write(address, data)
        else:
            self._answer = None
            self._period = period
            self._started = self.now_us()
            self._fetched = 0

    @command(0x2400, takes_us=_HIGH_US)
    @command(0x240B, takes_us=_MEDIUM_US)
    @command(0x2416, takes_us=_LOW_US)
    @command(0x2C06, takes_us=_HIGH_US, stretches=True)
    @command(0x2C0D, takes_us=_MEDIUM_US, stretches=True)
    @command(0x2C10, takes_us=_LOW_US, stretches=True)
    def _measure(self) -> tuple[int, int]:
        # 4.13, the other way round
        return round((self.temperature + 45) / 175 * 0xFFFF), round(self.humidity / 100 * 0xFFFF)

    @command(0xE000)
    def _fetch(self) -> tuple[int, int] | None:
        """4.6: what has been measured since the last fetch; nothing is no acknowledge."""
        if self._period is None:
            return None
        period_us, duration_us = self._period
        measured = 1 if self._clock is None else (self.now_us() - self._started - duration_us) // period_us + 1
        if measured <= self._fetched:
            return None
        self._fetched = measured if self._clock is not None else 0
        return self._measure()

    @command(0x3093, takes_us=1000)  # 4.8: 1 ms; not checked against the datasheet
    def _break(self) -> None:
        self._period = None

    @command(0x30A2, takes_us=_SOFT_RESET_US)
    def _soft_reset(self) -> None:
        self.reset()

    @command(0x306D)
    def _heater_on(self) -> None:
        self._status |= _HEATER

    @command(0x3066)
    def _heater_off(self) -> None:
        self._status &= ~_HEATER

    @command(0xF32D)
    def _read_status(self) -> int:
        return self._status

    @command(0x3041)
    def _clear_status(self) -> None:
        self._status &= ~_CLEARABLE
