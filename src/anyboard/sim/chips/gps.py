"""A GPS receiver: see the class."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from anyboard.sim.engines import Knob, UARTPart


class GPS(UARTPart):
    """A GPS receiver that says where it is once a second, in NMEA sentences at 9600 baud.

    Modelled: GGA, GSA and RMC each second, with their check sums, and empty fields without a fix; bytes
    arrive one after the other, so a board that does not read them loses what its buffer does not hold.
    The time of day is `start` and what has passed on the bench's clock since the receiver was attached.

    Left out: the sentences of satellites in view (GSV), and commands (PMTK, UBX): they are accepted
    and change nothing.

    Args:
        start: the date and time (UTC) when it is attached, "2024-01-01T00:00:00".

    Sentences: NMEA 0183 as in GlobalTop's FGPMMOPA6H datasheet, "NMEA output sentences" (not checked against the
    datasheet; the fields are those of the published example ``$GPGGA,123519,4807.038,N,…*47``).
    """

    period_us = 1_000_000

    latitude = Knob(48.1173, low=-90, high=90, unit="degrees")
    longitude = Knob(11.516667, low=-180, high=180, unit="degrees")
    altitude = Knob(545.4, low=-1000, high=18_000, unit="m")
    geoid = Knob(46.9, low=-110, high=90, unit="m")
    """Height of the geoid above the ellipsoid."""
    satellites = Knob(8, low=0, high=12)
    fix = Knob(1, low=0, high=8)
    """The quality in GGA: 0 for none, 1 for GPS, 2 for differential GPS, …"""
    hdop = Knob(0.9, low=0.1, high=99.9)
    speed = Knob(0.0, low=0, high=1000, unit="knots")
    track = Knob(0.0, low=0, high=360, unit="degrees")

    def __init__(self, *, start: str = "2024-01-01T00:00:00", **knobs: float) -> None:
        try:
            self._start = datetime.fromisoformat(start)
        except ValueError as error:
            raise ValueError(f"GPS: start {start!r} is no date and time: {error}") from None
        self._attached_us = 0
        super().__init__(**knobs)

    def connected(self, bench: Any) -> None:
        super().connected(bench)
        self._attached_us = bench.clock.now_us()

    def periodic(self, at_us: int) -> bytes:
        moment = self._start + timedelta(microseconds=at_us - self._attached_us)
        return b"".join(map(sentence, (self._gga(moment), self._gsa(), self._rmc(moment))))

    @property
    def _place(self) -> str:
        if not round(self.fix):
            return ",,,"
        latitude = f"{_degrees(self.latitude, 2)},{'S' if self.latitude < 0 else 'N'}"
        return f"{latitude},{_degrees(self.longitude, 3)},{'W' if self.longitude < 0 else 'E'}"

    def _gga(self, moment: datetime) -> str:
        fix = round(self.fix)
        where = f"{self.hdop:.1f},{self.altitude:.1f},M,{self.geoid:.1f},M" if fix else ",,M,,M"
        satellites = round(self.satellites) if fix else 0
        return f"GPGGA,{_time(moment)},{self._place},{fix},{satellites:02},{where},,"

    def _gsa(self) -> str:
        fix = round(self.fix)
        used = range(1, round(self.satellites) + 1) if fix else ()
        numbers = ",".join([f"{number:02}" for number in used] + [""] * (12 - len(used)))
        # mode 3 is a fix in three dimensions, which takes four satellites
        mode = 1 if not fix else 3 if len(used) >= 4 else 2
        # one dilution stands for all three: the model has no geometry of satellites
        return f"GPGSA,A,{mode},{numbers},{self.hdop:.1f},{self.hdop:.1f},{self.hdop:.1f}"

    def _rmc(self, moment: datetime) -> str:
        fix = bool(round(self.fix))
        motion = f"{self.speed:.2f},{self.track:.2f}" if fix else ","
        state = "A" if fix else "V"
        return f"GPRMC,{_time(moment)},{state},{self._place},{motion},{moment:%d%m%y},,,{'A' if fix else 'N'}"


def sentence(body: str) -> bytes:
    """A sentence with its frame and its check sum, the XOR of all between $ and *."""
    check = 0
    for byte in body.encode("ascii"):
        check ^= byte
    return f"${body}*{check:02X}\r\n".encode("ascii")


def _time(moment: datetime) -> str:
    return f"{moment:%H%M%S}.{moment.microsecond // 1000:03}"


def _degrees(angle: float, digits: int) -> str:
    """Degrees and minutes, "4807.0380"."""
    degrees, rest = divmod(round(abs(angle) * 600_000), 600_000)
    return f"{degrees:0{digits}}{rest // 10_000:02}.{rest % 10_000:04}"
