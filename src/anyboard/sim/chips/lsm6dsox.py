"""ST LSM6DSOX: see the class."""

from __future__ import annotations

from anyboard.sim.chips._inertial import Inertial, words
from anyboard.sim.chips._samples import Samples
from anyboard.sim.engines import Block, I2CRegisters, Register, SPIRegisters, reads, writes

# The data rates, 0.061 mg at 2 g and 70 mdps at 2000 °/s: DS12140 revision 2 (the LSM6DSO), pages 10 and 11.
# Not checked against the datasheet: the other sensitivities, the temperature's, the resets of CTRL3_C and
# CTRL9_XL, and how long SW_RESET and BOOT take.
_MG_PER_BIT = (0.061, 0.488, 0.122, 0.244)  # by FS_XL: 2, 16, 4, 8 g
_MDPS_PER_BIT = (8.75, 17.5, 35.0, 70.0)  # by FS_G: 250, 500, 1000, 2000 °/s
_MDPS_PER_BIT_125 = 4.375  # FS_125
_HERTZ = (0.0, 12.5, 26.0, 52.0, 104.0, 208.0, 416.0, 833.0, 1666.0, 3332.0, 6664.0)  # by ODR
_HERTZ_LOWEST = 1.6  # ODR_XL 1011
_BOOT, _IF_INC, _SW_RESET = 0x80, 0x04, 0x01
_SW_RESET_US, _BOOT_US = 50, 10_000


class LSM6DSOX(Inertial, I2CRegisters, SPIRegisters):
    """A 3-axis accelerometer, 3-axis gyroscope and thermometer, on I2C or SPI.

    Modelled: power-down, in which a sensor's output registers keep their values; the ranges, where an axis
    beyond its range reads as the range's end; temperature; the status register's data-ready flags at the
    data rates, cleared by reading the data; register auto-increment; SW_RESET and BOOT, which read 1 until done.

    Left out: noise, filters, the FIFO, block data update (a reading never tears here), interrupts, the
    embedded functions (pedometer, machine learning core: their registers cannot be reached), and I3C.

    Datasheet: STMicroelectronics DS12814; the output registers are described in DS12140 too.
    """

    address = 0x6A
    addresses = (0x6A, 0x6B)  # SDO/SA0 low, high
    spi_mode = ((0, 0), (1, 1))

    _func_cfg_access = Register(0x01)
    _int_ctrl = Block(0x0D, bytes(2))
    _who_am_i = Register(0x0F, 0x6C, read_only=True)
    _ctrl1_xl = Register(0x10)
    _ctrl2_g = Register(0x11)
    _ctrl3_c = Register(0x12, _IF_INC)
    _ctrl4_8 = Block(0x13, bytes(5))
    _ctrl9_xl = Register(0x18, 0xE0)
    _ctrl10_c = Register(0x19)
    _status = Register(0x1E, read_only=True)
    _out_temp = Block(0x20, bytes(2), read_only=True)
    _out_g = Block(0x22, bytes(6), read_only=True)
    _out_a = Block(0x28, bytes(6), read_only=True)
    _tap_cfg = Block(0x56, bytes(10))

    _accelerometer: Samples
    _gyroscope: Samples
    _thermometer: Samples

    def reset(self) -> None:
        super().reset()
        self.increments = True
        self._accelerometer, self._gyroscope, self._thermometer = Samples(), Samples(), Samples()

    @writes(_ctrl3_c)
    def _ctrl3_c_written(self, value: int) -> None:
        if value & (_SW_RESET | _BOOT):
            self.reset()
            self.busy_for(_SW_RESET_US if value & _SW_RESET else _BOOT_US)
            self._resetting = value & (_SW_RESET | _BOOT)
        self.increments = bool(self._ctrl3_c & _IF_INC)

    _resetting: int = 0

    @reads(_ctrl3_c)
    def _ctrl3_c_read(self) -> int:
        return self._ctrl3_c | (self._resetting if self.busy else 0)

    @writes(_ctrl1_xl, _ctrl2_g)
    def _rate_written(self, value: int) -> None:
        now = self.now_us()
        periods = [_period_us(self._ctrl1_xl >> 4), _period_us(self._ctrl2_g >> 4)]
        self._accelerometer.start(periods[0], now)
        self._gyroscope.start(periods[1], now)
        self._thermometer.start(min((p for p in periods if p is not None), default=None), now)

    @reads(_status)
    def _status_read(self) -> int:
        now = self.now_us()
        sources = (self._accelerometer, self._gyroscope, self._thermometer)  # XLDA, GDA, TDA
        return sum(source.is_new(now, look=False) << bit for bit, source in enumerate(sources))

    @reads(_out_a)
    def _out_a_read(self) -> bytes:
        self._accelerometer.is_new(self.now_us(), look=True)
        if self._accelerometer.period_us is not None:
            per_bit = _MG_PER_BIT[self._ctrl1_xl >> 2 & 0x03] / 1000
            self._out_a = words((value / per_bit for value in self.acceleration), "little")
        return self._out_a

    @reads(_out_g)
    def _out_g_read(self) -> bytes:
        self._gyroscope.is_new(self.now_us(), look=True)
        if self._gyroscope.period_us is not None:
            fs_125 = self._ctrl2_g & 0x02
            per_bit = (_MDPS_PER_BIT_125 if fs_125 else _MDPS_PER_BIT[self._ctrl2_g >> 2 & 0x03]) / 1000
            self._out_g = words((value / per_bit for value in self.rotation), "little")
        return self._out_g

    @reads(_out_temp)
    def _out_temp_read(self) -> bytes:
        self._thermometer.is_new(self.now_us(), look=True)
        if self._thermometer.period_us is not None:
            self._out_temp = words([(self.temperature - 25) * 256], "little")
        return self._out_temp


def _period_us(odr: int) -> float | None:
    """The time between samples; None in power-down, and for codes that are not allowed."""
    hertz = _HERTZ_LOWEST if odr == len(_HERTZ) else _HERTZ[odr] if odr < len(_HERTZ) else 0.0
    return 1e6 / hertz if hertz else None
