"""What a board has, asked of the board."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from anyboard.adapters.python_board.bootstrap import evaluate
from anyboard.adapters.python_board.calls import EXECUTE, Call
from anyboard.adapters.python_board.plan import OPERATIONS
from anyboard.adapters.python_board.upload import minified
from anyboard.core.info import AdapterInfo, BusInfo, PinInfo
from anyboard.core.ops import (
    AnalogConfigure,
    AnalogRead,
    AnalogWrite,
    OneWireConfigure,
    OneWireRead,
    OneWireReset,
    OneWireWrite,
    PixelWrite,
    PWMConfigure,
    PWMSet,
)

if TYPE_CHECKING:
    from anyboard.adapters.python_board.bootstrap import Firmware
    from anyboard.adapters.python_board.link import Link
    from anyboard.core.info import BusKind

_MICROPYTHON = """
import machine
def _q():
    P = machine.Pin
    c = getattr(P, 'cpu', 0)
    b = getattr(P, 'board', 0)
    if not b:
        r = []
        for n in range(50):
            try:
                P(n)
                r.append(('GPIO%d' % n, str(n), ''))
            except Exception:
                pass
        return r
    k = [(n, getattr(c, n)) for n in dir(c) if n[0] != '_']
    r = []
    for n in dir(b):
        if n[0] != '_':
            o = getattr(b, n)
            r.append((n, n, ([m for m, v in k if v is o] or [''])[0]))
    return r
"""
_CIRCUITPYTHON = """
import board, microcontroller
def _q():
    k = [(n, getattr(microcontroller.pin, n)) for n in dir(microcontroller.pin) if n[0] != '_']
    r = []
    for n in dir(board):
        o = getattr(board, n)
        r += [(n, n, m) for m, v in k if v is o]
    return r
"""
_HAS = {
    "micropython": "dir(__import__('machine'))",
    "circuitpython": "[n for n in ('analogio','pwmio','bitbangio','neopixel_write','onewireio') if _m(n)]",
}
_TRY = """
def _m(n):
    try:
        __import__(n)
        return 1
    except ImportError:
        return 0
"""
_UID = {
    "micropython": "__import__('machine').unique_id()",
    "circuitpython": "bytes(__import__('microcontroller').cpu.uid)",
}
_NOT_EVERYWHERE = frozenset(
    operation.__name__
    for operation in (
        AnalogConfigure,
        AnalogRead,
        AnalogWrite,
        OneWireConfigure,
        OneWireRead,
        OneWireReset,
        OneWireWrite,
        PixelWrite,
        PWMConfigure,
        PWMSet,
    )
)
_PWM = frozenset({"PWMConfigure", "PWMSet"})
_ADC = frozenset({"AnalogConfigure", "AnalogRead"})
_ONEWIRE = frozenset({"OneWireConfigure", "OneWireReset", "OneWireWrite", "OneWireRead"})
_PIXELS = frozenset({"PixelWrite"})
_OPERATIONS = {
    "ADC": _ADC,
    "PWM": _PWM,
    "bitstream": _PIXELS,
    "analogio": _ADC | {"AnalogWrite"},
    "pwmio": _PWM,
    "neopixel_write": _PIXELS,
    "onewireio": _ONEWIRE,
}
"""What the firmware has, and the operations that need it."""
_FEATURES = {"SoftI2C": {"soft_i2c"}, "SoftSPI": {"soft_spi"}, "bitbangio": {"soft_i2c", "soft_spi"}}
_ALWAYS = frozenset({"pull_up", "pull_down", "open_drain", "i2c_probe", "i2c_long", "full_duplex"}) | {
    f"spi_mode_{mode}" for mode in range(4)
}
_DEFAULTS: tuple[tuple[str, BusKind, tuple[str, ...]], ...] = (
    ("I2C", "i2c", ("SCL", "SDA")),
    ("SPI", "spi", ("SCK", "MOSI", "MISO")),
    ("UART", "uart", ("TX", "RX")),
)


class Description:
    """What is known of one board.

    - `info`: for everybody
    - `keys`: the text the agent finds a pin by, for each pin's name
    """

    def __init__(self, info: AdapterInfo, keys: dict[str, str]) -> None:
        self.info = info
        self.keys = keys


def describe(link: Link, firmware: Firmware, url: str) -> Description:
    """Ask the board.  Raises as `Link.call`."""
    ask = _MICROPYTHON if firmware.name == "micropython" else _CIRCUITPYTHON + _TRY
    link.call([Call(EXECUTE, minified(ask).encode())])
    rows: list[tuple[str, str, str]] = evaluate(link, "_q()")
    has = set(map(str, evaluate(link, _HAS[firmware.name])))
    uid = evaluate(link, _UID[firmware.name])
    link.call([Call(EXECUTE, b"del _q\nimport gc\ngc.collect()")])
    operations, features = set(OPERATIONS - _NOT_EVERYWHERE), set(_ALWAYS)
    for thing, needing in _OPERATIONS.items():
        if thing in has:
            operations |= needing
    for thing, given in _FEATURES.items():
        if thing in has:
            features |= given
    if firmware.name == "micropython":
        operations |= _ONEWIRE
    pins = _pins(rows)
    info = AdapterInfo(
        url=url,
        board_id=_board_id(firmware),
        description=f"{firmware.machine} with {firmware}",
        serial=uid.hex() if isinstance(uid, bytes) else None,
        pins=pins,
        buses=_buses(pins),
        operations=frozenset(operations),
        features=frozenset(features),
        limits={"memory_free": firmware.free},
        notes=(),
    )
    return Description(info, {name: key for name, key, _ in rows})


def _pins(rows: list[tuple[str, str, str]]) -> tuple[PinInfo, ...]:
    """Names of one chip pin together; those by which the chip's maker numbers it first."""
    groups: dict[str, list[str]] = {}
    for name, _, chip_name in rows:
        groups.setdefault(chip_name or name, []).append(name)
    return tuple(
        PinInfo(names[0], tuple(names), chip if chip not in names else None, None)
        for chip, group in sorted(groups.items(), key=lambda item: _order(item[0]))
        for names in [sorted(group, key=lambda name: (not name[-1:].isdigit(), _order(name)))]
    )


def _order(name: str) -> list[tuple[bool, int, str]]:
    """Numbers in a name by their value."""
    return [(word.isdigit(), int(word) if word.isdigit() else 0, word) for word in re.split(r"(\d+)", name) if word]


def _buses(pins: tuple[PinInfo, ...]) -> tuple[BusInfo, ...]:
    primary = {name: pin.name for pin in pins for name in pin.names}
    return tuple(
        BusInfo(function, kind, tuple(primary[name] for name in names))
        for function, kind, names in _DEFAULTS
        if all(name in primary for name in names)
    )


def _board_id(firmware: Firmware) -> str:
    board = firmware.machine.partition(" with ")[0]
    return re.sub(r"\W+", "_", board).strip("_").lower()
