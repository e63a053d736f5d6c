"""The boards: names, and what the RP2040 can do at which pin."""

from __future__ import annotations

import pytest

from anyboard.core.errors import Rejected
from anyboard.core.ops import (
    AnalogConfigure,
    AnalogRead,
    CountConfigure,
    EncoderConfigure,
    I2CConfigure,
    PWMConfigure,
    PWMSet,
    Release,
    SPIConfigure,
    UARTConfigure,
)
from anyboard.sim import Bench
from anyboard.sim.boards.rp2040 import spi_rate


@pytest.fixture
def bench():
    bench = Bench.empty(board="raspberry_pi_pico")
    bench.i2c_on(scl="GP3", sda="GP2")
    return bench


def i2c(scl, sda, soft=False):
    return I2CConfigure(f"i2c:{scl}/{sda}", scl, sda, 100_000, 255, soft)


def spi(clock, mosi=None, miso=None, baudrate=250_000):
    return SPIConfigure(f"spi:{clock}", clock, mosi, miso, baudrate, 0, 0, 8, False)


def uart(tx=None, rx=None, bits=8, rts=None, cts=None):
    return UARTConfigure(f"uart:{tx}/{rx}", tx, rx, 9600, bits, None, 1, 64, rts, cts)


def pwm(pin, frequency=500, variable=False):
    return PWMConfigure(pin, frequency, 0, variable)


def refused(adapter, op):
    with pytest.raises(Rejected) as caught:
        adapter.execute([op])
    return f"{caught.value.exception}: {caught.value.message}"


def test_the_feather_has_a_featherwings_names(request):
    info = Bench.empty().info
    names = {name for pin in info.pins for name in pin.names}
    assert names >= {"A0", "A5", "D2", "D13", "LED", "SCL", "SDA", "SCK", "MOSI", "MISO", "TX", "RX", "NEOPIXEL"}
    assert [bus.function for bus in info.buses] == ["I2C", "STEMMA_I2C", "SPI", "UART"]
    assert next(pin.names for pin in info.pins if "LED" in pin.names) == ("D13", "LED")


def test_the_picos_first_names_are_the_firmwares(adapter):
    by_chip_name = {pin.chip_name: pin.names for pin in adapter.info.pins}
    assert len(by_chip_name) == 30
    assert by_chip_name["GPIO0"] == ("GP0",)
    assert by_chip_name["GPIO25"] == ("LED", "GP25")
    assert by_chip_name["GPIO26"] == ("GP26_A0", "GP26", "A0")
    assert [(bus.function, bus.pins) for bus in adapter.info.buses] == [("STEMMA_I2C", ("GP5", "GP4"))]
    assert adapter.info.serial == "e6605838834ca12c"


@pytest.mark.parametrize(("scl", "sda"), [("GP4", "GP5"), ("GP5", "GP6"), ("GP7", "GP4"), ("GP5", "GP5")])
def test_i2c_pins_come_in_pairs(adapter, scl, sda):
    assert refused(adapter, i2c(scl, sda)) == "ValueError: Invalid pins"


def test_an_i2c_peripheral_can_be_used_once(bench, adapter):
    bench.i2c_on(scl="GP9", sda="GP8")
    adapter.execute([i2c("GP5", "GP4"), i2c("GP3", "GP2")])
    assert refused(adapter, i2c("GP9", "GP8")) == "ValueError: I2C peripheral in use"
    adapter.execute([i2c("GP9", "GP8", soft=True), Release("i2c:GP5/GP4")])
    adapter.execute([i2c("GP9", "GP8")])


def test_spi_pins_and_peripherals(adapter):
    adapter.execute([spi("GP18", "GP19", "GP16")])
    assert refused(adapter, spi("GP2", "GP3")) == "ValueError: SPI peripheral in use"
    assert refused(adapter, spi("GP10", "GP12")) == "ValueError: Invalid pins"
    assert refused(adapter, spi("GP11", "GP15")) == "ValueError: Invalid pins"
    assert refused(adapter, spi("GP10", "GP3")) == "ValueError: Invalid pins"
    adapter.execute([spi("GP10", "GP15", "GP8")])


