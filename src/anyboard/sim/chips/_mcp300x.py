"""What the converters of Microchip's MCP300x family share: the bits of their serial interface."""

from __future__ import annotations

from typing import ClassVar

from anyboard.sim.engines import Knob, Part

_RESOLUTION = 1024


class MCP300x(Part):
    """A 10-bit converter: a start bit and configuration bits in, a null bit and ten bits out.

    DS21295D section 5.0 and figures 5-1, 5-2; DS21294E section 5.1.
    """

    spi_mode = ((0, 0), (1, 1))  # section 6.1 of both datasheets

    configuration_bits: ClassVar[int]
    """Bits after the start bit."""
    null_bit: ClassVar[int]
    """The null bit's clock, counted from the start bit."""

    # Electrical characteristics: VREF 0.25 V to VDD, which is at most 5.5 V
    vref = Knob(3.3, low=0.25, high=5.5, unit="V")
    """The reference voltage."""

    def inputs(self, configuration: int) -> tuple[float, float]:
        """The two voltages that the configuration bits compare."""
        raise NotImplementedError

    def repeats(self, configuration: int) -> bool:
        """Whether the result follows once more, least significant bit first."""
        return True

    def reset(self) -> None:
        super().reset()
        self._begin()

    def select(self) -> None:
        """CS falls: a start bit may come."""
        self._begin()

    def deselect(self) -> None:
        """CS rises."""
        self._begin()

    def _begin(self) -> None:
        self._clocks = -1  # since the start bit
        self._configuration = 0
        self._output: list[int] = []

    def transfer(self, mosi: bytes) -> bytes:
        """Bit by bit: where the start bit stands among the bytes is the driver's choice."""
        bits = len(mosi) * 8
        value, answer = int.from_bytes(mosi, "big"), 0
        for position in reversed(range(bits)):
            answer = answer << 1 | self._tick(value >> position & 1)
        return answer.to_bytes(len(mosi), "big")

    def _tick(self, data_in: int) -> int:
        """One clock: takes a bit, returns the one that is out meanwhile."""
        if self._clocks < 0:
            self._clocks = 0 if data_in else -1
            return 1  # the output is off
        self._clocks += 1
        if self._clocks <= self.configuration_bits:
            self._configuration = self._configuration << 1 | data_in
            return 1
        if self._clocks < self.null_bit:
            return 1
        if self._clocks == self.null_bit:
            self._output = self._convert()
            return 0
        return self._output.pop(0) if self._output else 0

    def _convert(self) -> list[int]:
        positive, negative = self.inputs(self._configuration)
        # equation 4-2: 1024 * VIN / VREF; the tiny number is for what is not exact in binary
        code = int(_RESOLUTION * max(positive - negative, 0.0) / self.vref + 1e-6)
        code = min(code, _RESOLUTION - 1)
        result = [code >> bit & 1 for bit in range(10)]
        return result[::-1] + (result[1:] if self.repeats(self._configuration) else [])
