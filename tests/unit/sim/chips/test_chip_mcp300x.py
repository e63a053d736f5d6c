"""The MCP3002, MCP3004 and MCP3008 by their bits.

| what | value | source |
|---|---|---|
| result | 1024 * VIN / VREF, 000h below, 3FFh above | DS21295D 4.2 |
| frame | start, SGL/DIFF, D2, D1, D0, a clock to sample, null bit, B9 to B0, B1 to B9, zeros | DS21295D 5.0 |
| frame (MCP3002) | start, SGL/DIFF, ODD/SIGN, MSBF, null bit, B9 to B0, with MSBF low B1 to B9, zeros | DS21294E 5.1 |
"""

from __future__ import annotations

import pytest

from anyboard.sim.chips.mcp3002 import MCP3002
from anyboard.sim.chips.mcp3004 import MCP3004
from anyboard.sim.chips.mcp3008 import MCP3008


def exchange(chip, bits):
    """Bits in, as many out; "x" while the output is off cannot be told from 1."""
    data = int(bits.ljust(-(-len(bits) // 8) * 8, "0"), 2).to_bytes(-(-len(bits) // 8), "big")
    chip.select()
    answer = chip.transfer(data)
    chip.deselect()
    return f"{int.from_bytes(answer, 'big'):0{len(answer) * 8}b}"


def convert(chip, configuration):
    """The result after a start bit and the four configuration bits of an MCP3008."""
    return int(exchange(chip, "1" + configuration + "0" * 12)[7:17], 2)


@pytest.mark.parametrize(
    ("volts", "code"), [(0, 0), (1.65, 512), (3.3, 1023), (5.5, 1023), (3.3 / 1024, 1), (3.299, 1023), (0.003, 0)]
)
def test_result(volts, code):
    assert convert(MCP3008(ch5=volts), "1101") == code


@pytest.mark.parametrize("leading", [0, 3, 7])
def test_frame(leading):
    chip = MCP3008(ch0=3.3 * 0b1000000110 / 1024)
    answer = exchange(chip, "0" * leading + "11000" + "0" * 30)
    assert answer[leading + 6 :].startswith("0" + "1000000110" + "110000001" + "0000")


def test_a_frame_may_come_in_pieces():
    chip = MCP3008(ch3=1.65)
    chip.select()
    answer = b"".join(chip.transfer(bytes((byte,))) for byte in (0x01, 0xB0, 0x00))
    assert int.from_bytes(answer, "big") & 0x7FF == 512
    assert chip.transfer(b"\x80\x00") == b"\x00\x80"  # B1 to B9, and no start bit before CS has been high


def test_differential():
    chip = MCP3008(ch2=2.0, ch3=0.35)
    assert convert(chip, "0010") == 512
    assert convert(chip, "0011") == 0
    chip.ch7 = 1.65
    assert convert(chip, "0111") == 512


def test_inputs_may_be_functions():
    volts = iter([0.33, 1.65])
    chip = MCP3008(ch0=lambda: next(volts), vref=3.3)
    assert [convert(chip, "1000"), convert(chip, "1000")] == [102, 512]
    chip.ch0 = lambda: 6
    with pytest.raises(ValueError, match=r"MCP3008: ch0 6 V is outside 0 to 5\.5 V"):
        convert(chip, "1000")


def test_mcp3004_has_no_d2():
    chip = MCP3004(ch1=1.65)
    assert convert(chip, "1001") == convert(chip, "1101") == 512
    assert not hasattr(chip, "ch4")


@pytest.mark.parametrize(
    ("configuration", "tail"), [("111", "0" * 12), ("110", "110000001" + "0" * 3)], ids=["MSBF", "LSB first too"]
)
def test_mcp3002(configuration, tail):
    chip = MCP3002(ch0=0.1, ch1=3.3 * 0b1000000110 / 1024)
    answer = exchange(chip, "01" + configuration + "0" * 27)
    assert answer[5:] == "0" + "1000000110" + tail + "0" * 4


def test_mcp3002_differential():
    chip = MCP3002(ch0=1.0, ch1=2.65)
    assert [int(exchange(chip, f"01{pair}1" + "0" * 11)[6:], 2) for pair in ("00", "01")] == [0, 512]


def test_limits():
    with pytest.raises(ValueError, match=r"MCP3008: ch3 -0\.1 V is outside 0 to 5\.5 V"):
        MCP3008(ch3=-0.1)
    with pytest.raises(ValueError, match=r"MCP3002: vref 1 V is outside 2\.7 to 5\.5 V"):
        MCP3002(vref=1)
