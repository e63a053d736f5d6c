"""The CH341A's pins."""

from __future__ import annotations

import pytest

from anyboard.core.errors import Rejected
from anyboard.core.ops import PinConfigure, PinRead, PinWrite, Release, SPIConfigure


def levels(chip, name):
    """The level of a pin at each change from now on."""
    seen = []
    chip.model.bench.pin(name).on_change(seen.append)
    return seen


def test_setting_a_pin_is_one_transfer_and_getting_it_two(chip):
    chip.become("D2", "out")
    chip.transfers()
    chip.set("D2", True)
    assert chip.transfers() == (1, 0)
    assert chip.get("D2") is True
    assert chip.transfers() == (1, 1)


def test_pins_are_set_in_the_order_of_the_list_in_one_transfer(chip):
    clock = levels(chip, "D0")
    data = levels(chip, "D1")
    ops = [PinConfigure("D0", "out", None, "push_pull", True), PinConfigure("D1", "out", None, "push_pull", True)]
    chip.adapter.execute([*ops, PinWrite("D0", False), PinWrite("D0", True), PinWrite("D1", False)])
    assert chip.transfers() == (1, 0)
    assert (clock, data) == ([True, False, True], [True, False])


def test_an_output_has_its_level_from_its_first_moment(chip):
    chip.model.bench.wire("D0", "D6")
    chip.model.bench.pin("D6").drive(lambda: None)
    seen = levels(chip, "D0")
    chip.become("D0", "out", True)
    assert seen == [True]


@pytest.mark.parametrize("pin", [f"D{n}" for n in range(6)])
def test_each_output_moves_its_own_pin_only(chip, pin):
    for value in (True, False, True):
        chip.become(pin, "out", value)
        assert {name for name in ("D0", "D1", "D2", "D3", "D4", "D5") if chip.get(name)} == ({pin} if value else set())


@pytest.mark.parametrize("pin", [f"D{n}" for n in range(8)])
def test_every_pin_reads_its_level(chip, pin):
    chip.become(pin, "in")
    chip.model.bench.pin(pin).drive(True)
    assert [name for name in (f"D{n}" for n in range(8)) if chip.get(name)] == [pin]


def test_open_drain_drives_low_and_lets_go(chip):
    chip.become("D4", "out", True, drive="open_drain")
    chip.model.bench.pin("D4").drive(False)
    assert chip.get("D4") is False  # no short circuit: the pin does not drive high
    chip.model.bench.pin("D4").drive(None)
    chip.set("D4", False)
    assert not chip.model.bench.pin("D4").level
    chip.model.bench.pin("D4").drive(False)
    chip.set("D4", True)  # nor drives it high for a moment
    chip.model.bench.pin("D4").drive(None)
    chip.become("D4", "out", True)
    assert chip.get("D4") is True


def test_a_released_pin_floats(chip):
    chip.become("D0", "out", True)
    chip.run(Release("D0"))
    assert not chip.model.bench.pads["D0"].is_output


@pytest.mark.parametrize("pin", ["D6", "D7"])
def test_inputs_are_no_outputs(chip, pin):
    with pytest.raises(Rejected, match=f"{pin}, which is an input; D0 to D5 can be outputs"):
        chip.become(pin, "out")
    assert chip.transfers() == (0, 0)


def test_there_are_no_pulls(chip):
    with pytest.raises(Rejected, match="no pulls"):
        chip.become("D0", "in", pull="up")
    assert chip.transfers() == (0, 0)


def test_other_pins_are_refused_naming_the_right_ones(chip):
    with pytest.raises(Rejected, match="D0 to D7"):
        chip.run(PinRead("SCL"))


def test_what_comes_before_a_refusal_is_done(chip):
    chip.become("D0", "out")
    with pytest.raises(Rejected):
        chip.adapter.execute([PinWrite("D0", True), PinConfigure("D6", "out", None, "push_pull", True)])
    assert chip.model.bench.pin("D0").level


def test_pins_keep_their_state_when_spi_takes_its_own(chip):
    chip.become("D0", "out", True)
    chip.run(SPIConfigure("spi", "D3", "D5", "D7", 100_000, 1, 0, 8, False))
    assert [chip.get(name) for name in ("D0", "D3", "D5")] == [True, True, False]
    chip.run(Release("spi"))
    assert [chip.model.bench.pads[name].is_output for name in ("D0", "D3", "D5")] == [True, False, False]
