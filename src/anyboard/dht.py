"""`dht`: MicroPython's module for the DHT11 and DHT22."""

from __future__ import annotations

from anyboard.core.errors import BusError
from anyboard.core.ops import PulsesConfigure, PulsesPause, PulsesRead, PulsesResume
from anyboard.machine._uses import Use

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.machine._pin import Pin

__all__ = ["DHT11", "DHT22", "DHTBase"]

_START_US = 18_000
_ANSWER_US = 30_000  # 40 bits take at most 5 ms, the board has to report them too
_ONE_US = 50  # a 0 is high for 26 to 28 us, a 1 for 70
_BITS = 40
_LENGTHS = 2 + 2 * _BITS  # low and high: the beginning of the answer, then each bit


class DHTBase:
    """One sensor: `measure`, then look at what it found.

    Args:
        pin: its data line.
    """

    def __init__(self, pin: Pin) -> None:
        self.pin = pin
        self.buf = bytearray(5)

    def measure(self) -> None:
        """Ask the sensor; at most every second (DHT11) or two (DHT22).

        Raises:
            OSError: ETIMEDOUT, it did not answer.
            Exception: its answer came damaged.
            Unsupported: the board cannot measure pulses.
        """
        highs = self._ask()[1::2][-_BITS:]
        if len(highs) < _BITS:
            raise BusError("timeout", f"a DHT on {self.pin.name()} answered {len(highs)} of {_BITS} bits")
        for at in range(5):
            self.buf[at] = sum((high > _ONE_US) << 7 - n for n, high in enumerate(highs[8 * at : 8 * at + 8]))
        if sum(self.buf[:4]) & 0xFF != self.buf[4]:
            raise Exception("checksum error")

    def _ask(self) -> list[int]:
        """The lengths of its answer: low, high, low, …, in microseconds."""
        use = self.pin._use
        session, name = use.session, use.resource
        session.require(PulsesConfigure, "pulse measurement")
        measuring = Use(session, "pulses", name, use.pins)
        measuring.take(PulsesConfigure(name, 2 * _LENGTHS, True))  # the line rests high
        lengths: list[int] = []

        def came() -> bool:
            new = session.run(PulsesRead(name))
            lengths.extend(new if isinstance(new, tuple) else ())
            return len(lengths) >= _LENGTHS

        try:
            session.run(PulsesPause(name))
            session.run(PulsesRead(name))
            session.run(PulsesResume(name, _START_US))
            session.wait_for(came, _START_US + _ANSWER_US)
            return lengths
        finally:
            measuring.release()


class DHT11(DHTBase):
    """Whole degrees and percents."""

    def humidity(self) -> float:
        """Percent."""
        return self.buf[0]

    def temperature(self) -> float:
        """Degrees C."""
        return self.buf[2]


class DHT22(DHTBase):
    """Tenths of them."""

    def humidity(self) -> float:
        """Percent."""
        return (self.buf[0] << 8 | self.buf[1]) * 0.1

    def temperature(self) -> float:
        """Degrees C."""
        degrees = ((self.buf[2] & 0x7F) << 8 | self.buf[3]) * 0.1
        return -degrees if self.buf[2] & 0x80 else degrees
