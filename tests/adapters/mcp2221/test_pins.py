"""Digital pins, ADC, DAC and clock output."""

from __future__ import annotations

import pytest

import anyboard
from anyboard import analogio, digitalio, pwmio
from anyboard.adapters.mcp2221 import Backend
from anyboard.core.errors import BadURL, BusError, Rejected
from anyboard.core.ops import (
    AnalogConfigure,
    AnalogRead,
    AnalogWrite,
    PinConfigure,
    PinRead,
    PinWrite,
    PWMConfigure,
    PWMSet,
    Release,
)
from usbmodels.mcp2221 import MCP2221
from usbmodels.plugged import plugged


def output(pin, value, drive="push_pull"):
    return PinConfigure(pin, "out", None, drive, value)


def floating(pin):
    return PinConfigure(pin, "in", None, "push_pull", False)


def level(chip, pin):
    return chip.bench.pads[pin].terminal.net.level


# -- digital ---------------------------------------------------------------------------------------------


def test_exchanges(chip):
    chip.run(output("G0", False))
    assert chip.exchanges() <= 4  # the pin had another function
    for op in (output("G0", True), floating("G0"), output("G0", True, "open_drain"), PinWrite("G0", False)):
        chip.run(op)
        assert chip.exchanges() == 1, op
    chip.run(PinRead("G0"))
    assert chip.exchanges() == 1
    chip.run(Release("G0"))
    assert chip.exchanges() == 1


@pytest.mark.parametrize("value", [False, True])
def test_an_output_has_its_level_from_the_first_moment(chip, value):
    changes = []
    chip.bench.pin("G2").on_change(changes.append)
    before = level(chip, "G2")
    chip.run(output("G2", value))
    assert level(chip, "G2") is value
    assert changes == ([] if value == before else [value])
    chip.run(floating("G2"))
    changes.clear()
    chip.run(output("G2", value))
    assert set(changes) <= {value}
    assert chip.run(PinRead("G2")) is value


def test_pins_that_are_not_meant_stay_as_they_are(chip):
    """Levels and directions set since do not show in the settings that are written back."""
    chip.run(output("G0", False))
    chip.run(floating("G1"))
    chip.run(PinWrite("G0", True))
    changes = []
    chip.bench.pin("G0").on_change(changes.append)
    chip.run(AnalogConfigure("G3", "in"))
    chip.run(PWMConfigure("G1", 375_000, 0x8000, False))
    assert changes == []
    assert level(chip, "G0") is True
    chip.run(PinWrite("G0", False))
    chip.run(output("G1", True))
    assert (level(chip, "G0"), level(chip, "G1")) == (False, True)


def test_open_drain(chip):
    chip.bench.wire("G0", "G1")
    chip.run(output("G0", True, "open_drain"))
    chip.run(output("G1", False))
    assert chip.run(PinRead("G0")) is False  # the other pulls it
    chip.run(PinWrite("G1", True))
    assert chip.run(PinRead("G0")) is True
    chip.run(floating("G1"))
    chip.run(PinWrite("G0", False))
    assert chip.run(PinRead("G1")) is False
    assert chip.run(PinRead("G0")) is False


@pytest.mark.parametrize("pull", ["up", "down"])
def test_there_are_no_pulls(chip, pull):
    with pytest.raises(Rejected) as raised:
        chip.run(PinConfigure("G0", "in", pull, "push_pull", False))
    assert raised.value.exception == "ValueError"
    assert raised.value.message == ("mcp2221:1-1 has no pull-ups or pull-downs on its pins; use a resistor of 10 kOhm")
    assert chip.exchanges() == 0


@pytest.mark.parametrize(
    ("op", "words"),
    [
        (output("SCL", True), "Invalid pin SCL; pins of mcp2221:1-1 that can be a digital pin: G0, G1, G2, G3"),
        (AnalogConfigure("G0", "in"), "Invalid pin G0; pins of mcp2221:1-1 that can be an analog input: G1, G2, G3"),
        (AnalogConfigure("G1", "out"), "Invalid pin G1; pins of mcp2221:1-1 that can be an analog output: G2, G3"),
        (PWMConfigure("G2", 375_000, 0, False), "Invalid pin G2; pins of mcp2221:1-1 that can be a clock output: G1"),
    ],
)
def test_a_pin_that_cannot_do_it_names_those_that_can(chip, op, words):
    with pytest.raises(Rejected) as raised:
        chip.run(op)
    assert (raised.value.exception, raised.value.message) == ("ValueError", words)
    assert chip.exchanges() == 0


