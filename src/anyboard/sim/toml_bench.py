"""Benches out of TOML files (docs/bench-files.md)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from anyboard.sim._part_options import Options, options_of
from anyboard.sim._toml_table import Table
from anyboard.sim.bench import Bench
from anyboard.sim.boards import BOARDS
from anyboard.sim.chips import chip
from anyboard.sim.clock import CLOCKS
from anyboard.sim.errors import BenchError
from anyboard.sim.nets import PULL, Driver
from anyboard.sim.parts import KINDS

if TYPE_CHECKING:
    import os
    from typing import Any


class _Bus(NamedTuple):
    """A kind of bus.

    - `pins`: the keys that place a part
    - `needed`: those it cannot do without; `together`: those it cannot do without if it has any other
    """

    pins: tuple[str, ...]
    needed: tuple[str, ...] = ()
    together: tuple[str, ...] = ()


_PINS = "pins"
"""What is on no bus, and has pins of its own; its connections are its keys."""
_BUSES = {
    "i2c": _Bus(("scl", "sda"), together=("scl", "sda")),
    "spi": _Bus(("cs", "clock", "mosi", "miso"), needed=("cs",), together=("clock",)),
    "uart": _Bus(("tx", "rx")),
    "onewire": _Bus(("pin",), needed=("pin",)),
    _PINS: _Bus(()),
}
_PLACE_KEYS = tuple(pin for bus in _BUSES.values() for pin in bus.pins)
_PART_KEYS = ("chip", "name", "bus", *_PLACE_KEYS)


def load(path: str | os.PathLike[str], *, board: str | None = None, clock: str | None = None) -> Bench:
    """The bench that a file describes.

    Args:
        path: the file.
        board, clock: instead of what the file says.

    Raises:
        NotFound: there is no such file; names the nearest.
        BenchFileError: a mistake in it, in one line: file, line, key and what is wrong.
    """
    top = Table.of_file(Path(path))
    top.check_keys(("board", "clock", "wires", "pins", "part"), "a bench")
    bench = Bench.empty(
        board=board or top.choice("board", tuple(BOARDS), "feather"),
        clock=clock or top.choice("clock", CLOCKS, CLOCKS[0]),
    )
    _wire(bench, top)
    pins = top.table("pins")
    for name in pins:
        _set_up_pin(bench, pins, name)
    for table in top.tables("part"):
        _attach(bench, table)
    return bench


def _wire(bench: Bench, top: Table) -> None:
    for net in top.get("wires", list, []):
        if not isinstance(net, list) or len(net) < 2 or not all(isinstance(name, str) for name in net):
            raise top.error("wires", f'a net is an array of two or more pin names, ["D5", "D6"], not {net!r}')
        with top.blame("wires"):
            for other in net[1:]:
                bench.wire(net[0], other)


def _set_up_pin(bench: Bench, pins: Table, name: str) -> None:
    with pins.blame(name):
        pin = bench.pin(name)
    table = pins.table(name)
    table.check_keys(("level", "volts", "pull"), "a pin")
    if "level" in table:
        level = table.get("level", bool)
        with table.blame("level"):
            pin.drive(level)
    if "volts" in table:
        volts = table.get("volts", float)
        with table.blame("volts"):
            pin.volts = volts
    if "pull" in table:
        pull = table.choice("pull", ("up", "down"), "up")
        with table.blame("pull"):
            Driver(bench.terminal(name), f"the pull-{pull} on {name}", PULL).drive(pull == "up")


def _attach(bench: Bench, table: Table) -> None:
    chip_name = table.get("chip", str)
    with table.blame("chip"):
        factory = chip(chip_name)
    name = table.get("name", str, chip_name)
    if name in bench.parts_by_name:
        raise table.error("name", f"two parts are called {name!r}; give this one a name of its own")
    options = options_of(factory)
    part = _make(table, factory, options, chip_name)
    bus = _bus(table, part, chip_name)
    if bus == _PINS:
        leads = _leads(bench, table, options)
        with table.blame():
            bench.attach(part, **leads)
    else:
        pins = _place(bench, table, bus, part)
        with table.blame():
            _connect(bench, bus, pins, part)
    bench.parts_by_name[name] = part


def _make(table: Table, factory: Any, options: Options, chip_name: str) -> Any:
    """The part, with its arguments and knobs as the file has them."""
    places = (*_PART_KEYS, *options.connections)
    table.check_keys((*places, *options.arguments, *options.knobs), f"a {chip_name}")
    given = [key for key in table if key not in places]
    arguments = {}
    for key in options.arguments:
        if key in given:
            types = options.arguments[key]
            if types:
                table.check_type(key, table.raw(key), *types)
            arguments[key] = table.raw(key)
            if key in options.paths:  # as seen from the bench file, so that the two can move together
                arguments[key] = str(table.path.parent / arguments[key])
        elif key in options.required:
            raise table.error(None, f"a {chip_name} needs {key!r}")
    # the constructor does not say which argument it dislikes; with one argument there is no doubt
    with table.blame(next(iter(arguments)) if len(arguments) == 1 else None):
        part = factory(**arguments)
    for key in given:
        if key not in arguments:
            with table.blame(key):
                setattr(part, key, table.raw(key))
    return part


def _bus(table: Table, part: Any, chip_name: str) -> str:
    possible = [name for name, kind in KINDS.items() if kind.suits(part)]
    if not possible:
        raise table.error("chip", f"a {chip_name} is for no bus of a bench")
    bus = table.choice("bus", tuple(_BUSES), possible[0])
    if bus not in possible:
        raise table.error("bus", f"a {chip_name} cannot be on {bus!r}, only on {' or '.join(possible)}")
    return bus


def _leads(bench: Bench, table: Table, options: Options) -> dict[str, str | list[str]]:
    """The pins of a part that has its own."""
    for key in _PLACE_KEYS:
        if key in table and key not in options.connections:
            raise table.error(key, f"no key of a part on pins; this one has {', '.join(options.connections)}")
    pins: dict[str, str | list[str]] = {}
    for key, optional in options.connections.items():
        if key not in table:
            if not optional:
                raise table.error(None, f"it needs {key!r}")
            continue
        value = pins[key] = table.raw(key)
        for name in value if isinstance(value, list) else [value]:
            table.check_type(key, name, str)
            with table.blame(key):
                bench.pin(name)
    return pins


def _place(bench: Bench, table: Table, bus: str, part: Any) -> dict[str, str]:
    """The pins that place a part on a bus."""
    kind = _BUSES[bus]
    for key in _PLACE_KEYS:
        if key in table and key not in kind.pins:
            raise table.error(key, f"no key of a part on {bus!r}; it has {', '.join(kind.pins)}")
    pins = {key: table.get(key, str) for key in kind.pins if key in table}
    needed = kind.needed if getattr(part, "has_chip_select", True) else ()
    for key in (*needed, *(kind.together if set(pins) - set(kind.needed) else ())):
        if key not in pins:
            raise table.error(None, f"a part on {bus!r} needs {key!r}")
    for key, name in pins.items():
        with table.blame(key):
            bench.pin(name)
    return pins


def _connect(bench: Bench, bus: str, pins: dict[str, str], part: Any) -> None:
    if bus == "i2c":
        (bench.i2c_on(pins["scl"], pins["sda"]) if pins else bench.i2c).attach(part)
    elif bus == "spi":
        cs = pins.pop("cs", None)
        spi = bench.spi_on(**pins) if pins else bench.spi
        for slot in spi.slots:
            if cs is not None and slot.cs is bench.terminal(cs):
                raise BenchError(f"pin {cs!r} selects {slot.part!r} already")
        spi.attach(part, cs=cs)
    elif bus == "uart":
        (bench.uart_on(**pins) if pins else bench.uart).attach(part)
    else:
        bench.onewire(pins["pin"]).attach(part)
