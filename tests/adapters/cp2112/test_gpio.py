"""The CP2112's pins: GPIO and the clock output on GPIO7."""

from __future__ import annotations

import pytest

from anyboard.core.errors import Rejected
from anyboard.core.ops import PinConfigure, PinRead, PinWrite, PWMConfigure, PWMSet, Release
from usbmodels.cp2112 import PINS


def out(pin, value, drive="push_pull"):
    return PinConfigure(pin, "out", None, drive, value)


def inp(pin, pull=None):
    return PinConfigure(pin, "in", pull, "push_pull", False)


def levels_of(chip, pin):
    """A list that grows by the pin's level at each change; a floating line reads high here."""
    levels = []
    chip.model.bench.pads[pin].holder.drive(True)
    chip.model.bench.pin(pin).on_change(levels.append)
    return levels


def test_setting_and_reading_a_pin_is_one_feature_report_each(chip):
    chip.run(out("GPIO3", False))
    chip.traffic.clear()
    chip.run(PinWrite("GPIO3", True))
    assert (chip.traffic.features, chip.reports()) == (1, (0, 0))
    assert chip.run(PinRead("GPIO3")) is True
    assert (chip.traffic.features, chip.reports()) == (1, (0, 0))


@pytest.mark.parametrize("pin", PINS)
def test_each_pin_drives_and_reads_its_own_line(chip, pin):
    for other in PINS:
        chip.run(inp(other))
    chip.run(out(pin, True))
    assert [name for name in PINS if chip.run(PinRead(name))] == [pin]
    chip.run(PinWrite(pin, False))
    chip.run(inp(pin))
    chip.model.bench.pin(pin).drive(True)
    assert [name for name in PINS if chip.run(PinRead(name))] == [pin]


@pytest.mark.parametrize("drive", ["push_pull", "open_drain"])
def test_an_output_has_its_value_from_its_first_moment(chip, drive):
    levels = levels_of(chip, "GPIO2")
    chip.run(out("GPIO2", True, drive))
    assert levels == []
    chip.run(PinWrite("GPIO2", False))
    chip.run(out("GPIO2", False, drive))
    assert levels == [False]
    chip.run(inp("GPIO2"))
    assert levels == [False, True]
    chip.run(out("GPIO2", True, drive))
    assert levels == [False, True]


def test_no_moment_of_driving_high_between_open_drain_and_push_pull(chip):
    bench = chip.model.bench
    chip.run(out("GPIO2", True, "open_drain"))
    bench.pin("GPIO2").drive(False)  # a short circuit, were it driven high
    assert chip.run(PinRead("GPIO2")) is False
    chip.run(out("GPIO2", False))
    chip.run(out("GPIO2", True, "open_drain"))
    assert chip.run(PinRead("GPIO2")) is False


def test_other_pins_keep_what_they_do(chip):
    chip.run(out("GPIO1", True))
    chip.run(out("GPIO5", False, "open_drain"))
    chip.run(inp("GPIO2"))
    chip.run(Release("GPIO2"))
    assert (chip.model.direction, chip.model.push_pull) == (0b100010, 0b000010)
    assert chip.run(PinRead("GPIO1")) is True


def test_a_pin_that_toggled_for_transfers_becomes_an_ordinary_one(opened):
    with opened() as chip:
        chip.model.special = 0x06  # TX and RX toggles, as another program has left them
        chip.adapter._gpio.read_config()
        chip.run(out("GPIO0", True))
        assert chip.model.special == 0x04
        chip.run(inp("GPIO1"))
        assert chip.model.special == 0


@pytest.mark.parametrize("pull", ["up", "down"])
def test_pulls_are_refused_with_the_reason(chip, pull):
    with pytest.raises(Rejected, match="no pull-ups or pull-downs that can be switched; use a resistor"):
        chip.run(inp("GPIO0", pull))
    assert chip.traffic.features == 0


def test_a_pin_that_is_none_is_told_which_are(chip):
    for op in (out("SCL", True), PinWrite("SDA", True), PinRead("SCL")):
        with pytest.raises(Rejected, match=r"Invalid pin S..; GPIO0, GPIO1, .*GPIO7 are the pins of cp2112:0067A1B2"):
            chip.run(op)
    assert chip.traffic.features == 0


def test_locked_settings_are_told(opened):
    with opened(gpio_locked=True) as chip:
        with pytest.raises(Rejected, match=r"GPIO settings of this CP2112 \(cp2112:0067A1B2\) are locked") as caught:
            chip.run(out("GPIO0", True))
        assert caught.value.exception == "RuntimeError"
        assert "asked for 02 01 01 00 00, it has 02 00 00 00 00" in caught.value.message
        assert chip.run(PinRead("GPIO0")) is False
        assert chip.transfer(b"\x11", 2) == b"\x11\x12"


# -- the clock ---------------------------------------------------------------------------------------


def test_the_clock_output(chip):
    assert chip.run(PWMConfigure("GPIO7", 12_000_000, 32768, True)) == 12_000_000
    assert chip.model.bench.pin("GPIO7").pwm == (12_000_000, 32768)
    assert chip.run(PWMSet("GPIO7", 1_000_000, 32768)) == 1_000_000
    assert chip.model.bench.pin("GPIO7").pwm == (1_000_000, 32768)
    assert chip.run(PWMSet("GPIO7", None, 0)) == 1_000_000
    assert (chip.model.bench.pin("GPIO7").pwm, chip.run(PinRead("GPIO7"))) == (None, False)
    chip.run(PWMSet("GPIO7", None, 65535))
    assert chip.run(PinRead("GPIO7")) is True
    chip.run(Release("GPIO7"))
    assert (chip.model.direction, chip.model.special) == (0, 0)


def test_release_stops_the_clock(chip):
    chip.run(PWMConfigure("GPIO7", 48_000_000, 32767, False))
    assert chip.model.bench.pin("GPIO7").pwm == (48_000_000, 32768)
    chip.run(Release("GPIO7"))
    assert (chip.model.bench.pin("GPIO7").pwm, chip.model.direction) == (None, 0)
    with pytest.raises(Rejected, match="no clock output"):
        chip.run(PWMSet("GPIO7", None, 0))


@pytest.mark.parametrize(
    ("pin", "frequency", "duty_cycle", "words"),
    [
        ("GPIO6", 1_000_000, 32768, "Invalid pin GPIO6; GPIO7 is the clock output"),
        ("GPIO7", 500, 32768, "Invalid frequency: the clock output GPIO7 of .* makes 94118 to 48000000 Hz"),
        ("GPIO7", 48_000_001, 32768, "Invalid frequency"),
        ("GPIO7", 1_000_000, 1000, "duty_cycle must be 0, 32768 .half. or 65535"),
    ],
)
def test_what_the_clock_cannot_do_is_refused_before_anything_is_sent(chip, pin, frequency, duty_cycle, words):
    with pytest.raises(Rejected, match=words):
        chip.run(PWMConfigure(pin, frequency, duty_cycle, False))
    assert chip.traffic.features == 0
