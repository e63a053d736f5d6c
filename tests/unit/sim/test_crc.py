"""Check bytes against published values."""

from __future__ import annotations

import pytest

from anyboard.sim.engines.crc import crc7


# Physical Layer Simplified Specification 4.10: 4.5 (CMD0, CMD17, its response), 7.2.2 (CMD0 ends in 95h)
@pytest.mark.parametrize(
    ("data", "crc"), [("4000000000", 0b1001010), ("5100000000", 0b0101010), ("1100000900", 0b0110011)]
)
def test_crc7(data, crc):
    assert crc7(bytes.fromhex(data)) == crc
