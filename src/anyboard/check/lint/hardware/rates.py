"""At which rates the core of a chip can run."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.check.lint.reading.program import Program

_ESP32 = (20, 40, 80, 160, 240)
_SLOWER = (20, 40, 80, 160)
_RATES = {
    **dict.fromkeys(("esp32", "esp32s2", "esp32s3"), _ESP32),
    **dict.fromkeys(("esp32c3", "esp32c6"), _SLOWER),
    "esp32c2": (80, 120),
}
_ANY_ESP32 = (*_ESP32, 48, 64, 96, 120, 320, 360, 400)
"""MHz: what one or the other of the newer ones can do besides."""
_SLOWEST_RP2 = 15_000_000  # 12 MHz are multiplied to 750 MHz at least, and divided by 49 at most
_SHOWN = 80  # and above: slower ones stop WiFi


def instead_of_rate(program: Program, hz: object) -> str:
    """What `machine.freq` takes in place of a number, in words; "" if it may take it."""
    if not isinstance(hz, int):
        return ""
    if program.target.port == "rp2":
        return "use 125000000 or 250000000, in Hz" if hz < _SLOWEST_RP2 else ""
    if program.target.port != "esp32":
        return ""
    chip = "" if program.board is None else program.board.chip or ""
    if hz // 1_000_000 in _RATES.get(chip, _ANY_ESP32):
        return ""
    offered = [f"{mhz}000000" for mhz in _RATES.get(chip, _ESP32) if mhz >= _SHOWN]
    return f"use {', '.join(offered[:-1])} or {offered[-1]}, in Hz"