@pytest.mark.parametrize(
    ("asked", "given"),
    [(250_000, 250_000), (1_000_000, 992_063), (4_000_000, 3_906_250), (62_500_000, 62_500_000), (10**9, 62_500_000)],
)
def test_spi_rates_are_what_the_dividers_give(adapter, asked, given):
    assert adapter.execute([spi("GP18", "GP19", baudrate=asked)]) == [given]


@pytest.mark.parametrize(
    ("asked", "given"),
    [
        (0, 1922),  # the slowest there is
        (-5, 62_500_000),  # as an unsigned number
        (40_000_000, 31_250_000),
        (123_456, 244_140),  # too fast: the sdk's rule stops at a prescaler one step too small
    ],
)
def test_spi_rates_at_the_edges(asked, given):
    assert spi_rate(asked) == given


def test_uart_pins_bits_and_peripherals(adapter):
    assert refused(adapter, uart("GP1", "GP0")) == "ValueError: Invalid pins"
    assert refused(adapter, uart("GP0", "GP5")) == "ValueError: Invalid pins"
    assert refused(adapter, uart("GP0", "GP1", bits=9)) == "ValueError: bits must be <= 8"
    adapter.execute([uart("GP0", "GP1", rts="GP3", cts="GP2")])
    assert refused(adapter, uart("GP12")) == "ValueError: UART peripheral in use"
    adapter.execute([uart(rx="GP5")])


@pytest.mark.parametrize(("code", "reading"), [(0, 0), (1000, 16003), (4095, 65535)])
def test_the_adc_has_12_bits_scaled_to_16(bench, adapter, code, reading):
    bench.pin("A0").volts = (code + 0.5) / 4096 * 3.3
    adapter.execute([AnalogConfigure("GP26_A0", "in")])
    assert adapter.execute([AnalogRead("GP26_A0")]) == [reading]


def test_analog_pins(adapter):
    assert refused(adapter, AnalogConfigure("GP0", "out")) == "NotImplementedError: AnalogOut"
    assert refused(adapter, AnalogConfigure("GP0", "in")) == "ValueError: Invalid pin"


def test_two_pwm_channels_share_a_slice(adapter):
    assert adapter.execute([pwm("GP6"), pwm("GP7")]) == [500, 500]
    adapter.execute([Release("GP7")])
    conflict = "RuntimeError: Conflicting settings for shared resource"
    assert refused(adapter, pwm("GP7", 2000)) == conflict
    assert refused(adapter, pwm("GP7", 500, variable=True)) == conflict
    assert refused(adapter, pwm("GP22")) == "RuntimeError: Internal resource(s) in use"  # the same channel
    assert adapter.execute([pwm("GP8", 2000)]) == [2000]


@pytest.mark.parametrize("frequency", [0, -1, 62_500_001, 200_000_000])
def test_pwm_frequencies_it_cannot(adapter, frequency):
    assert refused(adapter, pwm("GP6", frequency)) == "ValueError: Invalid frequency"
    adapter.execute([pwm("GP6", 1000, variable=True)])
    assert refused(adapter, PWMSet("GP6", frequency, 0)) == "ValueError: Invalid frequency"
    assert adapter.execute([PWMSet("GP6", 4000, 0)]) == [4000]


def test_counters_are_pwm_slices(adapter):
    assert refused(adapter, CountConfigure("GP14", "rise", None)) == "RuntimeError: Pin must be on PWM Channel B"
    assert (
        refused(adapter, CountConfigure("GP15", "both", None))
        == "NotImplementedError: RISE_AND_FALL not available on this chip"
    )
    adapter.execute([pwm("GP6")])
    assert refused(adapter, CountConfigure("GP7", "rise", None)) == "RuntimeError: PWM slice already in use"
    adapter.execute([CountConfigure("GP15", "rise", None)])
    assert refused(adapter, pwm("GP14")).startswith("RuntimeError")


def test_encoder_pins_are_neighbours(adapter):
    words = "RuntimeError: Pins must be sequential GPIO pins"
    assert refused(adapter, EncoderConfigure("GP18", "GP20", 4)) == words
    assert refused(adapter, EncoderConfigure("GP18", "GP18", 4)) == words
    adapter.execute([EncoderConfigure("GP17", "GP16", 4)])


def test_a_refused_configuration_leaves_things_as_they_were(adapter):
    adapter.execute([pwm("GP6")])
    refused(adapter, pwm("GP7", 2000))
    adapter.execute([pwm("GP7")])
