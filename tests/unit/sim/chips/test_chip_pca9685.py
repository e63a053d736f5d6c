"""The PCA9685 by its registers.

| what | value | source |
|---|---|---|
| reset values | MODE1 11h, MODE2 04h, E2h E4h E8h E0h, channels full off, PRE_SCALE 1Eh | rev. 4, tables 5 to 8 |
| 10 % delay, 20 % duty | ON 199h, OFF 4CCh | rev. 4, 7.3.3, example 1 |
| 90 % delay, 90 % duty | ON E65h, OFF CCBh | rev. 4, 7.3.3, example 2 |
| prescale | 200 Hz = 30 | rev. 4, 7.3.5 |
| auto-increment | after 45h and FEh comes 00h | rev. 4, table 4, remark |
"""

from __future__ import annotations

import pytest
from chip_registers import get, put

from anyboard.core.errors import Nack
from anyboard.sim import Bench
from anyboard.sim.chips.pca9685 import PCA9685


@pytest.fixture
def chip():
    chip = PCA9685()
    put(chip, 0x00, 0x20)  # awake, auto-increment
    return chip


def counts(on, off):
    return [*on.to_bytes(2, "little"), *off.to_bytes(2, "little")]


def test_power_on():
    chip = PCA9685()
    assert [get(chip, register)[0] for register in range(6)] == [0x11, 0x04, 0xE2, 0xE4, 0xE8, 0xE0]
    assert [get(chip, register)[0] for register in range(0x42, 0x46)] == [0, 0, 0, 0x10]
    assert get(chip, 0xFE) == b"\x1e"
    assert get(chip, 0x00, 3) == b"\x11\x11\x11"  # no auto-increment
    assert chip.duty(0) == 0
    assert round(chip.frequency) == 197  # "200 Hz"


@pytest.mark.parametrize(("on", "off", "delay", "duty"), [(0x199, 0x4CC, 0.1, 0.2), (0xE65, 0xCCB, 0.9, 0.9)])
def test_the_datasheets_examples(chip, on, off, delay, duty):
    put(chip, 0x06 + 4 * 3, *counts(on, off))
    assert chip.delay(3) == pytest.approx(delay, abs=2 / 4096)
    assert chip.duty(3) == pytest.approx(duty, abs=2 / 4096)


@pytest.mark.parametrize(
    ("on", "off", "duty"),
    [(0x1000, 0, 1), (0, 0x1000, 0), (0x1000, 0x1000, 0), (1022 | 0x1000, 7, 1), (1023, 1023, 0), (511, 3071, 0.625)],
)
def test_full_on_full_off(chip, on, off, duty):
    put(chip, 0x06, *counts(on, off))
    assert chip.duty(0) == duty
    assert get(chip, 0x06, 4) == bytes(counts(on, off))


def test_all_channels_at_once(chip):
    put(chip, 0x06, *counts(0, 100))
    put(chip, 0x0A, *counts(5, 200))
    put(chip, 0xFA, *counts(0, 2048))
    assert [chip.duty(channel) for channel in range(16)] == [0.5] * 16
    assert get(chip, 0xFA, 4) == bytes(4)
    put(chip, 0x06, *counts(0, 100))
    put(chip, 0xFD, 0x10)
    assert [chip.duty(channel) for channel in range(16)] == [0] * 16
    assert get(chip, 0x06, 4) == bytes([0, 0, 100, 0x10])


def test_the_prescaler_is_writable_in_sleep_only(chip):
    put(chip, 0xFE, 121)
    assert get(chip, 0xFE) == b"\x1e"
    put(chip, 0x00, 0x30)
    put(chip, 0xFE, 121)
    assert chip.frequency == pytest.approx(50, rel=0.001)
    put(chip, 0xFE, 0)
    assert get(chip, 0xFE) == b"\x03"


def test_sleep_and_restart(chip):
    put(chip, 0x06, *counts(0, 2048))
    put(chip, 0x00, 0x30)
    assert get(chip, 0x00) == b"\xb0"
    assert chip.duty(0) == 0
    put(chip, 0x00, 0x20)
    assert get(chip, 0x00) == b"\xa0"
    assert chip.duty(0) == 0
    put(chip, 0x00, 0xA0)
    assert get(chip, 0x00) == b"\x20"
    assert chip.duty(0) == 0.5


def test_auto_increment_wraps(chip):
    assert get(chip, 0x45, 2) == b"\x10\x20"
    assert get(chip, 0xFE, 2) == b"\x1e\x20"


def test_all_call_reaches_several():
    bench = Bench.empty()
    one, two = bench.i2c.attach(PCA9685(0x40)), bench.i2c.attach(PCA9685(0x41))
    for chip in (one, two):
        assert chip.answers(0x70)
        chip.write(0x70, b"\x05\xd0")
        assert not chip.answers(0x70)
        assert chip.answers(0x68)
        put(chip, 0x00, 0x08)
        assert [chip.answers(address) for address in (0x68, 0x71, 0x72, 0x74)] == [False, True, False, False]


def test_software_reset(chip):
    put(chip, 0x06, *counts(0, 2048))
    with pytest.raises(Nack):
        chip.write(0x00, b"\x07")
    with pytest.raises(Nack):
        chip.read(0x00, 1)
    chip.write(0x00, b"\x06")
    assert get(chip, 0x00) == b"\x11"
    assert chip.duty(0) == 0


def test_limits(chip):
    with pytest.raises(ValueError, match="PCA9685 at 0x40: channel 16 is outside 0 to 15"):
        chip.duty(16)
    with pytest.raises(ValueError, match="address 0x3F is not one of"):
        PCA9685(0x3F)


def test_sleep_after_an_orderly_shutdown(chip):
    put(chip, 0x06, *counts(0, 2048))
    put(chip, 0xFD, 0x10)
    put(chip, 0x00, 0x30)
    assert get(chip, 0x00) == b"\x30"
