"""Texas Instruments ADS1115: see the class."""

from __future__ import annotations

from typing import ClassVar

from anyboard.sim.engines import I2CRegisters, Knob, Register, reads, writes

_OS = 0x8000
_SINGLE_SHOT = 0x0100
_FULL_SCALE = (6.144, 4.096, 2.048, 1.024, 0.512, 0.256, 0.256, 0.256)  # volts, by PGA bits 11..9
_PAIRS = ((0, 1), (0, 3), (1, 3), (2, 3), (0, None), (1, None), (2, None), (3, None))  # by MUX bits 14..12
_WAKE_UP_US = 25  # from power-down to a conversion; not checked against the datasheet


class ADS1115(I2CRegisters):
    """A 16-bit analog-to-digital converter with four inputs, on I2C.

    Modelled: single-ended and differential inputs, the six ranges (a voltage beyond one reads as
    its end), single-shot and continuous conversion, the OS bit, which is 0 until a conversion's
    time, one period of the data rate, has passed, and the conversion register keeping its last result
    meanwhile.  A conversion has the voltages of the moment it began.

    Left out: noise and offset, the comparator and the ALERT/RDY output (the threshold registers keep
    what is written), the general-call reset, and high-speed mode.

    Datasheet: Texas Instruments SBAS444E; "Config Register Field Descriptions" (reset 8583h), "Lo_thresh and
    Hi_thresh Register Field Descriptions" (reset 8000h, 7FFFh).
    """

    address = 0x48
    addresses = (0x48, 0x49, 0x4A, 0x4B)  # ADDR to GND, VDD, SDA, SCL
    width = 2
    increments = False
    last = 0x03

    # Recommended operating conditions: an input may be anywhere between GND and VDD, which is at most 5.5 V
    # (not checked against the datasheet)
    ain0 = Knob(0.0, low=0, high=5.5, unit="V")
    ain1 = Knob(0.0, low=0, high=5.5, unit="V")
    ain2 = Knob(0.0, low=0, high=5.5, unit="V")
    ain3 = Knob(0.0, low=0, high=5.5, unit="V")

    bits: ClassVar[int] = 16
    """Resolution; the result is left-justified in its register."""
    rates: ClassVar[tuple[int, ...]] = (8, 16, 32, 64, 128, 250, 475, 860)
    """Samples per second, by the DR bits 7..5."""

    _conversion = Register(0x00, read_only=True)
    _config = Register(0x01, 0x8583)
    _low_threshold = Register(0x02, 0x8000)
    _high_threshold = Register(0x03, 0x7FFF)

    _pending: int | None
    _in_force: int

    def reset(self) -> None:
        super().reset()
        self._pending = None
        self._in_force = self._config

    @writes(_config)
    def _config_written(self, value: int) -> None:
        self._settle()
        self._in_force = self._config = value & ~_OS
        if not value & _SINGLE_SHOT or (value & _OS and not self.busy):
            self._pending = self._convert()
            self.busy_for(_WAKE_UP_US + -(-1_000_000 // self.rates[value >> 5 & 0x07]))
        elif not self.busy:
            self._pending = None  # to sleep, with the last result

    @reads(_config)
    def _config_read(self) -> int:
        idle = self._in_force & _SINGLE_SHOT and not self.busy
        return self._in_force & ~_OS | (_OS if idle else 0)

    @reads(_conversion)
    def _conversion_read(self) -> int:
        self._settle()
        return self._conversion

    def _settle(self) -> None:
        """Take over the result of a conversion that has ended since."""
        if self._pending is None or self.busy:
            return
        if self._in_force & _SINGLE_SHOT:
            self._conversion, self._pending = self._pending, None
        else:
            self._conversion = self._convert()  # one after the other

    def _convert(self) -> int:
        inputs = (self.ain0, self.ain1, self.ain2, self.ain3)
        positive, negative = _PAIRS[self._in_force >> 12 & 0x07]
        volts = inputs[positive] - (0 if negative is None else inputs[negative])
        half = 1 << self.bits - 1
        code = round(volts / _FULL_SCALE[self._in_force >> 9 & 0x07] * half)
        return (min(max(code, -half), half - 1) << 16 - self.bits) & 0xFFFF
