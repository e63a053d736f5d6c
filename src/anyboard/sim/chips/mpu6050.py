"""InvenSense MPU-6050: see the class."""

from __future__ import annotations

from anyboard.sim.chips._inertial import Inertial, words
from anyboard.sim.chips._samples import Samples
from anyboard.sim.engines import Block, I2CRegisters, Register, reads, writes

_DEVICE_RESET, _SLEEP, _TEMP_DIS = 0x80, 0x40, 0x08
_RESET_US = 1000  # the documents say that DEVICE_RESET clears itself, not when
_DATA_READY = 0x01


class MPU6050(Inertial, I2CRegisters):
    """A 3-axis accelerometer, 3-axis gyroscope and thermometer, on I2C.

    Modelled: sleep, in which it is after power-on and in which the data registers keep their values; the
    four ranges of each sensor, where an axis beyond its range reads as the range's end; the standby bits of
    the axes; temperature; the data-ready flag at the sample rate; DEVICE_RESET, which reads 1 until done.

    Left out: noise, the digital filter's effect, cycle mode's rate, the FIFO (its count stays 0), the I2C
    master, motion detection, self-test, and the INT output.

    Document: InvenSense RM-MPU-6000A-00, revision 4.2 (register map): section 3 (reset values), 4.3 to 4.5,
    4.17 to 4.19 (scales), 4.28, 4.29, 4.32.
    """

    address = 0x68
    addresses = (0x68, 0x69)  # AD0 low, high

    _self_test = Block(0x0D, bytes(4))
    _smplrt_div = Register(0x19)
    _config = Register(0x1A)
    _gyro_config = Register(0x1B)
    _accel_config = Register(0x1C)
    _fifo_en = Register(0x23)
    _int_pin_cfg = Register(0x37)
    _int_enable = Register(0x38)
    _int_status = Register(0x3A, read_only=True)
    _data = Block(0x3B, bytes(14), read_only=True)  # acceleration, temperature, rotation
    _signal_path_reset = Register(0x68, self_clearing=0x07)
    _user_ctrl = Register(0x6A, self_clearing=0x07)
    _pwr_mgmt_1 = Register(0x6B, _SLEEP)
    _pwr_mgmt_2 = Register(0x6C)
    _fifo_count = Register(0x72, size=2, read_only=True)
    _who_am_i = Register(0x75, 0x68, read_only=True)  # AD0 does not show in it

    _samples: Samples

    def reset(self) -> None:
        super().reset()
        self._samples = Samples()

    @writes(_pwr_mgmt_1)
    def _pwr_mgmt_1_written(self, value: int) -> None:
        if value & _DEVICE_RESET:
            self.reset()
            self.busy_for(_RESET_US)
        self._rate_written(value)

    @reads(_pwr_mgmt_1)
    def _pwr_mgmt_1_read(self) -> int:
        return self._pwr_mgmt_1 | (_DEVICE_RESET if self.busy else 0)

    @writes(_smplrt_div, _config)
    def _rate_written(self, value: int) -> None:
        # 4.2: 8 kHz, or 1 kHz with the filter on (DLPF_CFG 1 to 6), divided
        output_us = 1000 if 1 <= self._config & 0x07 <= 6 else 125
        asleep = self._pwr_mgmt_1 & _SLEEP
        self._samples.start(None if asleep else output_us * (1 + self._smplrt_div), self.now_us())

    @writes(_signal_path_reset)
    def _signal_path_reset_written(self, value: int) -> None:
        """4.26: gyroscope, accelerometer and temperature registers begin anew."""
        data = bytearray(self._data)
        for bit, start, end in ((0x04, 8, 14), (0x02, 0, 6), (0x01, 6, 8)):
            if value & bit:
                data[start:end] = bytes(end - start)
        self._data = bytes(data)

    @reads(_int_status)
    def _int_status_read(self) -> int:
        return _DATA_READY if self._samples.is_new(self.now_us(), look=True) else 0

    @reads(_data)
    def _data_read(self) -> bytes:
        if not self._pwr_mgmt_1 & _SLEEP:
            self._data = self._measure()
        return self._data

    def _measure(self) -> bytes:
        per_g = 16384 >> (self._accel_config >> 3 & 0x03)  # 4.17
        per_dps = 131 / (1 << (self._gyro_config >> 3 & 0x03))  # 4.19
        raw = [value * per_g for value in self.acceleration]
        raw.append((self.temperature - 36.53) * 340)  # 4.18
        raw += [value * per_dps for value in self.rotation]
        now, before = words(raw, "big"), self._data
        # 4.29: STBY_XA … STBY_ZG, bits 5 to 0; TEMP_DIS
        held = [bool(self._pwr_mgmt_2 >> bit & 1) for bit in range(5, -1, -1)]
        held.insert(3, bool(self._pwr_mgmt_1 & _TEMP_DIS))
        return b"".join((before if keep else now)[2 * n : 2 * n + 2] for n, keep in enumerate(held))
