"""What is wired around a board on a simulated bench, for whatever opens that board."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.sim import Bench
from anyboard.testing.rig import Rig
from anyboard.testing.rigs.parts import Refuser, RegisterFile, ROMPart

if TYPE_CHECKING:
    from collections.abc import Iterable

    from anyboard.board_object import Board
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
BOARDS = tuple(_WIRING)
"""Those it has a wiring for."""


def wired_bench(board: str, clock: str) -> Bench:
    """A bench with everything the rows need around the board.

    Args:
        board: one of `BOARDS`.
        clock: "real" or "virtual".
    """
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


def bench_rig(name: str, bench: Bench, opened: Board, offers: Iterable[str]) -> Rig:
    """The rig around an activated board that a `wired_bench` is wired to.

    Args:
        name: for reports.
        bench: of one of `BOARDS`.
        opened: the board, whose pins have the names of the bench's.
        offers: the capabilities.
    """
    rig = Rig(name, opened, set(offers))
    wiring = _WIRING[bench.board]
    pins = {role: tuple(getattr(opened, one) for one in names.split()) for role, names in wiring.items()}

    def levels_seen(pin: Pin) -> list[bool]:
        levels: list[bool] = []
        bench.pin(pin._info.name).on_change(levels.append)
        return levels

    attributes: dict[str, object] = {
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
        **{f"default_{bus.kind}": bus.function for bus in reversed(opened.info.buses)},  # the first of a kind
    }
    if "analog_out" in pins:
        attributes["analog_out_pin"] = pins["analog_out"][0]
    for attribute, value in attributes.items():
        setattr(rig, attribute, value)
    return rig
