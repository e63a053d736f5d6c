"""A third party's I2C bridge, and the emulation it is tested with: what docs/conformance.md calls yours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.core.adapter import BaseAdapter, handles
from anyboard.core.errors import BusError, Nack
from anyboard.core.info import AdapterInfo, BusInfo, PinInfo
from anyboard.core.ops import I2CConfigure, I2CProbe, I2CTransfer, Release
from anyboard.testing.rigs.parts import RegisterFile

if TYPE_CHECKING:
    from anyboard.core.adapter import Adapter

_I2C = frozenset({"i2c"})


class BridgeAdapter(BaseAdapter):
    """I2C and nothing else."""

    def __init__(self, url: str) -> None:
        super().__init__()
        self.parts = [RegisterFile(0x76)]
        self.info = AdapterInfo(
            url=url,
            board_id="mybridge",
            description="My bridge",
            serial=None,
            pins=(PinInfo("SCL", ("SCL",), None, _I2C), PinInfo("SDA", ("SDA",), None, _I2C)),
            buses=(BusInfo("I2C", "i2c", ("SCL", "SDA")),),
            operations=self.operations,
            features=frozenset(),
            limits={"i2c_frequency_max": 400_000},
            notes=(),
        )

    @handles(I2CConfigure)
    def _configure(self, op: I2CConfigure) -> int:
        return op.frequency

    @handles(I2CProbe)
    def _probe(self, op: I2CProbe) -> bool:
        return any(part.answers(op.address) for part in self.parts)

    @handles(I2CTransfer)
    def _transfer(self, op: I2CTransfer) -> bytes:
        found = [part for part in self.parts if part.answers(op.address)]
        if not found:
            raise BusError("nack_address", f"nobody answers to 0x{op.address:02X} on {self.info.url}")
        received = b""
        for part in op.parts:
            if isinstance(part, int):
                received += found[0].read(op.address, part)
            else:
                try:
                    found[0].write(op.address, part)
                except Nack as refusal:
                    raise BusError("nack_data") from refusal
        return received

    @handles(Release)
    def _release(self, op: Release) -> None: ...


class EmulatedBridge:
    """A bridge with a register file at 0x76 on its bus."""

    url = "mybridge:emulated"

    def open_adapter(self) -> Adapter:
        return BridgeAdapter(self.url)
