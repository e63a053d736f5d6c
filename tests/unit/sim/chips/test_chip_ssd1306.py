"""The SSD1306 by its commands (SSD1306 Rev 1.1: sections 8.1.5.2, 8.5, 9, 10.1)."""

from __future__ import annotations

import pytest

from anyboard.sim.chips.ssd1306 import SSD1306
from anyboard.sim.errors import BenchError


def commands(chip, *codes):
    chip.write(0x3C, bytes([0x00, *codes]))


def data(chip, *values):
    chip.write(0x3C, bytes([0x40, *values]))


def shown(**size):
    """On, upright as the usual modules are."""
    chip = SSD1306(**size)
    commands(chip, 0x20, 0, 0xA1, 0xC8, 0xA8, chip.height - 1, 0xAF)
    return chip


def test_power_on():
    chip = SSD1306()
    assert (chip.is_on, chip.contrast, chip.is_inverted, chip.charge_pump) == (False, 0x7F, False, False)
    assert chip.lit == 0
    assert chip.read(0x3C, 1) == b"\x40"
    assert repr(chip) == "<SSD1306 at 0x3C>"


def test_a_byte_is_eight_rows_of_a_column():
    chip = shown()
    data(chip, 0b0000_0101, 0x80)
    assert chip.pixel(0, 0)
    assert not chip.pixel(0, 1)
    assert chip.pixel(0, 2)
    assert chip.pixel(1, 7)
    assert chip.lit == 3


def test_off_inverted_all_on():
    chip = shown()
    data(chip, 0x01)
    commands(chip, 0xA7)
    assert chip.lit == 128 * 64 - 1
    commands(chip, 0xA5)
    assert chip.lit == 128 * 64
    commands(chip, 0xA4, 0xA6, 0xAE)
    assert chip.lit == 0
    assert not chip.is_on
    commands(chip, 0xAF)
    assert chip.lit == 1


def test_arguments_may_come_in_other_messages():
    chip = shown()
    for code in (0x81, 0x12, 0x8D, 0x14):
        chip.write(0x3C, bytes([0x80, code]))
    assert chip.contrast == 0x12
    assert chip.charge_pump


def test_mixed_control_bytes():
    chip = shown()
    chip.write(0x3C, bytes([0x80, 0x81, 0x80, 0x34, 0x40, 0xFF, 0xFF]))
    assert chip.contrast == 0x34
    assert chip.lit == 16


def test_a_window_in_horizontal_mode():
    chip = shown()
    commands(chip, 0x21, 2, 3, 0x22, 1, 2)
    data(chip, 1, 1, 1, 1, 0x80)
    assert chip.pixel(2, 15)  # the fifth byte went over the first
    assert not chip.pixel(2, 8)
    assert chip.pixel(3, 8)
    assert chip.pixel(2, 16)
    assert chip.pixel(3, 16)


def test_a_window_in_vertical_mode():
    chip = shown()
    commands(chip, 0x20, 1, 0x21, 2, 3, 0x22, 1, 2)
    data(chip, 1, 1, 1)
    assert [chip.pixel(2, 8), chip.pixel(2, 16), chip.pixel(3, 8), chip.pixel(3, 16)] == [True, True, True, False]


def test_page_mode_stays_in_its_page():
    chip = shown()
    commands(chip, 0x20, 2, 0xB3, 0x0F, 0x17)  # page 3, column 127
    data(chip, 1, 1)
    assert chip.pixel(127, 24)
    assert chip.pixel(0, 24)
    assert chip.lit == 2


def test_start_line_and_offset_move_the_picture_up():
    chip = shown()
    data(chip, *[0] * 128, 0x01)  # row 8
    commands(chip, 0x40 | 8)
    assert chip.pixel(0, 0)
    commands(chip, 0x40, 0xD3, 4)
    assert chip.pixel(0, 4)


def test_mirrored_scans():
    chip = shown()
    commands(chip, 0xC0)
    data(chip, 0x01)
    assert chip.pixel(0, 63)
    commands(chip, 0xC8, 0xA0)
    assert chip.pixel(0, 0)  # what is stored stays (10.1.8)
    data(chip, 0x01)
    assert chip.pixel(126, 0)


def test_a_small_panel_sits_in_the_middle():
    chip = shown(width=64, height=32)
    commands(chip, 0x21, 32, 95)
    data(chip, 0x01)
    assert chip.pixel(0, 0)
    assert chip.lit == 1
    with pytest.raises(ValueError, match=r"SSD1306 at 0x3C: pixel \(64, 0\) is outside 64 x 32"):
        chip.pixel(64, 0)


def test_text():
    chip = shown(width=4, height=16)
    commands(chip, 0x21, 62, 65)
    data(chip, 0b01, 0b10, 0b11, 0b00)
    assert chip.text().splitlines() == ["▀▄█ "] + ["    "] * 7


def test_spi_with_its_dc_pin(fake_bench):
    chip = SSD1306(dc="D9")
    chip.connected(fake_bench)
    dc = fake_bench.pin("D9")
    dc.level = False
    chip.select()
    assert chip.transfer(bytes([0x20, 0, 0xA1, 0xC8])) == b"\xff" * 4
    chip.transfer(bytes([0xAF]))
    chip.deselect()
    dc.level = True
    chip.select()
    chip.transfer(b"\x01")
    assert chip.pixel(0, 0)


def test_spi_without_a_dc_pin():
    with pytest.raises(BenchError, match="needs its D/C# pin"):
        SSD1306().select()


def test_the_reset_pin_keeps_the_ram(fake_bench):
    chip = SSD1306(res="D6")
    chip.connected(fake_bench)
    data(chip, 0xFF)
    commands(chip, 0xAF)
    for listener in fake_bench.pin("D6").listeners:
        listener(False)
    assert not chip.is_on
    assert any(chip.ram)
    chip.reset()
    assert not any(chip.ram)


def test_a_panel_that_does_not_exist():
    with pytest.raises(ValueError, match="200 x 64 pixels is outside 128 x 64"):
        SSD1306(width=200)
