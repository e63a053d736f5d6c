"""A device that answers anything at all: typed errors, and an end."""

from __future__ import annotations

import itertools

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from anyboard.adapters.mcp2221 import Backend, codec
from anyboard.adapters.mcp2221.adapter import MCP2221
from anyboard.adapters.mcp2221.link import Link
from anyboard.core.errors import AnyboardError
from anyboard.core.ops import (
    AnalogConfigure,
    AnalogRead,
    AnalogWrite,
    I2CConfigure,
    I2CProbe,
    I2CTransfer,
    PinConfigure,
    PinRead,
    PinWrite,
    PWMConfigure,
    Release,
)
from anyboard.transports.plugged import Plugged

PLUGGED = Plugged(0x04D8, 0x00DD, None, "1-1", "", 2, 0x0100, True, None, None)
OPS = (
    I2CConfigure("i2c", "SCL", "SDA", 400_000, 255, False),
    I2CTransfer("i2c", 0x50, (b"\x00" + bytes(130),)),
    I2CTransfer("i2c", 0x50, (b"\x00", 130)),
    I2CTransfer("i2c", 0x50, (b"\x00", b"\x01")),
    I2CProbe("i2c", 0x50),
    PinConfigure("G0", "out", None, "push_pull", True),
    PinWrite("G0", False),
    PinRead("G0"),
    AnalogConfigure("G2", "in"),
    AnalogRead("G2"),
    AnalogConfigure("G3", "out"),
    AnalogWrite("G3", 40_000),
    PWMConfigure("G1", 375_000, 0x8000, False),
    Release("G0"),
)
_LIMIT = 5000
STATES = st.sampled_from([0x00, 0x10, 0x12, 0x21, 0x25, 0x41, 0x43, 0x45, 0x50, 0x54, 0x55, 0x60, 0x62])


@st.composite
def plausible(draw, command):
    """An answer that begins well."""
    report = bytearray(64)
    report[0] = command
    report[1] = draw(st.sampled_from([0, 0, 0, 1, 0x41]))
    report[2] = draw(STATES)
    report[3] = draw(st.sampled_from([0, 1, 26, 60, 61, 0x20, 0x21, 127]))
    if command == codec.STATUS:
        report[8] = draw(STATES)
        report[11] = draw(st.sampled_from([0, 1, 2, 131]))
        report[18], report[20], report[21] = draw(st.sampled_from([(0, 0, 0), (8, 0, 0x60), (16, 0x40, 0x60)]))
        report[22], report[23] = draw(st.tuples(st.integers(0, 1), st.integers(0, 1)))
    else:
        report[4:24] = draw(st.one_of(st.just(bytes(20)), st.binary(min_size=20, max_size=20)))
    return bytes(report)


class Device:
    """Answers what Hypothesis likes, then the same again and again."""

    def __init__(self, data):
        self._data = data
        self._command = 0
        self._answers = []
        self._again = itertools.cycle([b""])
        self.calls = 0

    def _count(self):
        self.calls += 1
        assert self.calls < _LIMIT, "it does not end"

    def write(self, report):
        self._count()
        assert len(report) == 65
        self._command = report[1]

    def read(self, timeout_ms):
        self._count()
        assert 0 < timeout_ms <= 1000
        if self.calls < 60:
            answer = self._data.draw(
                st.one_of(plausible(self._command), plausible(self._command), st.binary(max_size=64), st.just(b""))
            )
            self._answers.append(answer)
            self._again = itertools.cycle(self._answers[-4:])
            return answer
        answer = next(self._again)
        return bytes((self._command,)) + answer[1:] if answer else answer

    def close(self):
        pass


@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(st.data(), st.lists(st.sampled_from(OPS), min_size=1, max_size=4))
def test_arbitrary_answers(data, ops):
    device = Device(data)
    info = Backend().describe("1-1", {})
    try:
        adapter = MCP2221(Link(device, info.url), info, PLUGGED, 0)
    except AnyboardError:
        return
    for op in (OPS[0], *ops):
        device.calls = min(device.calls, 60)
        try:
            adapter.execute([op])
        except AnyboardError:
            pass
