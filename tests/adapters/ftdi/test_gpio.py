"""Digital pins on the models: levels, transfers, what is refused and when pins are taken."""

from __future__ import annotations

import pytest

from anyboard.core.errors import Rejected
from anyboard.core.ops import I2CConfigure, PinConfigure, PinRead, PinWrite, Release


def test_setting_is_one_out_and_reading_one_out_and_one_in(ft232h):
    ft232h.output("C0")
    ft232h.transfers()
    ft232h.run(PinWrite("C0", True))
    assert ft232h.transfers() == (1, 0)
    assert ft232h.run(PinRead("C0")) == [True]
    assert ft232h.transfers() == (1, 1)


def test_a_list_of_pins_is_one_transfer(ft232h):
    names = ["D3", "D4", "C0", "C7"]
    for name in names:
        ft232h.output(name)
    ft232h.transfers()
    levels = ft232h.run(*(PinWrite(name, True) for name in names), *(PinRead(name) for name in names))
    assert levels == [None] * 4 + [True] * 4
    assert ft232h.transfers() == (1, 1)


@pytest.mark.parametrize("url", ["ft232h", "ft2232h", "ft4232h"])
def test_every_pin_of_every_port(opened, url):
    with opened(url, joined=False) as chip:
        pins = [pin.name for pin in chip.adapter.info.pins]
        assert len(pins) == {"ft232h": 16, "ft2232h": 32, "ft4232h": 16}[url]
        for name in pins:
            chip.output(name, True)
        for name in pins:
            chip.run(PinWrite(name, False))
            low = [other for other in pins if not chip.model.bench.pin(other).level]
            assert low == [name]
            assert [chip.run(PinRead(other))[0] for other in pins] == [other != name for other in pins]
            chip.run(PinWrite(name, True))


def test_an_output_has_its_value_from_the_first_moment(ft232h):
    levels = []
    ft232h.model.bench.pin("C3").on_change(levels.append)
    ft232h.output("C3", True)  # the chip's pull-up had it high
    assert levels == []
    ft232h.run(PinWrite("C3", False))
    assert levels == [False]


def test_open_drain_lets_the_line_go(ft232h):
    line = ft232h.model.bench.pin("C2")
    ft232h.output("C2", True, drive="open_drain")
    line.drive(False)
    assert ft232h.run(PinRead("C2")) == [False]
    line.drive(None)
    assert ft232h.run(PinRead("C2")) == [True]
    ft232h.run(PinWrite("C2", False))
    assert not line.level


@pytest.mark.parametrize("pull", ["up", "down"])
def test_pulls_are_refused_with_the_reason(ft232h, pull):
    with pytest.raises(Rejected, match=f"no pull-{pull} that can be switched.*75 kOhm; use a resistor") as caught:
        ft232h.run(PinConfigure("C0", "in", pull, "push_pull", False))
    assert caught.value.exception == "ValueError"
    assert ft232h.transfers() == (0, 0)


def test_what_came_before_a_refusal_is_done(ft232h):
    ft232h.output("C0")
    with pytest.raises(Rejected):
        ft232h.run(PinWrite("C0", True), PinConfigure("C1", "in", "up", "push_pull", False), PinWrite("C0", False))
    assert ft232h.model.bench.pin("C0").level


def test_a_released_pin_floats(ft232h):
    ft232h.output("C0", False)
    ft232h.run(Release("C0"))
    assert not ft232h.model.bench.pin("C0").is_output
    ft232h.run(Release("C0"), Release("nothing"))


def test_d2_is_taken_while_there_is_i2c(ft232h):
    with pytest.raises(Rejected, match=r"D2 in use: I2C on D0, D1, D2 \(reading SDA, joined to D1\)"):
        ft232h.output("D2")
    with pytest.raises(Rejected, match="D0 in use"):
        ft232h.run(PinWrite("D0", False))
    ft232h.run(Release("i2c"))
    ft232h.input("D2")


def test_i2c_needs_d2_free(opened):
    with opened() as chip:
        chip.input("D2")
        with pytest.raises(Rejected, match=r"D2 in use: .*I2C of .* needs it for reading SDA, joined to D1"):
            chip.i2c()
        chip.run(Release("D2"))
        chip.i2c()


def test_d7_is_taken_with_stretch(opened):
    with opened("ft232h?stretch=1") as chip:
        chip.model.bench.wire("D0", "D7")
        chip.output("D7", True)
        with pytest.raises(Rejected, match=r"D7 in use: .* clock stretching, joined to D0"):
            chip.i2c()
        chip.run(Release("D7"))
        chip.i2c()
        with pytest.raises(Rejected, match="D7 in use"):
            chip.input("D7")


def test_i2c_and_spi_exclude_each_other_on_one_port(ft232h):
    with pytest.raises(Rejected, match="D0 in use: I2C on D0, D1, D2"):
        ft232h.spi()
    ft232h.run(Release("i2c"))
    ft232h.spi()
    with pytest.raises(Rejected, match="D0 in use: SPI on D0, D1, D2"):
        ft232h.run(I2CConfigure("again", "D0", "D1", 100_000, 255, False))


def test_a_released_bus_floats(ft232h):
    ft232h.run(Release("i2c"))
    pins = ft232h.model.ports[0].pins
    assert (pins.direction, pins.low_only) == (0, 0)
    ft232h.spi()
    assert pins.direction == 0x03
    ft232h.run(Release("spi"))
    assert pins.direction == 0


def test_a_pin_that_is_not_there(ft232h):
    for op in (PinWrite("C8", True), PinRead("C8"), PinConfigure("C8", "in", None, "push_pull", False)):
        with pytest.raises(Rejected, match="has no pin C8"):
            ft232h.run(op)
    with pytest.raises(Rejected, match="has no pin C8"):
        ft232h.run(I2CConfigure("x", "C8", "D1", 100_000, 255, False))


def test_pins_move_while_i2c_is_in_use(ft232h):
    ft232h.output("D4")
    for level in (True, False, True):
        ft232h.run(PinWrite("D4", level))
        assert ft232h.transfer(b"\x10", 2) == b"\x10\x11"
        assert ft232h.model.bench.pin("D4").level == level
