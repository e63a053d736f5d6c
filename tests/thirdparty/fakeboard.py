"""Backends and a layer by a third party: installed by being on the path, as any package is."""

from __future__ import annotations

import threading
import warnings
from typing import TYPE_CHECKING, ClassVar

from anyboard.core.adapter import BaseAdapter, handles
from anyboard.core.errors import BadURL
from anyboard.core.info import AdapterInfo, BusInfo, Found, PinInfo
from anyboard.core.layers import Wrapper
from anyboard.core.ops import I2CConfigure, I2CProbe, PinConfigure, PinRead, PinWrite, Release

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from anyboard.core.adapter import Adapter
    from anyboard.core.ops import Op, Result

opened: list[str] = []
"""The locators of every adapter opened."""

_DIGITAL = frozenset({"digital"})
_PINS = (
    PinInfo("D1", ("D1",), "GPIO1", _DIGITAL),
    PinInfo("D2", ("D2", "LED"), "GPIO2", _DIGITAL),
    PinInfo("SCL", ("SCL",), None, frozenset({"digital", "i2c"})),
    PinInfo("SDA", ("SDA",), None, frozenset({"digital", "i2c"})),
    PinInfo("GPIO9", (), "GPIO9", _DIGITAL),
)


class FakeAdapter(BaseAdapter):
    """Pins that remember and an I2C bus with somebody at 0x76."""

    def __init__(self, url: str) -> None:
        super().__init__()
        self.levels: dict[str, bool] = {}
        self.info = AdapterInfo(
            url=url,
            board_id="fake_board",
            description="A fake board",
            serial=None,
            pins=_PINS,
            buses=(BusInfo("I2C", "i2c", ("SCL", "SDA")), BusInfo("STEMMA_I2C", "i2c", ("SCL", "SDA"))),
            operations=self.operations,
            features=frozenset(),
            limits={},
            notes=(),
        )

    @handles(PinConfigure)
    def _configure(self, op: PinConfigure) -> None:
        self.levels[op.pin] = op.value

    @handles(PinWrite)
    def _write(self, op: PinWrite) -> None:
        self.levels[op.pin] = op.value

    @handles(PinRead)
    def _read(self, op: PinRead) -> bool:
        return self.levels.get(op.pin, False)

    @handles(I2CConfigure)
    def _i2c(self, op: I2CConfigure) -> int:
        return op.frequency

    @handles(I2CProbe)
    def _probe(self, op: I2CProbe) -> bool:
        return op.address == 0x76

    @handles(Release)
    def _release(self, op: Release) -> None: ...


class FakeBackend:
    """Describes its boards without opening them."""

    name = "fake"

    def discover(self) -> Iterable[Found]:
        warnings.warn("a library complains about this machine", stacklevel=1)
        return [Found(f"{self.name}:1", "A fake board", "ready", "")]

    def describe(self, locator: str, options: Mapping[str, str]) -> AdapterInfo | None:
        return FakeAdapter(f"{self.name}:{locator}").info

    def open(self, locator: str, options: Mapping[str, str]) -> Adapter:
        opened.append(locator)
        return FakeAdapter(f"{self.name}:{locator}" if locator else self.name)


class BlindBackend(FakeBackend):
    """Knows nothing of a board before it is opened, and finds none."""

    name = "blind"

    def discover(self) -> Iterable[Found]:
        return []

    def describe(self, locator: str, options: Mapping[str, str]) -> AdapterInfo | None:
        return None


class RaisingBackend(BlindBackend):
    name = "raising"

    def discover(self) -> Iterable[Found]:
        raise OSError("the USB stack says no")


class HangingBackend(BlindBackend):
    name = "hanging"

    def discover(self) -> Iterable[Found]:
        threading.Event().wait()
        return []


class Shout(Wrapper):
    """Notes every operation in a list, in capitals."""

    heard: ClassVar[list[str]] = []

    def __init__(self, argument: str, open_inner: Callable[[], Adapter]) -> None:
        if not argument.isupper():
            raise BadURL(f"shout={argument}: only capitals can be shouted")
        super().__init__(open_inner())
        self._argument = argument

    def execute(self, ops: Sequence[Op], /) -> list[Result]:
        self.heard += [f"{self._argument} {type(op).__name__.upper()}" for op in ops]
        return super().execute(ops)
