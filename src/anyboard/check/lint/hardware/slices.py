"""The PWM slices of an RP2040 and RP2350: two pins to each, and the same again from pin 16 on."""

from __future__ import annotations

import re

_TURNS = 32  # pins in turns of 16; those of an RP2350B beyond are in turns of 8


def slice_of(pin: str) -> tuple[int, int] | None:
    """The slice of a pin, `GPIO5`, and its channel there; None if it is no pin of such a chip."""
    found = re.fullmatch(r"GPIO(\d+)", pin)
    if found is None:
        return None
    number = int(found[1])
    return (number >> 1 & 7 if number < _TURNS else 8 + (number >> 1 & 3)), number & 1
