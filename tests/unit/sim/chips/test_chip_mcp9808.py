"""The MCP9808 by its registers.

| what | value | source |
|---|---|---|
| identities | 0054h, 0400h | DS25095A registers 5-5, 5-6 |
| ambient register | 13 bits, two's complement, 1/16 °C; flags TA >= TCRIT, TA > TUPPER, TA < TLOWER | register 5-4 |
| power-on | config, limits 0000h; resolution 3 | 5.3 |
| shutdown holds TA; locks; hysteresis | | 5.2.1, register 5-2, 5.2.2 |
"""

from __future__ import annotations

import pytest

from anyboard.sim.chips.mcp9808 import MCP9808


def get(chip, register, n=2):
    chip.write(chip.address, bytes([register]))
    return int.from_bytes(chip.read(chip.address, n), "big")


def put(chip, register, value, n=2):
    chip.write(chip.address, bytes([register]) + value.to_bytes(n, "big"))


def test_power_on():
    chip = MCP9808()
    assert [get(chip, register) for register in (1, 2, 3, 4, 6, 7)] == [0, 0, 0, 0, 0x0054, 0x0400]
    assert get(chip, 8, 1) == 3
    assert repr(chip) == "<MCP9808 at 0x18>"


def test_the_ambient_register_with_its_flags():
    assert get(MCP9808(temperature=25.25), 5) == 0xC194  # above the two limits of 0 °C
    assert get(MCP9808(temperature=-40), 5) == 0x2000 | (-40 * 16) & 0x1FFF
    assert get(MCP9808(temperature=-0.0625), 5) == 0x3FFF
    assert get(MCP9808(temperature=0), 5) == 0x8000  # TA >= TCRIT, but not > TUPPER


def test_limits():
    chip = MCP9808(temperature=25.25)
    put(chip, 2, 30 * 16)
    put(chip, 3, (-10 * 16) & 0x1FFF)
    put(chip, 4, 90 * 16)
    assert get(chip, 5) == 0x0194
    chip.temperature = 31
    assert get(chip, 5) >> 13 == 0b010
    chip.temperature = 95
    assert get(chip, 5) >> 13 == 0b110
    chip.temperature = -11
    assert get(chip, 5) >> 13 == 0b001
    put(chip, 2, 0xFFFF)
    assert get(chip, 2) == 0x1FFC


@pytest.mark.parametrize(("resolution", "raw"), [(0, 0x0198), (1, 0x0194), (2, 0x0194), (3, 0x0195)])
def test_resolution(resolution, raw):
    chip = MCP9808(temperature=25.3125)
    put(chip, 8, resolution, 1)
    assert get(chip, 5) & 0x1FFF == raw
    assert get(chip, 8, 1) == resolution


def test_shutdown_holds_the_last_temperature():
    chip = MCP9808(temperature=25.25)
    put(chip, 1, 0x0100)
    chip.temperature = 80
    assert get(chip, 5) == 0xC194
    put(chip, 1, 0)
    assert get(chip, 5) & 0x1FFF == 80 * 16


def test_hysteresis_holds_a_flag_on_the_way_down():
    chip = MCP9808(temperature=31)
    put(chip, 1, 0x0200)  # 1.5 °C
    put(chip, 2, 30 * 16)
    chip.temperature = 29
    assert get(chip, 5) & 0x4000
    chip.temperature = 28.5
    assert not get(chip, 5) & 0x4000
    chip.temperature = 29
    assert not get(chip, 5) & 0x4000


def test_locks():
    chip = MCP9808()
    put(chip, 2, 0x01E0)
    put(chip, 1, 0x0040)
    put(chip, 2, 0x0100)
    assert get(chip, 2) == 0x01E0
    put(chip, 4, 0x0500)
    assert get(chip, 4) == 0x0500  # only the window is locked
    put(chip, 1, 0x0708)
    assert get(chip, 1) == 0x0040
    chip.reset()
    assert get(chip, 1) == 0


def test_alert_as_a_comparator(fake_bench):
    chip = MCP9808(alert="D5", temperature=20)
    chip.connected(fake_bench)
    put(chip, 2, 30 * 16)
    put(chip, 4, 90 * 16)
    put(chip, 1, 0x0008)
    alert = fake_bench.pin("D5")
    assert alert.driven is None
    chip.temperature = 31
    assert alert.driven is False
    assert get(chip, 1) == 0x0018
    chip.temperature = 20
    assert alert.driven is None
    put(chip, 1, 0x000A)  # active high
    assert alert.driven is False


def test_alert_as_an_interrupt():
    chip = MCP9808(temperature=20)
    put(chip, 2, 30 * 16)
    put(chip, 4, 90 * 16)
    put(chip, 1, 0x0009 | 0x20)
    assert not chip.alert
    chip.temperature = 31
    assert chip.alert
    chip.temperature = 32
    put(chip, 1, 0x0029)
    assert not chip.alert
    chip.temperature = 20
    assert chip.alert


def test_knob_limits():
    with pytest.raises(ValueError, match=r"MCP9808 at 0x18: temperature 125.1 °C is outside -40 to 125 °C"):
        MCP9808(temperature=125.1)
