"""Bosch BME280: see the class.  Sections in brackets are its datasheet's."""

from __future__ import annotations

from anyboard.sim.chips import _bosch
from anyboard.sim.engines import Block, I2CRegisters, Knob, Register, SPIRegisters, reads, writes

_CALIBRATION = _bosch.Calibration(
    # T1 … P9: the worked example of BST-BMP280-DS001 (rev. 1.19) section 3.12, whose formulas are
    # the same: adc_T 519888 and adc_P 415148 are 25.08 °C and 1006.53 hPa with them.
    t1=27504, t2=26435, t3=-1000,
    p1=36477, p2=-10685, p3=3024, p4=2855, p5=140, p6=-7, p7=15500, p8=-14600, p9=6000,
    # No document prints an example for humidity; these are of the size real parts have.
    h1=75, h2=362, h3=0, h4=313, h5=50, h6=30,
)  # fmt: skip
_ADC_T = 519888
_ADC_P = 415148
_DEFAULT_TEMPERATURE = _bosch.temperature(_CALIBRATION, _ADC_T)
_DEFAULT_PRESSURE = _bosch.pressure(_CALIBRATION, _bosch.t_fine(_CALIBRATION, _ADC_T), _ADC_P)

_SKIPPED_20 = 0x80000  # what an unmeasured temperature or pressure reads as (5.4.7, 5.4.8)
_SKIPPED_16 = 0x8000  # and a humidity (5.4.9)
_RESET_WORD = 0xB6  # 5.4.2
_STARTUP_US = 2000  # t_startup, table 1: the first communication after power-on or reset

_SLEEP, _NORMAL = 0, 3  # 5.4.5; 1 and 2 are both "forced"
_OVERSAMPLING = (0, 1, 2, 4, 8, 16, 16, 16)  # osrs_x (5.4.3, 5.4.5)
_STANDBY_US = (500, 62_500, 125_000, 250_000, 500_000, 1_000_000, 10_000, 20_000)  # t_sb (5.4.6)


class BME280(I2CRegisters, SPIRegisters):
    """A temperature, pressure and humidity sensor, on I2C or SPI.

    Modelled: sleep, forced and normal mode with the times a measurement and the standby take, the start-up
    time, oversampling as far as it decides what is measured and how long that takes, the calibration, and reset.

    Left out: the IIR filter, and the coarser resolution of low oversampling, both of which only smooth
    or round what a knob sets exactly.

    Datasheet: Bosch BST-BME280-DS002, revision 1.6 (September 2018).

    Args:
        address: 0x77, or 0x76 with SDO low (6.2).
    """

    address = 0x77
    addresses = (0x76, 0x77)
    spi_mode = ((0, 0), (1, 1))  # 6.3
    write_pairs = True  # 6.2.1, 6.3.1: a write is register, value, register, value, …

    # Operating ranges, tables 1 to 3
    temperature = Knob(_DEFAULT_TEMPERATURE, low=-40, high=85, unit="°C")
    pressure = Knob(_DEFAULT_PRESSURE, low=300, high=1100, unit="hPa")
    humidity = Knob(50.0, low=0, high=100, unit="%")

    # Memory map: 5.3, table 18
    _trimming_88 = Block(0x88, _CALIBRATION.registers_88(), read_only=True)
    _trimming_e1 = Block(0xE1, _CALIBRATION.registers_e1(), read_only=True)
    _id = Register(0xD0, 0x60, read_only=True)
    _reset = Register(0xE0, self_clearing=0xFF)
    _ctrl_hum = Register(0xF2, read_only=0xF8)
    _status = Register(0xF3, read_only=True)
    _ctrl_meas = Register(0xF4)
    _config = Register(0xF5, read_only=0x02)
    _data = Block(0xF7, bytes.fromhex("80 00 00  80 00 00  80 00"), read_only=True)

    _osrs_h: int
    _pending: bytes | None
    _cycle_start: int

    def reset(self) -> None:
        super().reset()
        self._osrs_h = 0
        self._pending = None
        self._cycle_start = 0
        self.busy_for(_STARTUP_US)  # the trimming parameters are being copied: status bit 0

    def spi_register(self, command: int) -> int:
        return command | 0x80  # 6.3: bit 7 of the address is not sent, and is 1 in every register's

    @writes(_reset)
    def _reset_written(self, value: int) -> None:
        if value == _RESET_WORD:
            self.reset()

    @writes(_ctrl_meas)
    def _ctrl_meas_written(self, value: int) -> None:
        self._osrs_h = self._ctrl_hum & 0x07  # 5.4.3: takes effect only now
        self._pending = None
        if value & 0x03 != _SLEEP:
            self._pending = self._measure()
            self._cycle_start = self._clock.now_us() if self._clock is not None else 0
            self.busy_for(self._measurement_us())

    def _measurement_us(self) -> int:
        # typical measurement time, appendix B (9.1)
        t, p, h = (_OVERSAMPLING[osrs] for osrs in self._osrs())
        return 1000 + 2000 * t + (2000 * p + 500 if p else 0) + (2000 * h + 500 if h else 0)

    def _osrs(self) -> tuple[int, int, int]:
        return self._ctrl_meas >> 5, self._ctrl_meas >> 2 & 0x07, self._osrs_h

    def _measure(self) -> bytes:
        """The data registers for the physical world of now."""
        osrs_t, osrs_p, osrs_h = self._osrs()
        adc_t, adc_p, adc_h = _bosch.nearest_counts(_CALIBRATION, self.temperature, self.pressure, self.humidity)
        if not osrs_t:
            adc_t = _SKIPPED_20
        if not osrs_p:
            adc_p = _SKIPPED_20
        if not osrs_h:
            adc_h = _SKIPPED_16
        return (adc_p << 4).to_bytes(3, "big") + (adc_t << 4).to_bytes(3, "big") + adc_h.to_bytes(2, "big")

    def _settle(self) -> None:
        """Bring the registers up to the present: a measurement may have ended since."""
        if self._pending is None or self.busy:
            return
        if self._ctrl_meas & 0x03 == _NORMAL:
            self._data = self._measure()
        else:
            self._data, self._pending = self._pending, None
            self._ctrl_meas &= ~0x03  # 3.3.3: forced mode returns to sleep

    @reads(_data)
    def _data_read(self) -> bytes:
        self._settle()
        return self._data

    @reads(_ctrl_meas)
    def _ctrl_meas_read(self) -> int:
        self._settle()
        return self._ctrl_meas

    @reads(_status)
    def _status_read(self) -> int:
        self._settle()
        if self._pending is None:
            return 0x01 if self.busy else 0x00  # im_update (5.4.4)
        return 0x08 if self._is_measuring() else 0x00  # measuring

    def _is_measuring(self) -> bool:
        if self._ctrl_meas & 0x03 != _NORMAL or self._clock is None:
            return self.busy
        lasts = self._measurement_us()  # 3.3.4: measure, stand by, measure, …
        period = lasts + _STANDBY_US[self._config >> 5]
        return (self._clock.now_us() - self._cycle_start) % period < lasts