@pytest.mark.parametrize("op", [PinRead("G0"), PinWrite("G0", True), AnalogRead("G1"), PWMSet("G1", None, 0)])
def test_what_is_not_configured(chip, op):
    with pytest.raises(Rejected, match="is not configured as"):
        chip.run(op)
    assert chip.exchanges() == 0


@pytest.mark.parametrize("op", [PinRead("G0"), PinWrite("G0", True)])
def test_a_pin_that_somebody_else_has_changed(chip, op):
    chip.run(output("G0", False))
    chip.model.bus_reset()
    with pytest.raises(BusError) as raised:
        chip.run(op)
    assert "G0 of mcp2221:1-1 is no digital pin any more" in raised.value.detail
    chip.run(output("G0", True))
    assert chip.run(PinRead("G0")) is True


def test_release_lets_go(chip):
    for op in (output("G1", True), PWMConfigure("G1", 375_000, 0x8000, False), AnalogConfigure("G1", "in")):
        chip.run(op)
        chip.run(Release("G1"))
        assert not chip.bench.pads["G1"].is_output
        chip.run(floating("G1"))
        assert chip.run(PinRead("G1")) in (True, False)
    chip.exchanges()
    chip.run(Release("G2"))  # was never used
    chip.run(Release("nothing"))
    assert chip.exchanges() == 0


# -- ADC and DAC -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("volts", "value"), [(0.0, 0), (3.3, 65535), (1.65, 0x8020), (3.3 / 1024 * 1.5, 0x0040), (5.0, 65535)]
)
@pytest.mark.parametrize("pin", ["G1", "G2", "G3"])
def test_ten_bits_over_the_range_of_sixteen(chip, pin, volts, value):
    chip.bench.pin(pin).volts = volts
    chip.run(AnalogConfigure(pin, "in"))
    chip.exchanges()
    assert chip.run(AnalogRead(pin)) == value
    assert chip.exchanges() == 1


def test_the_reference_can_be_the_chips_own(opened):
    with opened({"reference": "2.048"}) as chip:
        assert chip.adapter.info.limits["reference_voltage"] == 2.048
        chip.bench.pin("G2").volts = 1.024
        chip.run(AnalogConfigure("G2", "in"))
        assert chip.run(AnalogRead("G2")) == 0x8020
        chip.run(output("G0", True))  # which would set it to VDD
        assert chip.run(AnalogRead("G2")) == 0x8020
        chip.run(AnalogConfigure("G3", "out"))
        chip.run(AnalogWrite("G3", 0x8000))
        assert chip.bench.pads["G3"].terminal.net.volts == pytest.approx(1.024)
        chip.run(output("G1", True))
        assert chip.bench.pads["G3"].terminal.net.volts == pytest.approx(1.024)
        assert chip.run(AnalogRead("G2")) == 0x8020


def test_the_chips_own_reference_is_off_while_pins_are_set(opened, monkeypatch):
    """EasyMCP2221, SRAM_config: otherwise it stays lost."""
    with opened({"reference": "1.024"}) as chip:
        sent = []
        alter = chip.model.settings.alter
        monkeypatch.setattr(chip.model.settings, "alter", lambda command: (sent.append(command[:12]), alter(command)))
        chip.run(AnalogConfigure("G3", "out"))
        chip.run(AnalogWrite("G3", 0x4000))
        sent.clear()
        chip.run(AnalogConfigure("G2", "in"))
        assert [report.hex() for report in sent] == ["600000810081008012130a03", "600000838883000000000000"]


@pytest.mark.parametrize(
    ("options", "volts"),
    [({}, 3.3), ({"vdd": "5"}, 5.0), ({"reference": "1.024"}, 1.024), ({"vdd": "5", "reference": "4.096"}, 4.096)],
)
def test_the_reference_voltage_is_told(options, volts):
    assert Backend().describe("", options).limits["reference_voltage"] == volts


def test_a_reference_above_the_supply_is_refused():
    with pytest.raises(BadURL, match=r"a reference of 4.096 V needs a supply above it, not 3.3 V"):
        Backend().describe("", {"reference": "4.096"})


