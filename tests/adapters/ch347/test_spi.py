"""SPI of the CH347."""

from __future__ import annotations

import pytest

from anyboard.adapters.ch347 import codec
from anyboard.core.errors import BusError, Rejected, Unsupported
from anyboard.core.ops import SPIConfigure, SPITransfer
from usbmodels.ch347 import CH347HID, CH347JTAG
from usbmodels.faults import NO_ANSWER

MODES = [(0, 0), (0, 1), (1, 0), (1, 1)]


class Inverter:
    """Answers each byte with the complement of the one before it; keeps what it got."""

    def __init__(self, mode):
        self.spi_mode = mode
        self.received = b""

    def transfer(self, mosi):
        before = (self.received or b"\0")[-1:] + mosi[:-1]
        self.received += mosi
        return bytes(byte ^ 0xFF for byte in before)


def configure(chip, hertz=1_000_000, mode=(0, 0)):
    return chip.run(SPIConfigure("spi", "SCK", "MOSI", "MISO", hertz, *mode, 8, False))


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("kind", [None, CH347HID])
def test_full_duplex_with_a_chip_select_in_every_mode(opened, kind, mode):
    with opened(*([kind] if kind else [])) as chip:
        part = chip.model.bench.spi.attach(Inverter(mode), cs="CS0")
        chip.become("CS0", "out", True)
        configure(chip, mode=mode)
        data = bytes(range(256)) * 4
        chip.set("CS0", False)
        received = chip.run(SPITransfer("spi", data, len(data), 0))
        chip.set("CS0", True)
        assert received == bytes(byte ^ 0xFF for byte in b"\0" + data[:-1])
        assert part.received == data
        chip.set("CS0", False)
        assert chip.run(SPITransfer("spi", b"\x12", 0, 0)) == b""
        assert chip.run(SPITransfer("spi", b"", 2, 0xA5)) == bytes((0x12 ^ 0xFF, 0xA5 ^ 0xFF))


def test_507_bytes_are_one_exchange(chip):
    configure(chip)
    chip.transfers()
    chip.run(SPITransfer("spi", bytes(507), 507, 0))
    assert chip.transfers() == (1, 1)
    chip.run(SPITransfer("spi", bytes(508), 0, 0))
    assert chip.transfers() == (2, 2)


@pytest.mark.parametrize(
    ("firmware", "asked", "given"),
    [
        (0x0300, 60_000_000, 60_000_000),
        (0x0300, 50_000_000, 30_000_000),
        (0x0300, 1_000_000, 937_500),
        (0x0300, 100_000, 468_750),  # the slowest there is
        (0x0341, 50_000_000, 48_000_000),
        (0x0341, 1_000_000, 937_500),
        (0x0341, 400_000, 375_000),
        (0x0341, 100_000, 218_750),
    ],
)
def test_clocks(opened, firmware, asked, given):
    with opened(firmware=firmware) as chip:
        assert configure(chip, asked) == chip.model.spi_hz == given


def test_the_clocks_are_those_of_wchs_driver():
    # ch34x_mphsi_master_spi.c, clk_table0 and clk_table2
    new = [60e6, 48e6, 36e6, 30e6, 28e6, 24e6, 18e6, 15e6, 14e6, 12e6, 9e6, 75e5, 7e6, 6e6, 45e5, 375e4, 35e5, 3e6]
    new += [225e4, 1875e3, 175e4, 15e5, 1125e3, 9375e2, 875e3, 750e3, 5625e2, 46875e1, 4375e2, 375e3, 28125e1, 21875e1]
    assert [clock.hertz for clock in codec.spi_clocks(0x0341)] == sorted(new)
    old = [60e6, 30e6, 15e6, 75e5, 375e4, 1875e3, 9375e2, 46875e1]
    assert [clock.hertz for clock in codec.spi_clocks(0x0300)] == sorted(old)


def test_outputs_are_what_they_were_after_the_spi_unit_has_taken_its_pins(chip):
    chip.become("CS0", "out", True)
    chip.become("GPIO4", "out", True)
    chip.become("CS1", "out", True, drive="open_drain")
    configure(chip)
    assert [chip.model.bench.pads[name].is_output for name in ("CS0", "GPIO4", "CS1")] == [True, True, False]
    assert chip.get("CS0")


def test_what_is_set_already_costs_nothing(chip):
    configure(chip)
    chip.transfers()
    configure(chip)
    assert chip.transfers() == (0, 0)
    configure(chip, mode=(1, 1))
    assert chip.transfers() == (2, 2)


def test_a_setting_that_failed_is_set_again(chip):
    configure(chip)
    chip.model.faults.plan(NO_ANSWER, after=1)
    with pytest.raises(BusError):
        configure(chip, mode=(1, 1))
    configure(chip)
    assert chip.model.spi_mode == (0, 0)


@pytest.mark.parametrize(
    ("changes", "text"), [({"clock": "GPIO4"}, "SCK, MOSI and MISO"), ({"bits": 9}, "bits must be 8")]
)
def test_refusals_come_before_any_traffic(chip, changes, text):
    with pytest.raises(Rejected, match=text):
        chip.run(SPIConfigure("spi", "SCK", "MOSI", "MISO", 1_000_000, 0, 0, 8, False).replace(**changes))
    assert chip.transfers() == (0, 0)


def test_mode_3_has_none(opened):
    with opened(CH347JTAG) as chip:
        with pytest.raises(Unsupported):
            configure(chip)
        assert not [bus for bus in chip.adapter.info.buses if bus.kind == "spi"]


def test_a_refused_setting_is_an_error(chip, monkeypatch):
    monkeypatch.setattr(chip.model, "_spi", lambda command, data: ([bytes((command,)) + b"\x01\x00\x01"], 0))
    with pytest.raises(BusError) as raised:
        configure(chip)
    assert "refused the command 0xE1" in raised.value.detail
