"""NXP PCA9685: see the class."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.core.errors import Nack
from anyboard.sim.engines import Block, I2CRegisters, Register, writes

if TYPE_CHECKING:
    from anyboard.sim.engines.registers import Field

_OSCILLATOR_HZ = 25_000_000
_COUNTS = 4096
_CHANNELS = 16
_RESTART, _EXTCLK, _AI, _SLEEP, _SUB1, _SUB2, _SUB3, _ALLCALL = (1 << bit for bit in range(7, -1, -1))  # table 5
_FULL = 1 << 12
_LOWEST_PRESCALE = 3  # 7.3.5: the hardware forces it
_GENERAL_CALL, _SOFTWARE_RESET = 0x00, 0x06  # 7.6


class PCA9685(I2CRegisters):
    """A 16-channel 12-bit PWM driver for servos and LEDs, on I2C.

    Modelled: the 16 channels with their on and off counts, full on and full off, the ALL_LED registers; the
    prescaler, writable in sleep only; auto-increment; sleep and restart; the all-call and sub-call addresses
    (all-call answers at 0x70 from power-on until a program turns it off), and the software reset by general call.
    `duty`, `delay`, `pulse_us` and `frequency` say what comes out.

    Left out: the waveform on the bench's pins, output inversion and driver type (the registers keep them), the
    OE input, the external clock, the 500 us the oscillator needs.

    Datasheet: NXP PCA9685, revision 4 (16 April 2015): table 4 (registers), tables 5 to 8, 7.3.5, 7.6.
    """

    address = 0x40
    addresses = tuple(range(0x40, 0x80))  # 7.1.1: six address pins

    _mode1 = Register(0x00, _SLEEP | _ALLCALL)
    _mode2 = Register(0x01, 0x04, read_only=0xE0)
    _subadr1 = Register(0x02, 0xE2, read_only=0x01)
    _subadr2 = Register(0x03, 0xE4, read_only=0x01)
    _subadr3 = Register(0x04, 0xE8, read_only=0x01)
    _allcalladr = Register(0x05, 0xE0, read_only=0x01)
    _leds = Block(0x06, bytes.fromhex("00 00 00 10") * _CHANNELS)  # table 7: full off
    _all_on_l = Register(0xFA, self_clearing=0xFF)
    _all_on_h = Register(0xFB, self_clearing=0xFF)
    _all_off_l = Register(0xFC, self_clearing=0xFF)
    _all_off_h = Register(0xFD, self_clearing=0xFF)
    _pre_scale = Register(0xFE, 0x1E)

    _mode1_before: int
    _shared: set[int]

    def reset(self) -> None:
        super().reset()
        self.increments = False
        self._mode1_before = self._mode1
        self._calls_written(0)

    # -- the bus ---------------------------------------------------------------------------------

    def answers(self, address: int) -> bool:
        return address == self.address or self.shares(address)

    def shares(self, address: int) -> bool:
        """Whether it answers an address beside others: all-call, sub-calls, general call."""
        return address in self._shared

    @writes(_subadr1, _subadr2, _subadr3, _allcalladr)
    def _calls_written(self, value: int) -> None:
        calls = (_SUB1, self._subadr1), (_SUB2, self._subadr2), (_SUB3, self._subadr3), (_ALLCALL, self._allcalladr)
        self._shared = {_GENERAL_CALL, *(call >> 1 for bit, call in calls if self._mode1 & bit)}

    def write(self, address: int, data: bytes) -> None:
        if address != _GENERAL_CALL:
            super().write(address, data)
        elif data == bytes([_SOFTWARE_RESET]):
            self.reset()
        else:
            raise Nack(0)

    def read(self, address: int, n: int) -> bytes:
        if address == _GENERAL_CALL:
            raise Nack
        return super().read(address, n)

    def next_address(self, address: int) -> int:
        if self.increments and address in (0x45, 0xFE):
            return 0  # table 4, remark
        return super().next_address(address)

    def writable(self, field: Field) -> bool:
        return field is not PCA9685._pre_scale or bool(self._mode1 & _SLEEP)

    @writes(_mode1)
    def _mode1_written(self, value: int) -> None:
        before = self._mode1_before
        restart = before & _RESTART
        if value & _SLEEP and not before & _SLEEP:
            # 7.3.1.1: unless every channel has been turned off there is something to restart
            restart = _RESTART if any(not self._counts(channel)[1] & _FULL for channel in range(_CHANNELS)) else 0
        elif value & _RESTART and not value & _SLEEP:
            restart = 0
        external = before & _EXTCLK or (value & _EXTCLK and before & _SLEEP)  # table 5: sticky, set in sleep only
        self._mode1 = value & ~(_RESTART | _EXTCLK) | restart | (_EXTCLK if external else 0)
        self._mode1_before = self._mode1
        self.increments = bool(value & _AI)
        self._calls_written(value)

    @writes(_leds)
    def _leds_written(self, value: bytes) -> None:
        # bits 7 to 5 of the high bytes are reserved and read 0
        self._leds = bytes(byte & (0x1F if position % 2 else 0xFF) for position, byte in enumerate(value))
        self._mode1 &= ~_RESTART  # 7.3.1.1: a write to a PWM register clears it
        self._mode1_before = self._mode1

    @writes(_all_on_l)
    def _all_on_l_written(self, value: int) -> None:
        self._load_all(0, value)

    @writes(_all_on_h)
    def _all_on_h_written(self, value: int) -> None:
        self._load_all(1, value)

    @writes(_all_off_l)
    def _all_off_l_written(self, value: int) -> None:
        self._load_all(2, value)

    @writes(_all_off_h)
    def _all_off_h_written(self, value: int) -> None:
        self._load_all(3, value)

    def _load_all(self, byte: int, value: int) -> None:
        leds = bytearray(self._leds)
        leds[byte::4] = bytes([value]) * _CHANNELS
        self._leds_written(bytes(leds))

    @writes(_pre_scale)
    def _pre_scale_written(self, value: int) -> None:
        self._pre_scale = max(value, _LOWEST_PRESCALE)

    # -- the outputs -----------------------------------------------------------------------------

    @property
    def frequency(self) -> float:
        """Of all channels, Hz (7.3.5)."""
        return _OSCILLATOR_HZ / (_COUNTS * (self._pre_scale + 1))

    def duty(self, channel: int) -> float:
        """How much of a period a channel is on: 0 to 1 (7.3.3); 0 in sleep, and until a restart."""
        on, off = self._counts(channel)
        if self._mode1_before & (_SLEEP | _RESTART) or off & _FULL:
            return 0.0
        return 1.0 if on & _FULL else (off - on) % _COUNTS / _COUNTS

    def delay(self, channel: int) -> float:
        """How much of a period passes before a channel goes on: 0 to 1."""
        return self._counts(channel)[0] % _COUNTS / _COUNTS

    def pulse_us(self, channel: int) -> float:
        """How long a channel is on in each period, microseconds: what a servo looks at."""
        return self.duty(channel) / self.frequency * 1e6

    def _counts(self, channel: int) -> tuple[int, int]:
        if not 0 <= channel < _CHANNELS:
            raise ValueError(f"{self.label}: channel {channel} is outside 0 to {_CHANNELS - 1}")
        registers = self._leds[4 * channel : 4 * channel + 4]
        return int.from_bytes(registers[:2], "little"), int.from_bytes(registers[2:], "little")
