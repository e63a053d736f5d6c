"""The Multi-Protocol Synchronous Serial Engine: FTDI AN_108, "Command Processor for MPSSE and MCU Host Bus Emulation".

Where AN_108 leaves open what happens, the model does what has been seen on chips, or the worst, and says so
in `Engine.remarks`, which tests expect to stay empty.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from usbmodels.ftdi_clocking import BITS, READ, WRITE, WRITE_TMS, Clocking
from usbmodels.ftdi_lines import CK, GPIOL1, SERIAL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from usbmodels.ftdi_lines import Lines
    from usbmodels.ftdi_pins import Pins

BAD_COMMAND = 0xFA

# pyftdi has measured about half a microsecond for a command that moves no clock, on an FT2232H (`mpsse_bit_delay`).
_COMMAND_US = 0.5

# Of a long command so many bytes are clocked before anything else is looked at.
_CHUNK = 64


class Engine:
    """Takes commands from one FIFO and puts answers into another.

    Args:
        pins: the port's pins.
        lines: the serial ones among them.
        has_low_only: whether it knows command 9E (FT232H).
        remarks: gets a sentence for what AN_108 does not define.
    """

    def __init__(self, pins: Pins, lines: Lines, has_low_only: bool, remarks: list[str]) -> None:
        self.pins = pins
        self.lines = lines
        self.clocking = Clocking(pins, lines, remarks)
        self._remarks = remarks
        # By code: how many bytes, how many bytes of answer, and what it does.
        self._commands = {
            0x80: (3, 0, self._set_low),
            0x81: (1, 1, self._get_low),
            0x82: (3, 0, self._set_high),
            0x83: (1, 1, self._get_high),
            0x84: (1, 0, self._loopback),
            0x85: (1, 0, self._loopback),
            0x86: (3, 0, self._divisor),
            0x87: (1, 0, self._send_immediate),
            0x88: (1, 0, self._wait),
            0x89: (1, 0, self._wait),
            0x8A: (1, 0, self._divide_by_5),
            0x8B: (1, 0, self._divide_by_5),
            0x8C: (1, 0, self._three_phase),
            0x8D: (1, 0, self._three_phase),
            0x8E: (2, 0, self._clock_bits),
            0x8F: (3, 0, self._clock_bytes),
            0x94: (1, 0, self._clock_until),
            0x95: (1, 0, self._clock_until),
            0x96: (1, 0, self._adaptive),
            0x97: (1, 0, self._adaptive),
            0x9C: (3, 0, self._clock_bytes),
            0x9D: (3, 0, self._clock_bytes),
        }
        if has_low_only:
            self._commands[0x9E] = (3, 0, self._set_low_only)
        self.reset()

    def reset(self) -> None:
        """As after the port has entered this mode."""
        self.clocking.reset()
        self.lines.loopback = False
        self.flushes = False
        self._shift: tuple[int, int] | None = None  # a command for bytes, and how many are left
        self._job: Iterator[None] | None = None
        self._answer = bytearray()

    @property
    def latched(self) -> bool:
        """Whether it is in the middle of a command, waiting for bytes or for a pin."""
        return self._shift is not None or self._job is not None

    def step(self, commands: bytearray, answers: bytearray, room: int) -> float | None:
        """Carry out one command, or part of one.

        Args:
            commands: what has come; what is used is removed.
            answers: what is answered is appended.
            room: how many bytes of answers there is room for.

        Returns:
            How long it took in microseconds; None: nothing can be done now.
        """
        if self._job is not None:
            return self._go_on(answers)
        if self._shift is not None:
            return self._shift_bytes(commands, answers, room)
        if not commands:
            return None
        code = commands[0]
        if code < 0x80:
            return self._shift_command(code, commands, answers, room)
        length, answer, command = self._commands.get(code, (1, 2, self._bad))
        if len(commands) < length or room < answer:
            return None
        arguments = bytes(commands[:length])
        del commands[:length]
        self.lines.pass_time(_COMMAND_US)
        job = command(arguments)
        if job is not None:
            self._job = job
            return self._go_on(answers)
        answers += self._answer
        self._answer.clear()
        return _COMMAND_US

    def _go_on(self, answers: bytearray) -> float | None:
        """Go on with what clocks bit by bit, until it is done or has to wait for a pin."""
        assert self._job is not None
        before = self.lines.elapsed
        for _ in self._job:
            return None
        self._job = None
        answers += self._answer
        self._answer.clear()
        return self.lines.elapsed - before + _COMMAND_US

    # -- commands ----------------------------------------------------------------------------------

    def _bad(self, command: bytes) -> None:
        self._answer += bytes((BAD_COMMAND, command[0]))

    def _set_low(self, command: bytes) -> None:
        self._set(command[1], command[2], 0)

    def _set_high(self, command: bytes) -> None:
        self._set(command[1], command[2], 8)

    def _set(self, value: int, direction: int, shift: int) -> None:
        pins, lines = self.pins, self.lines
        keep = ~(0xFF << shift)
        was_output, was_clock = pins.direction, pins.value >> CK & 1
        pins.value = (pins.value & keep | value << shift) & pins.mask
        pins.direction = (pins.direction & keep | direction << shift) & pins.mask
        selected = lines.parts.selections() if lines.parts else None
        if pins.show(0xFF << shift & ~SERIAL):
            lines.refresh()
        if shift:
            return
        clocks = was_output & direction & 1 << CK and was_clock != pins.value >> CK & 1
        if clocks and selected is not None and selected != lines.parts.selections():
            self._remarks.append("a chip select and the clock change in the same command; which is first is open")
        lines.update()

    def _get_low(self, command: bytes) -> None:
        self.pins.show(SERIAL)
        levels = self.pins.levels(0xF8)
        lines = self.lines
        data_in = lines.sda if lines.joined else lines.data_in()
        data_out = lines.sda if lines.joined else lines.data_out
        self._answer.append(levels | lines.scl << 0 | data_out << 1 | data_in << 2)

    def _get_high(self, command: bytes) -> None:
        wide = self.pins.mask >> 8
        self._answer.append(self.pins.levels(0xFF00) >> 8 if wide else 0xFF)

    def _loopback(self, command: bytes) -> None:
        self.lines.loopback = command[0] == 0x84

    def _divisor(self, command: bytes) -> None:
        self.clocking.divisor = command[1] | command[2] << 8

    def _send_immediate(self, command: bytes) -> None:
        self.flushes = True

    def _divide_by_5(self, command: bytes) -> None:
        self.clocking.divide_by_5 = command[0] == 0x8B

    def _three_phase(self, command: bytes) -> None:
        self.clocking.three_phase = command[0] == 0x8C

    def _adaptive(self, command: bytes) -> None:
        self.clocking.adaptive = command[0] == 0x96

    def _set_low_only(self, command: bytes) -> None:
        self.pins.low_only = (command[1] | command[2] << 8) & self.pins.mask
        self.pins.show(self.pins.mask & ~SERIAL)
        self.lines.update()

    def _wait(self, command: bytes) -> Iterator[None]:
        while self.pins.level(GPIOL1) != (command[0] == 0x88):
            yield

    def _clock_bits(self, command: bytes) -> Iterator[None]:
        return self.clocking.bits(0, (False,) * ((command[1] & 7) + 1))

    def _clock_bytes(self, command: bytes) -> Iterator[None]:
        until = {0x9C: True, 0x9D: False}.get(command[0])
        for _ in range((command[1] | command[2] << 8) + 1):
            if until is not None and self.pins.level(GPIOL1) == until:
                return
            yield from self.clocking.bits(0, (False,) * 8)

    def _clock_until(self, command: bytes) -> Iterator[None]:
        while self.pins.level(GPIOL1) != (command[0] == 0x94):
            yield from self.clocking.bits(0, (False,) * 8)
            yield

    # -- shifting ----------------------------------------------------------------------------------

    def _shift_command(self, code: int, commands: bytearray, answers: bytearray, room: int) -> float | None:
        if not code & (WRITE | READ | WRITE_TMS) or (code & WRITE_TMS and (not code & BITS or code & WRITE)):
            if room < 2:
                return None
            answers += bytes((BAD_COMMAND, code))
            del commands[0]
            return _COMMAND_US
        sends = code & (WRITE | WRITE_TMS)
        length = (3 if sends else 2) if code & BITS else 3
        if len(commands) < length:
            return None
        if code & BITS:
            if room < 1:
                return None
            count, data = (commands[1] & 7) + 1, commands[2] if sends else 0
            del commands[:length]
            if self.clocking.is_i2c(code):
                self.clocking.i2c_bits(code, count, data, answers)
                return count * self.clocking.bit_us
            self._job = self.clocking.bit_command(code, count, data, self._answer)
            return self._go_on(answers)
        left = (commands[1] | commands[2] << 8) + 1
        del commands[:3]
        self._shift = code, left
        spent = self._shift_bytes(commands, answers, room)
        return _COMMAND_US if spent is None else spent

    def _shift_bytes(self, commands: bytearray, answers: bytearray, room: int) -> float | None:
        """Go on with a command for bytes, as far as there are any, and room for the answers."""
        assert self._shift is not None
        code, left = self._shift
        count = min(left, _CHUNK)
        if code & WRITE:
            count = min(count, len(commands))
        if code & READ:
            count = min(count, room)
        if not count:
            return None
        data = bytes(count)
        if code & WRITE:
            data = bytes(commands[:count])
            del commands[:count]
        self._shift = (code, left - count) if left > count else None
        fast = self.clocking.fast_bytes(code, data)
        if fast is not None:
            answers += fast
            return 8 * count * self.clocking.bit_us
        self._job = self.clocking.slow_bytes(code, data, self._answer)
        return self._go_on(answers)
