"""ST VL53L0X: see the class."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.sim.engines import I2CPart, Knob

if TYPE_CHECKING:
    from typing import Any

# ST documents a handful of registers; the others are known by what its own driver (VL53L0X API, STSW-IMG005)
# and drivers made after it read and write.  Names here are that driver's.
_PAGE = 0xFF
_SYSRANGE_START, _START, _CONTINUOUS = 0x00, 0x01, 0x06  # back-to-back 02h, timed 04h
_SEQUENCE_CONFIG = 0x01
_INTERRUPT_CONFIG, _INTERRUPT_CLEAR, _INTERRUPT_STATUS = 0x0A, 0x0B, 0x13
_RESULT = 0x14  # status; the range is at 1Eh
_MSRC_TIMEOUT, _PRE_PERIOD, _PRE_TIMEOUT, _FINAL_PERIOD, _FINAL_TIMEOUT = 0x46, 0x50, 0x51, 0x70, 0x71
_I2C_ADDRESS = 0x8A
_NVM_PAGE, _NVM_STROBE, _NVM_SPADS = 0x07, 0x83, 0x92

# Datasheet DocID029104, section 3.2: the reference registers.  (Not checked against it: 51h and 61h.)
_RESET_VALUES = {0xC0: 0xEE, 0xC1: 0xAA, 0xC2: 0x10, 0x52: 0x99}
# Values of a typical part, in no document: the sequence, the reference SPADs
_TYPICAL = {_SEQUENCE_CONFIG: 0xFF, **{0xB0 + n: 0xFF for n in range(6)}}
_SPADS = 0x80 | 5  # five, of the kind with an aperture
_STOP_VARIABLE = {0x91: 0x3C}  # on page 1
_START_TAKEN_US = 1000  # no document says how long the start bit and the NVM take
_NVM_US = 1000

_OK, _NO_TARGET = 11 << 3, 4 << 3  # range status, bits 6 to 3
_NO_TARGET_MM = 8190
_RANGE_MM = 2000  # "absolute range up to 2 m": page 1

# The API's timing: microseconds before and after a measurement, and of each step beside its timeout
_OVERHEAD_US = 1910 + 960
_TCC_US, _DSS_US, _MSRC_US, _PRE_US, _FINAL_US = 590, 690, 660, 660, 550


class VL53L0X(I2CPart):
    """A laser distance sensor, on I2C.

    Modelled: identification, the register pages and the start-up dance of ST's driver (stop variable, reference
    SPADs, reference calibration); single and continuous ranging that take the time the timing budget's
    registers say; data-ready status and its clearing; the change of its address; XSHUT.  A target farther
    than 2 m is not seen: the range is 8190 mm and the status says so.

    Left out: noise, signal and ambient rates (they read 0), thresholds, the intermeasurement period (timed
    ranging is back-to-back), and the GPIO1 output.

    Datasheet: STMicroelectronics DocID029104, revision 2, section 3 (the bus), 3.2 (registers); the rest is
    from ST's API.

    Args:
        xshut: the pin its XSHUT input is wired to; while that is low (or floats) the sensor does not answer,
            and when it goes high the sensor starts anew at address 0x29.  Unset, XSHUT is high.
    """

    address = 0x29
    addresses = (0x29,)

    distance = Knob(200, low=0, high=_NO_TARGET_MM, unit="mm")

    def __init__(self, address: int | None = None, *, xshut: str | None = None, **knobs: float) -> None:
        self._xshut_name = xshut
        self._is_up = xshut is None
        super().__init__(address, **knobs)

    def connected(self, bench: Any) -> None:
        super().connected(bench)
        if self._xshut_name is not None:
            xshut = bench.pin(self._xshut_name)
            xshut.on_change(self._xshut_changed)
            self._is_up = xshut.level

    def _xshut_changed(self, level: bool) -> None:
        self._is_up = level
        self.reset()

    def reset(self) -> None:
        super().reset()
        self.address = type(self).address
        self._pointer = 0
        self._page = 0
        self._pages: dict[int, dict[int, int]] = {0: {**_RESET_VALUES, **_TYPICAL}, 1: dict(_STOP_VARIABLE)}
        self._nvm_ready_at = 0
        self._started_at = 0
        self._due: int | None = None
        self._is_continuous = False
        self._is_ready = False

    # -- the bus: section 3 ----------------------------------------------------------------------

    def answers(self, address: int) -> bool:
        return self._is_up and super().answers(address)

    def write(self, address: int, data: bytes) -> None:
        if data:
            self._pointer = data[0]
        for value in data[1:]:
            self._set(self._pointer, value)
            self._pointer = (self._pointer + 1) & 0xFF

    def read(self, address: int, n: int) -> bytes:
        data = bytearray()
        for _ in range(n):
            data.append(self._get(self._pointer))
            self._pointer = (self._pointer + 1) & 0xFF
        return bytes(data)

    def _set(self, register: int, value: int) -> None:
        if register == _PAGE:
            self._page = value
            return
        self._pages.setdefault(self._page, {})[register] = value
        if self._page == _NVM_PAGE and register == _NVM_STROBE and value == 0:
            self._nvm_ready_at = self.now_us() + _NVM_US
        elif self._page == 0 and register == _SYSRANGE_START:
            self._start(value)
        elif self._page == 0 and register == _INTERRUPT_CLEAR and value & 0x01:
            self._settle()
            self._is_ready = False
        elif self._page == 0 and register == _I2C_ADDRESS:
            self.address = value & 0x7F

    def _get(self, register: int) -> int:
        if self._page == _NVM_PAGE:
            if register == _NVM_SPADS:
                return _SPADS
            if register == _NVM_STROBE and self._ram(register) == 0:
                return 0x10 if self._clock is None or self.now_us() >= self._nvm_ready_at else 0x00
        if self._page == 0:
            self._settle()
            if register == _INTERRUPT_STATUS:
                return self._ram(_INTERRUPT_CONFIG) & 0x07 if self._is_ready else 0
            if register == _SYSRANGE_START:
                taken = self._clock is None or self.now_us() - self._started_at >= _START_TAKEN_US
                return self._ram(register) & (~_START if taken else 0xFF)
        return self._page if register == _PAGE else self._ram(register)

    def _ram(self, register: int) -> int:
        return self._pages.get(self._page, {}).get(register, 0)

    # -- ranging ---------------------------------------------------------------------------------

    def _start(self, value: int) -> None:
        self._settle()
        if self._is_continuous and not value & _CONTINUOUS:
            self._is_continuous = False  # the start bit alone stops continuous ranging
            self._due = None
        elif value & (_START | _CONTINUOUS):
            self._is_continuous = bool(value & _CONTINUOUS)
            self._started_at = self.now_us()
            self._due = self._started_at + self._duration_us()

    def _settle(self) -> None:
        """Bring the results up to the present: a measurement may have ended since."""
        if self._due is None or (self._clock is not None and self.now_us() < self._due):
            return
        seen = self.distance <= _RANGE_MM
        range_mm = round(self.distance) if seen else _NO_TARGET_MM
        self._pages[0].update(
            {_RESULT: _OK if seen else _NO_TARGET, _RESULT + 10: range_mm >> 8, _RESULT + 11: range_mm & 0xFF}
        )
        self._is_ready = True
        if self._is_continuous:
            duration = self._duration_us()
            self._due += ((self.now_us() - self._due) // duration + 1) * duration
        else:
            self._due = None

    def _duration_us(self) -> int:
        """How long a measurement takes: the steps of the sequence, each with its timeout."""
        sequence = self._pages[0].get(_SEQUENCE_CONFIG, 0)
        pre_period, final_period = (2 * (self._pages[0].get(r, 0) + 1) for r in (_PRE_PERIOD, _FINAL_PERIOD))
        msrc = _clocks_us(self._pages[0].get(_MSRC_TIMEOUT, 0) + 1, pre_period)
        pre_clocks, final_clocks = self._timeout(_PRE_TIMEOUT), self._timeout(_FINAL_TIMEOUT)
        us = _OVERHEAD_US
        if sequence & 0x10:
            us += msrc + _TCC_US
        if sequence & 0x08:
            us += 2 * (msrc + _DSS_US)
        elif sequence & 0x04:
            us += msrc + _MSRC_US
        if sequence & 0x40:
            us += _clocks_us(pre_clocks, pre_period) + _PRE_US
            final_clocks = max(final_clocks - pre_clocks, 0)  # the final timeout includes the other
        if sequence & 0x80:
            us += _clocks_us(final_clocks, final_period) + _FINAL_US
        return us

    def _timeout(self, register: int) -> int:
        """A timeout in macro clocks: mantissa in the low byte, exponent in the high one."""
        exponent, mantissa = (self._pages[0].get(register + n, 0) for n in (0, 1))
        return (mantissa << min(exponent, 16)) + 1


def _clocks_us(clocks: int, period: int) -> int:
    """Macro clocks of a VCSEL period in microseconds: 2304 periods of 1.655 ns clocks each."""
    return round(clocks * 2304 * period * 1.655 / 1000)
