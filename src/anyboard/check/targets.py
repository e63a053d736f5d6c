"""The targets a file can be checked for."""

from __future__ import annotations

from dataclasses import dataclass

from anyboard.core.errors import NotFound
from anyboard.core.nearest import did_you_mean


@dataclass(frozen=True)
class Target:
    """One kind of Python with one set of modules.

    Args:
        name: also the name of its folder in `stubs/`.
        language: `circuitpython`, `micropython`, `portable` (only what both have) or `cpython`.
        port: the word for the port in templates and tables: `rp2`, `esp32` …; `circuitpython`; `portable`.
        platform: `sys.platform` there, or None where boards differ.
        release: the release the facts are of.
    """

    name: str
    language: str
    port: str
    platform: str | None
    release: str


TARGETS = {
    target.name: target
    for target in (
        Target("circuitpython", "circuitpython", "circuitpython", None, "10.3"),
        Target("micropython-rp2", "micropython", "rp2", "rp2", "1.29"),
        Target("micropython-esp32", "micropython", "esp32", "esp32", "1.29"),
        Target("micropython-stm32", "micropython", "stm32", "pyboard", "1.29"),
        Target("micropython-samd", "micropython", "samd", "samd", "1.29"),
        Target("micropython-mimxrt", "micropython", "mimxrt", "mimxrt", "1.29"),
        Target("micropython-nrf", "micropython", "nrf", "nrf52", "1.29"),
        Target("portable", "portable", "portable", None, "1.29 and 10.3"),
        Target("desktop", "cpython", "desktop", None, "3.10"),
    )
}


def target(name: str) -> Target:
    """The target of that name.  Raises `NotFound`, which offers the nearest name."""
    found = TARGETS.get(name)
    if found is None:
        raise NotFound(
            f"there is no target {name!r}{did_you_mean(name, TARGETS)}; the targets are: {', '.join(TARGETS)}"
        )
    return found
