"""How the MPSSE clocks bits out and in: FTDI AN_108, 3.2 to 3.5 and 3.8.

Where nobody can tell the difference, whole bytes go at once: I2C to the targets, SPI to the parts.  Otherwise
every edge is made, and adaptive clocking may stop between them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from usbmodels.ftdi_lines import CK, DI, DO, TMS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from usbmodels.ftdi_lines import Lines
    from usbmodels.ftdi_pins import Pins

WRITE_FALLING, BITS, READ_FALLING, LSB_FIRST, WRITE, READ, WRITE_TMS = (1 << bit for bit in range(7))
"""Bits of the commands that shift (AN_108, 3.2)."""

_ONE_WAY = (WRITE | WRITE_FALLING, READ, READ | WRITE_FALLING)

_BITS_OF = tuple(tuple(bool(byte >> bit & 1) for bit in range(7, -1, -1)) for byte in range(256))
_REVERSED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))


class Clocking:
    """The clock's settings, and the shift register.

    Args:
        pins: the port's pins.
        lines: the serial ones among them.
        remarks: gets a sentence for what AN_108 does not define.
    """

    def __init__(self, pins: Pins, lines: Lines, remarks: list[str]) -> None:
        self._pins = pins
        self._lines = lines
        self._remarks = remarks
        self.reset()

    def reset(self) -> None:
        """As after the port has entered MPSSE mode."""
        self.divide_by_5 = True
        self.divisor = 0
        self.three_phase = self.adaptive = False

    @property
    def bit_us(self) -> float:
        """How long a bit takes (AN_108, 3.8)."""
        return 2e6 * (1 + self.divisor) * (1.5 if self.three_phase else 1) / (12e6 if self.divide_by_5 else 60e6)

    def bit_command(self, code: int, count: int, data: int, answers: bytearray) -> Iterator[None]:
        """Up to eight bits out, or in, or both; edge by edge, stopping where `bits` does."""
        if code & WRITE_TMS:
            self._put(DO, bool(data >> 7))
        received: list[bool] = []
        yield from self.bits(code, _in_order(code, data)[:count], received)
        if code & READ:
            answers.append(_collected(code, received))

    def slow_bytes(self, code: int, data: bytes, answers: bytearray) -> Iterator[None]:
        """Whole bytes, the same way."""
        for byte in data:
            yield from self.bit_command(code, 8, byte, answers)

    def fast_bytes(self, code: int, data: bytes) -> bytes | None:
        """Whole bytes at once, where nobody can tell the difference; None: not so here."""
        lines, pins = self._lines, self._pins
        if self.is_i2c(code):
            received = bytearray()
            for byte in data:
                self.i2c_bits(code, 8, byte, received)
            return bytes(received)
        idle = bool(pins.value >> CK & 1)
        as_documented = not code & WRITE or bool(code & WRITE_FALLING) != idle
        adaptive = self.adaptive and not lines.returned
        if not (as_documented and pins.direction >> CK & 1 and lines.is_spi) or adaptive or lines.loopback:
            return None
        out = data if not code & LSB_FIRST else data.translate(_REVERSED)
        if not code & WRITE or not pins.direction >> DO & 1:
            out = (b"\xff" if lines.data_out else b"\x00") * len(data)
        taken, line = lines.parts.exchange(out, idle) if lines.parts else (True, None)
        if not taken:
            return None
        lines.elapsed += 8 * len(data) * self.bit_us
        if code & WRITE:
            self._place(DO, bool(out[-1] & 1))
            lines.update()
        if not code & READ:
            return b""
        if lines.joined and line is None:
            line = out
        elif lines.joined and line is not None:
            line = bytes(a & b for a, b in zip(line, out, strict=True))
        elif line is None:
            line = (b"\xff" if pins.level(DI) else b"\x00") * len(data)
        return line.translate(_REVERSED) if code & LSB_FIRST else line

    def i2c_bits(self, code: int, count: int, data: int, answers: bytearray) -> None:
        """The same as `bit_command`, where `is_i2c`."""
        if code & WRITE:
            self._lines.send(_in_order(code, data)[:count])
        else:
            answers.append(_collected(code, self._lines.receive(count)))
        self._lines.elapsed += count * self.bit_us

    def is_i2c(self, code: int) -> bool:
        """Whether bits may be clocked the fast way of I2C: one direction at a time, the clock low and coming back."""
        if (code & (WRITE | READ | WRITE_TMS | WRITE_FALLING)) not in _ONE_WAY:
            return False
        pins, lines = self._pins, self._lines
        clock_is_low = pins.direction >> CK & ~pins.value >> CK & 1
        return bool(clock_is_low and lines.is_plain and (lines.returned or not self.adaptive))

    def bits(self, code: int, bits: tuple[bool, ...], received: list[bool] | None = None) -> Iterator[None]:
        """Clock bits one edge at a time; stops where adaptive clocking waits for the clock to come back.

        A bit is put out before its first edge, "then the CLK pin is clocked", there and back; the next one
        comes with the second edge, or with three phases half a period after it.  What is sampled is the
        level just prior to the edge.
        """
        pins, lines = self._pins, self._lines
        writes = bool(code & (WRITE | WRITE_TMS))
        pin = TMS if code & WRITE_TMS else DO
        wanted = not code & WRITE_FALLING
        idle = bool(pins.value >> CK & 1)
        if writes and idle != wanted:
            # Seen on FT4232H and described in libmpsse: the clock first jumps to where the command wants it,
            # and the parts take that for an edge; afterwards it goes back.
            self._remarks.append(
                f"command {code:02X} is for a clock that starts at {wanted:d}, and it was at {idle:d} (AN_108, 3.3)"
            )
            yield from self._edge(wanted)
        else:
            wanted = idle
        first = not wanted
        sample_first = bool(code & READ_FALLING) != first
        part = self.bit_us / (3 if self.three_phase else 2)
        if lines.parts:
            lines.parts.announce(first, wanted)
        for index, bit in enumerate(bits):
            if writes and (index == 0 or self.three_phase):
                self._put(pin, bit)
            lines.pass_time(part)
            if code & READ and sample_first and received is not None:
                received.append(lines.data_in())
            yield from self._edge(first)
            lines.pass_time(part)
            if code & READ and not sample_first and received is not None:
                received.append(lines.data_in())
            if writes and not self.three_phase and index + 1 < len(bits):
                self._place(pin, bits[index + 1])  # together with the edge
            yield from self._edge(wanted)
            if writes and pin == TMS:
                pins.show(1 << TMS)
            if self.three_phase:
                lines.pass_time(part)
        if idle != wanted:
            yield from self._edge(idle)

    def _put(self, pin: int, level: bool) -> None:
        self._place(pin, level)
        if pin == TMS:
            self._pins.show(1 << TMS)
        else:
            self._lines.update()

    def _place(self, bit: int, level: bool) -> None:
        pins = self._pins
        pins.value = pins.value | 1 << bit if level else pins.value & ~(1 << bit)

    def _edge(self, level: bool) -> Iterator[None]:
        self._place(CK, level)
        self._lines.update()
        if self.adaptive:
            while self._lines.rtck != level:
                yield
                self._lines.release()


def _in_order(code: int, data: int) -> tuple[bool, ...]:
    """The bits of a byte as a command sends them."""
    return _BITS_OF[_REVERSED[data] if code & LSB_FIRST else data]


def _collected(code: int, bits: list[bool]) -> int:
    """The byte in which bits are answered: shifted up from bit 0, or down from bit 7 (AN_108, 3.3.7, 3.4.7)."""
    value = 0
    for bit in bits:
        value = value >> 1 | bit << 7 if code & LSB_FIRST else value << 1 | bit
    return value
