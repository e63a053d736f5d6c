"""Other programs' clients on our model of the MCP2221, unmodified: EasyMCP2221, and Blinka with its MCP2221 backend.

They find the stand-in for hidapi as the module `hid`, and their sleeping and watching of clocks costs no time.
As a program: prints what their operations cost, as JSON: {client: {operation: [transfers, CPU microseconds]}}.
"""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
import time
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

from usbmodels.clock import UsbClock
from usbmodels.mcp2221 import MCP2221
from usbmodels.parts import InstantBME280, Memory
from usbmodels.peers_meter import Meter, failing, measure_blinka_i2c
from usbmodels.plugged import World
from usbmodels.stand_in_hid import hid_module
from usbmodels.transfer_table import ABSENT, FREQUENCY, OPEN, SENSOR, TARGET

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from usbmodels.peers_meter import Answers

_TESTS = Path(__file__).parents[1]

_PRELUDE = """
from usbmodels.peers_mcp2221 import prepare_blinka
model, slept = prepare_blinka(timed={timed})
bench = model.bench
{source}
import json
print("result:" + json.dumps(result))
"""
_MEASURE = """
from usbmodels.peers_mcp2221 import measure_blinka_here
result = measure_blinka_here(model, slept)
"""


def time_of(clock: UsbClock) -> SimpleNamespace:
    """As much of the module `time` as EasyMCP2221 uses, in a model's time; each look takes a microsecond."""

    def look() -> float:
        clock.advance_to(clock.now_us + 1)
        return clock.now_us / 1e6

    return SimpleNamespace(
        sleep=lambda seconds: clock.advance_to(clock.now_us + round(seconds * 1e6)), perf_counter=look
    )


@contextmanager
def easy_mcp2221(world: World, clock: UsbClock) -> Iterator[Any]:
    """The package EasyMCP2221, freshly imported, with the models of a world as all there is."""
    ours = {name: sys.modules.pop(name) for name in list(sys.modules) if name.partition(".")[0] == "EasyMCP2221"}
    before = sys.modules.get("hid")
    sys.modules["hid"] = hid_module(world)
    try:
        package = importlib.import_module("EasyMCP2221")
        importlib.import_module("EasyMCP2221.MCP2221").time = time_of(clock)
        try:
            yield package
        finally:
            for device in package.Device._catalog.values():
                device.hidhandler.close()
            package.Device._catalog.clear()
    finally:
        for name in [name for name in sys.modules if name.partition(".")[0] == "EasyMCP2221"]:
            del sys.modules[name]
        sys.modules.update(ours)
        if before is None:
            del sys.modules["hid"]
        else:
            sys.modules["hid"] = before


def prepare_blinka(timed: bool = False) -> tuple[MCP2221, list[float]]:
    """For a process of its own: Blinka, imported afterwards, finds a model.

    Returns:
        The model, and a live list of the seconds that Blinka wanted to sleep.
    """
    model, world, slept = MCP2221(clock=UsbClock(timed=timed)), World(), []
    world.plug(model)
    sys.modules["hid"] = hid_module(world)
    for name in [name for name in os.environ if name.startswith("BLINKA_")]:
        del os.environ[name]
    os.environ["BLINKA_MCP2221"] = "1"

    def sleep(seconds: float) -> None:
        slept.append(seconds)
        model.clock.advance_to(model.clock.now_us + round(seconds * 1e6))

    time.sleep = sleep
    return model, slept


def run_blinka(source: str, timed: bool = False) -> Any:
    """Run Python source in a new process with Blinka on a model.

    Args:
        source: finds `model`, its `bench`, and `slept` (see `prepare_blinka`); imports `board` and the like, and
            leaves what it has to tell in `result`, as JSON can hold it.
        timed: whether USB and wires take (virtual) time.

    Returns:
        `result`.

    Raises:
        RuntimeError: it failed; has what it wrote.
    """
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(_TESTS), os.environ.get("PYTHONPATH", "")))}
    run = subprocess.run(
        [sys.executable, "-c", _PRELUDE.format(timed=timed, source=source)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
    )
    told = [line for line in run.stdout.splitlines() if line.startswith("result:")]
    if run.returncode or not told:
        raise RuntimeError(f"Blinka on the model failed:\n{run.stdout}{run.stderr}")
    return json.loads(told[-1].removeprefix("result:"))


def measure_easy_mcp2221() -> Answers:
    """EasyMCP2221's own interface."""
    model, world = MCP2221(), World()
    world.plug(model)
    _attach_parts(model)
    meter = Meter(model)
    opened = []
    with easy_mcp2221(world, model.clock) as package:
        nack = package.exceptions.NotAckError
        meter.once(OPEN, lambda: opened.append(package.Device()))
        mcp = opened[0]
        mcp.I2C_speed(FREQUENCY)
        for count in (4, 64):
            meter.often(f"write {count} bytes", partial(mcp.I2C_write, TARGET, bytes(count)))

        def write_read(count: int) -> None:
            mcp.I2C_write(TARGET, b"\x20", "nonstop")
            mcp.I2C_read(TARGET, count, "restart")

        for count in (26, 100):
            meter.often(f"write 1, repeated START, read {count}", partial(write_read, count))
        meter.often("absent address, then the bus usable", failing(lambda: mcp.I2C_write(ABSENT, b"\0"), nack))

        def scan() -> None:
            for address in range(0x08, 0x78):
                try:
                    mcp.I2C_read(address)
                except nack:
                    pass

        meter.often("scan of 112 addresses", scan)
        mcp.set_pin_function(gp0="GPIO_OUT")
        meter.often("pin set", lambda: mcp.GPIO_write(gp0=True))
        mcp.set_pin_function(gp0="GPIO_IN")
        meter.often("pin get", mcp.GPIO_read)
    return meter.answers


def measure_blinka() -> Answers:
    """Blinka on its MCP2221 backend, in a process of its own.  Raises `RuntimeError` with what it wrote."""
    answers: Answers = run_blinka(_MEASURE)
    return answers


def measure_blinka_here(model: MCP2221, slept: list[float]) -> Answers:
    """In a process of Blinka's own (`run_blinka`)."""
    _attach_parts(model)
    meter = Meter(model)
    measure_blinka_i2c(meter, "G0")
    transfers, cpu_us = meter.answers[OPEN]
    meter.answers[OPEN] = f"{transfers}, {max(slept):g} s asleep", cpu_us
    return meter.answers


def _attach_parts(model: MCP2221) -> None:
    model.bench.i2c.attach(Memory(TARGET))
    model.bench.i2c.attach(InstantBME280(SENSOR))


if __name__ == "__main__":
    print(json.dumps({"EasyMCP2221": measure_easy_mcp2221(), "Blinka": measure_blinka()}))
