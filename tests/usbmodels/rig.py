"""A rig for the conformance suite, around the model of an adapter."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import anyboard
from anyboard.testing.rig import Rig
from anyboard.testing.rigs.parts import Refuser, RegisterFile
from usbmodels.plugged import plugged

if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.core.pins import Pin
    from usbmodels.device import UsbModel

_TARGET, _FORGETFUL, _REFUSING, _RESERVED, _ABSENT = 0x76, 0x50, 0x2A, 0x03, 0x33

I2C_AND_PINS = frozenset(
    {
        "default_i2c",
        "digital",
        "i2c",
        "i2c_refusal",
        "i2c_reserved",
        "i2c_restart",
        "levels_seen",
        "open_drain",
        "threads",
    }
)
"""What every one of them offers."""
SPI = frozenset({"default_spi", "spi"})
UART = frozenset({"default_uart", "uart"})
ANY_I2C = frozenset({"i2c_long", "i2c_probe"})


@contextmanager
def model_rig(
    name: str, url: str, model: UsbModel, offers: frozenset[str], *, free: str, pair: str, i2c: str = ""
) -> Iterator[Rig]:
    """The model plugged in, opened and activated, with targets on its I2C bus and a wire between two pins.

    Args:
        name: for reports.
        url: what to open.
        model: the model.
        offers: the capabilities, besides `I2C_AND_PINS`; with those of `SPI` and `UART`, the default buses are used.
        free: five pins; the first two are `any_pins`.
        pair: two more.
        i2c: SCL and SDA on the bench, where they are not `bench.i2c`.
    """
    bench = model.bench
    bus = bench.i2c_on(*i2c.split()) if i2c else bench.i2c
    for part in (RegisterFile(_TARGET), RegisterFile(_FORGETFUL, forgetful=True), RegisterFile(_RESERVED)):
        bus.attach(part)
    bus.attach(Refuser(_REFUSING))
    bench.wire(*pair.split())

    def levels_seen(pin: Pin) -> list[bool]:
        levels: list[bool] = []
        bench.pin(pin._info.name).on_change(levels.append)
        return levels

    with plugged(model):
        board = anyboard.activate(url)
        try:
            rig = Rig(name, board, set(I2C_AND_PINS | offers))
            one, two, three, four, five = (getattr(board, pin) for pin in free.split())
            rig.any_pins, rig.free_pins = (one, two), (one, two, three, four, five)
            left, right = (getattr(board, pin) for pin in pair.split())
            rig.pair = left, right
            rig.levels_seen = levels_seen
            rig.i2c_pins, rig.default_i2c = (board.SCL, board.SDA), "I2C"
            rig.target_address, rig.absent_address = _TARGET, _ABSENT
            rig.forgetful_address, rig.refusing_address, rig.reserved_address = _FORGETFUL, _REFUSING, _RESERVED
            if offers >= SPI:
                rig.spi_pins, rig.default_spi = (board.SCK, board.MOSI, board.MISO), "SPI"
            if offers >= UART:
                rig.uart_pins, rig.default_uart = (board.TX, board.RX), "UART"
            rig.pwm_seen = lambda pin: bench.pin(pin._info.name).pwm
            yield rig
        finally:
            anyboard.deactivate()