@pytest.mark.parametrize(("value", "step"), [(0, 0), (0x3FF, 0), (0x400, 1), (0x8000, 16), (0xFFFF, 31)])
def test_the_dac_takes_the_nearest_of_its_steps(chip, value, step):
    chip.run(AnalogConfigure("G2", "out"))
    assert chip.bench.pads["G2"].terminal.net.volts == 0
    chip.exchanges()
    chip.run(AnalogWrite("G2", value))
    assert chip.exchanges() == 1
    assert chip.bench.pads["G2"].terminal.net.volts == pytest.approx(step / 32 * 3.3)


def test_there_is_one_dac(chip):
    chip.run(AnalogConfigure("G3", "out"))
    chip.exchanges()
    with pytest.raises(Rejected) as raised:
        chip.run(AnalogConfigure("G2", "out"))
    assert raised.value.message == "mcp2221:1-1 has one DAC, for G2 and G3 together; G3 has it"
    assert chip.exchanges() == 0
    chip.run(Release("G3"))
    chip.run(AnalogConfigure("G2", "out"))


# -- the clock -------------------------------------------------------------------------------------------

FREQUENCIES = (375_000, 750_000, 1_500_000, 3_000_000, 6_000_000, 12_000_000, 24_000_000)


@pytest.mark.parametrize("frequency", FREQUENCIES)
@pytest.mark.parametrize(("asked", "duty_cycle"), [(0, 0), (0x4000, 0x4000), (32767, 0x8000), (49152, 0xC000)])
def test_the_clock_output(chip, frequency, asked, duty_cycle):
    assert chip.run(PWMConfigure("G1", frequency, asked, False)) == frequency
    assert chip.bench.pin("G1").pwm == (frequency, duty_cycle)


def test_the_clock_can_be_changed(chip):
    chip.run(PWMConfigure("G1", 375_000, 0x8000, True))
    chip.exchanges()
    assert chip.run(PWMSet("G1", 12_000_000, 0x4000)) == 12_000_000
    assert chip.bench.pin("G1").pwm == (12_000_000, 0x4000)
    assert chip.run(PWMSet("G1", None, 0xC000)) == 12_000_000
    assert chip.bench.pin("G1").pwm == (12_000_000, 0xC000)
    assert chip.exchanges() == 2


@pytest.mark.parametrize("frequency", [500, 400_000, 48_000_000])
def test_another_frequency_names_those_there_are(chip, frequency):
    with pytest.raises(Rejected) as raised:
        chip.run(PWMConfigure("G1", frequency, 0, False))
    assert raised.value.message == (
        "Invalid frequency; G1 of mcp2221:1-1 puts out a clock of 375000, 750000, 1500000, 3000000, 6000000, "
        f"12000000, 24000000 Hz, not {frequency}"
    )
    assert chip.exchanges() == 0


@pytest.mark.parametrize("duty_cycle", [1, 20_000, 32_769, 65_535])
def test_another_duty_cycle_names_those_there_are(chip, duty_cycle):
    with pytest.raises(Rejected, match=rf"\(0, 25, 50, 75 %\) on G1 of mcp2221:1-1, not {duty_cycle}"):
        chip.run(PWMConfigure("G1", 375_000, duty_cycle, False))
    assert chip.exchanges() == 0


# -- as a program sees it ----------------------------------------------------------------------------------


def test_through_the_api():
    model = MCP2221()
    model.bench.wire("G0", "G3")
    model.bench.pin("G2").volts = 1.65
    with plugged(model), anyboard.open("mcp2221") as board:
        with digitalio.DigitalInOut(board.G0) as out, digitalio.DigitalInOut(board.G3) as seen:
            out.switch_to_output(True)
            assert seen.value is True
            with pytest.raises(ValueError, match="no pull-ups"):
                seen.switch_to_input(digitalio.Pull.UP)
        with analogio.AnalogIn(board.G2) as analog:
            assert analog.value / 65535 * analog.reference_voltage == pytest.approx(1.65, abs=0.004)
        with analogio.AnalogOut(board.G3) as dac:
            dac.value = 0x8000
            assert model.bench.pin("G3").volts == pytest.approx(1.65)
        with pwmio.PWMOut(board.G1, frequency=750_000, duty_cycle=0x8000, variable_frequency=True) as clock:
            clock.frequency = 1_500_000
            assert model.bench.pin("G1").pwm == (1_500_000, 0x8000)
        with pytest.raises(ValueError, match=r"Invalid frequency; G1 of .* puts out a clock of 375000, "):
            pwmio.PWMOut(board.G1)
