"""Rigs on the simulator: both boards, on the real and on the virtual clock."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import anyboard
from anyboard.sim import Bench
from anyboard.testing.capabilities import CAPABILITIES
from anyboard.testing.rig import Rig
from anyboard.testing.rigs.parts import Refuser, RegisterFile, ROMPart
from anyboard.testing.source import RigSource

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from anyboard.core.adapter import Adapter
    from anyboard.core.pins import Pin

# Maxim AN27: the worked example of the CRC
_ROM = bytes.fromhex("021cb801000000a2")

_TARGET, _FORGETFUL, _REFUSING, _RESERVED, _ABSENT = 0x76, 0x50, 0x2A, 0x03, 0x33

_WIRING: dict[str, dict[str, str]] = {
    "feather": {
        "any": "D2 D3",
        "free": "D2 D3 D9 D10 A1",
        "pair": "D5 D6",
        "i2c": "SCL SDA",
        "bare": "A2 A5",
        "spi": "SCK MOSI MISO",
        "uart": "TX RX",
        "analog": "A3",
        "analog_out": "A0",
        "pwm": "D9 D10",
        "onewire": "D4",
        "onewire_empty": "A4",
        "pixel": "NEOPIXEL",
        "touch": "A1",
        "encoder": "D7 D11 D8 D12",
    },
    "raspberry_pi_pico": {
        "any": "GP2 GP3",
        "free": "GP20 GP21 GP22 GP6 GP7",
        "pair": "GP14 GP15",
        "i2c": "GP5 GP4",
        "bare": "GP7 GP6",
        "spi": "GP18 GP19 GP16",
        "uart": "GP0 GP1",
        "analog": "GP26",
        "pwm": "GP6 GP8",
        "onewire": "GP12",
        "onewire_empty": "GP13",
        "pixel": "GP17",
        "touch": "GP22",
        "encoder": "GP8 GP10 GP9 GP11",
    },
}
_DEFAULTS = {
    "feather": {"default_i2c": "I2C", "default_spi": "SPI", "default_uart": "UART"},
    "raspberry_pi_pico": {"default_i2c": "STEMMA_I2C"},
}
# what the board cannot do; the rows that need it are reported
_LACKS = {
    "feather": frozenset({"clock_output"}),
    "raspberry_pi_pico": frozenset({"analog_out", "clock_output", "default_spi", "default_uart"}),
}


def wired_bench(board: str, clock: str) -> Bench:
    """A bench with everything the rows need around the board."""
    bench = Bench.empty(board=board, clock=clock)
    wiring = {role: names.split() for role, names in _WIRING[board].items()}
    scl, sda = wiring["i2c"]
    bus = bench.i2c_on(scl=scl, sda=sda)
    bus.attach(RegisterFile(_TARGET))
    bus.attach(RegisterFile(_FORGETFUL, forgetful=True))
    bus.attach(RegisterFile(_RESERVED))
    bus.attach(Refuser(_REFUSING))
    bench.onewire(wiring["onewire"][0]).attach(ROMPart(_ROM))
    bench.onewire(wiring["onewire_empty"][0])
    bench.wire(*wiring["pair"])
    bench.wire(*wiring["spi"][1:])
    bench.wire(*wiring["uart"])
    out_a, in_a, out_b, in_b = wiring["encoder"]
    bench.wire(out_a, in_a)
    bench.wire(out_b, in_b)
    bench.pin(wiring["analog"][0]).volts = 1.1
    return bench


class _Wrapped:
    """A bench to open through a layer."""

    def __init__(self, bench: Bench, layer: Callable[[Adapter], Adapter]) -> None:
        self.url = bench.url
        self._bench = bench
        self._layer = layer

    def open_adapter(self) -> Adapter:
        """The bench's adapter, wrapped."""
        return self._layer(self._bench.open_adapter())


@contextmanager
def opened_rig(name: str, board: str, clock: str, layer: Callable[[Adapter], Adapter] | None = None) -> Iterator[Rig]:
    """A fresh bench, activated, as a rig.

    Args:
        name: for reports.
        board: "feather" or "raspberry_pi_pico".
        clock: "real" or "virtual".
        layer: wraps the adapter.
    """
    bench = wired_bench(board, clock)
    opened = anyboard.activate(bench if layer is None else _Wrapped(bench, layer))
    try:
        yield _rig(name, board, bench, opened)
    finally:
        anyboard.deactivate()


def _rig(name: str, board: str, bench: Bench, opened: anyboard.Board) -> Rig:
    rig = Rig(name, opened, set(CAPABILITIES) - _LACKS[board])
    pins = {role: tuple(getattr(opened, one) for one in names.split()) for role, names in _WIRING[board].items()}

    def levels_seen(pin: Pin) -> list[bool]:
        levels: list[bool] = []
        bench.pin(pin._info.name).on_change(levels.append)
        return levels

    wiring: dict[str, object] = {
        "any_pins": pins["any"],
        "free_pins": pins["free"],
        "pair": pins["pair"],
        "levels_seen": levels_seen,
        "i2c_pins": pins["i2c"],
        "target_address": _TARGET,
        "absent_address": _ABSENT,
        "forgetful_address": _FORGETFUL,
        "refusing_address": _REFUSING,
        "reserved_address": _RESERVED,
        "bare_pins": pins["bare"],
        "spi_pins": pins["spi"],
        "uart_pins": pins["uart"],
        "analog": (pins["analog"][0], 65535 // 3, 32),  # 1.1 V of 3.3 V, to within two steps of 12 bits
        "pwm_pins": pins["pwm"],
        "pwm_seen": lambda pin: bench.pin(pin._info.name).pwm,
        "pulses_seen": lambda pin: bench.pin(pin._info.name).pulses,
        "onewire_pin": pins["onewire"][0],
        "onewire_rom": _ROM,
        "onewire_empty_pin": pins["onewire_empty"][0],
        "pixel_pin": pins["pixel"][0],
        "pixels_seen": lambda pin: bench.pin(pin._info.name).pixels,
        "touch_pin": pins["touch"][0],
        "encoder": (pins["encoder"][:2], pins["encoder"][2:]),
        **_DEFAULTS[board],
    }
    if "analog_out" in pins:
        wiring["analog_out_pin"] = pins["analog_out"][0]
    for attribute, value in wiring.items():
        setattr(rig, attribute, value)
    return rig


def _source(board: str, clock: str) -> RigSource:
    name = f"sim {board}, {clock} clock"
    return RigSource("sim", name, lambda: opened_rig(name, board, clock))


SOURCES = tuple(_source(board, clock) for board in _WIRING for clock in ("real", "virtual"))
"""All four."""
