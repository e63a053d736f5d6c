"""Chips that the drivers need and `anyboard.sim.chips` has not, as far as these drivers look at them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.sim.chips._inertial import Inertial, words
from anyboard.sim.engines import Block, I2CRegisters, Knob, Part, Register, reads

if TYPE_CHECKING:
    from anyboard.sim.lead import Lead


class _Motion(Inertial, I2CRegisters):
    """The registers that InvenSense's sixth-generation parts share (RM-MPU-9250A-00, sections 4.6 to 4.34)."""

    address = 0x68
    per_degree: float
    zero_at: float
    _config = Block(0x1A, bytes(4))  # CONFIG, GYRO_CONFIG, ACCEL_CONFIG, ACCEL_CONFIG2
    _int_pin_cfg = Register(0x37)
    _data = Block(0x3B, bytes(14), read_only=True)
    _pwr_mgmt_1 = Register(0x6B, 0x01, self_clearing=0x80)

    @reads(_data)
    def _measure(self) -> bytes:
        per_g = 16384 >> (self._config[2] >> 3 & 3)
        per_dps = 131.072 / (1 << (self._config[1] >> 3 & 3))  # 2**15 for 250 degrees a second
        raw = [value * per_g for value in self.acceleration]
        raw.append((self.temperature - self.zero_at) * self.per_degree)
        raw += [value * per_dps for value in self.rotation]
        return words(raw, "big")


class MPU9250(_Motion):
    """The motion sensor of an MPU-9250; its magnetometer is an `AK8963` (PS-MPU-9250A-01, table 3: temperature)."""

    per_degree, zero_at = 333.87, 21.0
    _who_am_i = Register(0x75, 0x71, read_only=True)

    @property
    def bypass(self) -> bool:
        """Whether the magnetometer is on the host's bus: BYPASS_EN."""
        return bool(self._int_pin_cfg & 0x02)


class MPU6886(_Motion):
    """TDK DS-000193 (MPU-6886), 3.3 and 9: temperature, registers."""

    per_degree, zero_at = 326.8, 25.0
    _who_am_i = Register(0x75, 0x19, read_only=True)


class AK8963(I2CRegisters):
    """The magnetometer beside an MPU-9250 (AKM MS1356-E-02, 8: registers; 16 bits: 0.15 uT a digit)."""

    address = 0x0C
    FUSE_ROM = 0x0F
    field: tuple[int, int, int] = (0, 0, 0)
    """Digits on each axis."""
    _wia = Register(0x00, 0x48, read_only=True)
    _hx = Block(0x03, bytes(6), read_only=True)
    _st2 = Register(0x09, read_only=True)
    _cntl1 = Register(0x0A)
    _asa = Block(0x10, bytes(3), read_only=True)

    def __init__(self, beside: MPU9250, adjustment: bytes) -> None:
        self._beside = beside
        self._adjustment = adjustment
        super().__init__()

    def answers(self, address: int) -> bool:
        return self._beside.bypass and super().answers(address)

    @reads(_asa)
    def _fuses(self) -> bytes:
        return self._adjustment if self._cntl1 == self.FUSE_ROM else bytes(3)

    @reads(_hx)
    def _measure(self) -> bytes:
        return words(self.field, "little") if self._cntl1 & 0x0F in (0x02, 0x06) else bytes(6)


class DHT12(I2CRegisters):
    """Aosong DHT12, "I2C interface": humidity, temperature (sign in bit 7 of its tenths), sum."""

    address = 0x5C
    humidity = Knob(50.0, low=20, high=95)
    temperature = Knob(25.0, low=-20, high=60)
    _data = Block(0x00, bytes(5), read_only=True)

    @reads(_data)
    def _measure(self) -> bytes:
        h, t = round(self.humidity * 10), round(abs(self.temperature) * 10)
        data = bytes((h // 10, h % 10, t // 10, t % 10 | (0x80 if self.temperature < 0 else 0)))
        return data + bytes((sum(data) & 0xFF,))


class MAX7219(Part):
    """A chain of Maxim MAX7219 (19-4452): 16 bits each, taken when CS rises."""

    spi_mode = (0, 0)

    def __init__(self, number: int) -> None:
        self.registers = [bytearray(16) for _ in range(number)]
        super().__init__()

    def select(self) -> None:
        self._shifted = b""

    def transfer(self, mosi: bytes) -> bytes:
        self._shifted += mosi
        return bytes(len(mosi))

    def deselect(self) -> None:
        newest_first = self._shifted[::-1]
        for chip, registers in enumerate(reversed(self.registers)):
            pair = newest_first[2 * chip : 2 * chip + 2]
            if len(pair) == 2:
                registers[pair[1] & 0x0F] = pair[0]

    def rows(self) -> list[str]:
        """What the matrices show, side by side: digit 0 is the top row, bit 7 its left end."""
        return ["".join(f"{chip[1 + row]:08b}" for chip in self.registers) for row in range(8)]


class TM1637(Part):
    """Titan Micro TM1637: two wires, bytes with their lowest bit first, command 2 and 3 of its datasheet.

    It does not pull DIO low to acknowledge: the driver never lets go of the line, and they would fight.
    """

    def connected_to(self, clk: Lead, dio: Lead) -> None:
        """The two wires."""
        self._clk, self._dio = clk, dio
        self.segments = bytearray(6)
        self.control = 0
        self._bits: list[bool] = []
        self._bytes: list[int] | None = None
        clk.on_change(self._clock_edge)
        dio.on_change(self._data_edge)

    def _data_edge(self, level: bool) -> None:
        if self._clk.level:
            if not level:
                self._bits, self._bytes = [], []
            elif self._bytes is not None:
                self._carry_out(self._bytes)
                self._bytes = None

    def _clock_edge(self, level: bool) -> None:
        if not level or self._bytes is None:
            return
        self._bits.append(self._dio.level)
        if len(self._bits) == 9:  # the ninth is the acknowledge
            self._bytes.append(sum(bit << place for place, bit in enumerate(self._bits[:8])))
            self._bits = []

    def _carry_out(self, message: list[int]) -> None:
        command = message[0]
        if command & 0xC0 == 0x80:
            self.control = command
        elif command & 0xC0 == 0xC0:
            start = command & 0x07
            self.segments[start : start + len(message) - 1] = bytes(message[1:])
