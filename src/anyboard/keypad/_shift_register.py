"""`keypad.ShiftRegisterKeys`."""

from __future__ import annotations

from anyboard._native.arguments import native
from anyboard._native.check import at_least, common_session, free_pin
from anyboard.core.ops import PinRead, PinWrite
from anyboard.core.pins import Pin
from anyboard.keypad._pins import length
from anyboard.keypad._scanner import Scanner, Settings, input_configuration, output_configuration

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from anyboard.core.ops import Op


def _data_pins(data: Pin | Sequence[Pin]) -> tuple[Pin, ...]:
    if isinstance(data, Pin):
        return (free_pin(data, "data"),)
    if not length(data):
        raise ValueError("data length must be >= 1")
    return tuple(free_pin(each, "data") for each in data)


def _key_counts(key_count: int | Sequence[int], data_pins: int) -> tuple[int, ...]:
    counts = (key_count,) if isinstance(key_count, int) else tuple(key_count[i] for i in range(length(key_count)))
    if len(counts) != data_pins:
        raise ValueError(f"key_count length must be {data_pins}")
    return tuple(at_least(count, 1, "key_count") for count in counts)


@native
class ShiftRegisterKeys(Scanner):
    """Keys behind parallel-in serial-out shift registers such as the 74HC165 and the CD4021.

    Key 0 is the first bit that comes out (Q7 of a 74HC165), key 1 the next, and so on through
    chained registers; several registers may share clock and latch, each with a data pin of its own,
    whose keys are numbered after those of the pin before it.

    Args:
        clock: shifts on its rising edge.
        data: the pin, or pins, the bits come out of.
        latch: freezes the inputs while they are shifted out.
        value_to_latch: its level while they are: True for the 74HC165, False for the CD4021.
        key_count: how many keys, at least 1; with several data pins, one number for each.
        value_when_pressed: the level of a key that is down.
        interval: seconds between scans.
        max_events: how many events are kept for the program.
        debounce_threshold: how many scans (1 to 127) must agree that a key has changed.

    Raises:
        TypeError: an argument is missing or of the wrong type.
        ValueError: a pin is in use or there twice, or a number is out of range.
    """

    __slots__ = ()

    def __init__(
        self,
        *,
        clock: Pin,
        data: Pin | Sequence[Pin],
        latch: Pin,
        value_to_latch: bool = True,
        key_count: int | Sequence[int],
        value_when_pressed: bool,
        interval: float = 0.020,
        max_events: int = 64,
        debounce_threshold: int = 1,
    ) -> None:
        data_pins = _data_pins(data)
        counts = _key_counts(key_count, len(data_pins))
        clock_pin, latch_pin = free_pin(clock, "clock"), free_pin(latch, "latch")
        settings = Settings(interval, max_events, debounce_threshold)
        pins = (clock_pin, latch_pin, *data_pins)
        if len(set(pins)) < len(pins):
            raise ValueError("Invalid pins")
        frozen = bool(value_to_latch)
        scan: list[Op] = [PinWrite(latch_pin._info.name, frozen)]
        keys: list[int] = []
        for bit in range(max(counts)):
            scan.append(PinWrite(clock_pin._info.name, False))
            for i, each in enumerate(data_pins):
                if bit < counts[i]:
                    scan.append(PinRead(each._info.name))
                    keys.append(sum(counts[:i]) + bit)
            scan.append(PinWrite(clock_pin._info.name, True))
        scan.append(PinWrite(latch_pin._info.name, not frozen))
        self._start(
            common_session(*pins),
            pins,
            configure=[
                output_configuration(clock_pin, False),
                output_configuration(latch_pin, True),
                *(input_configuration(each, None) for each in data_pins),
            ],
            scan=scan,
            keys=keys,
            down_level=bool(value_when_pressed),
            settings=settings,
        )
