"""The CH347's pins."""

from __future__ import annotations

import pytest

from anyboard.core.errors import Rejected
from anyboard.core.ops import Release

PINS = ["SCK", "MISO", "CS0", "SCL", "GPIO4", "CS1", "GPIO6", "GPIO7"]


def test_setting_and_getting_a_pin_are_one_exchange_each(any_chip):
    any_chip.become("GPIO6", "out")
    any_chip.transfers()
    any_chip.set("GPIO6", True)
    assert any_chip.transfers() == (1, 1)
    assert any_chip.get("GPIO6") is True
    assert any_chip.transfers() == (1, 1)


@pytest.mark.parametrize("pin", [pin for pin in PINS if pin != "SCL"])
def test_each_output_moves_its_own_pin_only(chip, pin):
    for value in (True, False, True):
        chip.become(pin, "out", value)
        high = {name for name in PINS if chip.model.bench.pin(name).level}
        assert high - {"SCL"} == ({pin} if value else set())


@pytest.mark.parametrize("pin", PINS)
def test_every_pin_reads_its_level(chip, pin):
    chip.become(pin, "in")
    for level in (False, True):
        chip.model.bench.pin(pin).drive(level)
        assert chip.get(pin) is level


def test_an_output_has_its_level_from_its_first_moment(chip):
    seen = []
    chip.model.bench.pin("GPIO4").on_change(seen.append)
    chip.become("GPIO4", "out", True)
    assert seen == [True]


def test_open_drain_drives_low_and_lets_go(chip):
    chip.become("GPIO4", "out", True, drive="open_drain")
    chip.model.bench.pin("GPIO4").drive(False)
    assert chip.get("GPIO4") is False  # no short circuit: the pin does not drive high
    chip.model.bench.pin("GPIO4").drive(None)
    chip.set("GPIO4", False)
    assert chip.model.bench.pads["GPIO4"].is_output
    chip.become("GPIO4", "out", True)
    assert chip.get("GPIO4") is True


def test_a_released_pin_floats(chip):
    chip.become("GPIO7", "out", True)
    chip.run(Release("GPIO7"))
    assert not chip.model.bench.pads["GPIO7"].is_output


def test_refusals_name_what_it_can_and_come_before_any_traffic(chip):
    with pytest.raises(Rejected, match="no pulls"):
        chip.become("GPIO4", "in", pull="down")
    with pytest.raises(Rejected, match="SCK, MISO, CS0, SCL, GPIO4"):
        chip.become("MOSI", "out")
    assert chip.transfers() == (0, 0)
