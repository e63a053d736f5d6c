"""`machine.time_pulse_us` and `machine.bitstream`."""

from __future__ import annotations

from anyboard._native.buffers import readable
from anyboard.core.errors import Unsupported
from anyboard.core.ops import PinRead, PixelWrite, PulsesConfigure, PulsesRead
from anyboard.machine._uses import Use

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from anyboard._native.buffers import ReadableBuffer
    from anyboard.machine._pin import Pin

# Of a WS2812 and its kin: high and low for a 0, high and low for a 1; what boards can send.
_PIXEL_NS = (400, 850, 800, 450)
_TOLERANCE_NS = 150  # the WS2812B's datasheet allows each time to be so far off


def time_pulse_us(pin: Pin, pulse_level: int, timeout_us: int = 1_000_000, /) -> int:
    """The length of the next pulse of `pulse_level` on a pin, in microseconds, measured by the board.

    A pulse that has begun already is not measured: the next one is.

    Returns:
        -2 if it has not begun within `timeout_us`, -1 if it has not ended then; a pulse is 65,535 us at most.

    Raises:
        Unsupported: the board cannot measure pulses.
    """
    was = pin._use
    session, name = was.session, was.resource
    session.require(PulsesConfigure, "pulse measurement")
    measuring = Use(session, "pulses", name, was.pins)
    measuring.take(PulsesConfigure(name, 2, not pulse_level))
    lengths: list[int] = []

    def came() -> bool:
        new = session.run(PulsesRead(name))
        lengths.extend(new if isinstance(new, tuple) else ())
        return bool(lengths)

    try:
        if session.wait_for(came, timeout_us):
            return lengths[0]
        return -1 if session.run_bool(PinRead(name)) == bool(pulse_level) else -2
    finally:
        pin._ready()  # an input or an output again


def bitstream(pin: Pin, encoding: int, timing: Sequence[int], data: ReadableBuffer, /) -> None:
    """Send bytes as WS2812 pixels take them.

    Args:
        encoding: 0.
        timing: nanoseconds (high of a 0, low of a 0, high of a 1, low of a 1), within 150 of (400, 850, 800, 450).

    Raises:
        ValueError: another encoding.
        Unsupported: other timing; the board has no pixels.
    """
    if encoding != 0 or len(timing) != 4:
        raise ValueError("bitstream: encoding 0 and a timing of four are known")
    session, name = pin._use.session, pin._use.resource
    if any(abs(given - pixel) > _TOLERANCE_NS for given, pixel in zip(timing, _PIXEL_NS, strict=True)):
        raise Unsupported(f"{session.url} sends bits as WS2812 pixels take them, not with the timing {tuple(timing)}")
    session.require(PixelWrite, "NeoPixel output")
    out = readable(data)
    if pin.mode() != pin.OUT:
        pin.init(pin.OUT, value=0)
    pin._ready()
    if out:
        session.post(PixelWrite(name, out))
        pin._level = False
