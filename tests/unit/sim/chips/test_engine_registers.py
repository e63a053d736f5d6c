"""The register file and its two buses, by chips made up here."""

from __future__ import annotations

import pytest

from anyboard.core.errors import Nack
from anyboard.sim.engines import Block, I2CRegisters, Knob, Register, SPIRegisters, reads, writes


class Chip(I2CRegisters, SPIRegisters):
    address = 0x48
    temperature = Knob(25.0, low=-40, high=125, unit="°C")
    identity = Register(0x0F, 0x5A, read_only=True)
    control = Register(0x20, 0x01, read_only=0x0F, self_clearing=0x80)
    little = Register(0x30, 0x1234, size=2, order="little")
    memory = Block(0x40, bytes(4))
    refused = Register(0x50)

    def reset(self) -> None:
        super().reset()
        self.seen: list[tuple[str, int]] = []

    @reads(0x00, size=2)
    def _measure(self) -> int:
        self.seen.append(("read", 0))
        return round(self.temperature * 256)

    @writes(control, little)
    def _control(self, value: int) -> None:
        self.seen.append(("write", value))

    @writes(refused)
    def _refuse(self, value: int) -> None:
        raise Nack


def i2c_read(chip: I2CRegisters, pointer: int, n: int) -> bytes:
    chip.write(chip.address, bytes([pointer]))
    return chip.read(chip.address, n)


def test_power_on_values_and_reserved_addresses():
    chip = Chip()
    assert i2c_read(chip, 0x0F, 1) == b"\x5a"
    assert i2c_read(chip, 0x30, 2) == b"\x34\x12"
    assert i2c_read(chip, 0x60, 2) == b"\x00\x00"


def test_a_read_hook_is_asked_once_for_a_register_of_several_bytes():
    chip = Chip()
    assert i2c_read(chip, 0x00, 2) == b"\x19\x00"
    assert chip.seen == [("read", 0)]
    chip.temperature = -0.5
    assert i2c_read(chip, 0x01, 1) == b"\x80"


def test_read_only_bits_stay_and_self_clearing_bits_reach_the_hook_only():
    chip = Chip()
    chip.write(0x48, b"\x20\xf2")
    assert chip.seen == [("write", 0xF1)]
    assert chip.control == 0x71
    chip.write(0x48, b"\x0f\x00")
    assert chip.identity == 0x5A


def test_the_pointer_goes_on_over_messages_and_wraps():
    chip = Chip()
    assert i2c_read(chip, 0x0E, 2) == b"\x00\x5a"
    assert chip.read(0x48, 1) == b"\x00"
    assert i2c_read(chip, 0xFF, 2) == b"\x00\x19"


def test_one_write_over_several_registers_calls_each_hook_once():
    chip = Chip()
    chip.write(0x48, b"\x30\x01\x02")
    assert chip.little == 0x0201
    assert chip.seen == [("write", 0x0201)]
    chip.write(0x48, b"\x3f\xff\x01\x02\x03\x04\x05")
    assert chip.memory == b"\x01\x02\x03\x04"
    chip.write(0x48, b"\x42\x09")
    assert chip.memory == b"\x01\x02\x09\x04"


def test_a_hook_that_refuses_says_at_which_byte_of_the_message():
    chip = Chip()
    with pytest.raises(Nack) as refusal:
        chip.write(0x48, b"\x4f\x00\x01")
    assert refusal.value.index == 2


def test_the_probe_and_an_address_of_somebody_else():
    chip = Chip(0x49)
    chip.write(0x49, b"")
    assert chip.answers(0x49)
    assert not chip.answers(0x48)
    assert repr(chip) == "<Chip at 0x49>"


def test_reset_restores_the_chip_but_not_the_world():
    chip = Chip(temperature=30)
    chip.write(0x48, b"\x20\x70")
    chip.reset()
    assert chip.control == 0x01
    assert chip.temperature == 30


@pytest.mark.parametrize("value", [-41, 126, float("nan")])
def test_a_knob_out_of_range_names_part_and_limit(value):
    chip = Chip()
    with pytest.raises(ValueError, match=r"Chip at 0x48: temperature .* is outside -40 to 125 °C"):
        chip.temperature = value
    assert chip.temperature == 25


def test_a_knob_wants_a_number():
    with pytest.raises(TypeError, match="temperature must be a number, not str"):
        Chip(temperature="hot")
    with pytest.raises(TypeError, match="no knob 'temprature'; it has temperature"):
        Chip(temprature=3)


def test_addresses_are_checked():
    class Fixed(I2CRegisters):
        address = 0x48
        addresses = (0x48, 0x49)

    with pytest.raises(ValueError, match="Fixed: address 0x50 is not one of 0x48, 0x49"):
        Fixed(0x50)
    with pytest.raises(ValueError, match="outside 0x00 to 0x7F"):
        Chip(0x80)


def test_registers_that_overlap_are_a_mistake_of_the_class():
    with pytest.raises(TypeError, match="first and second overlap at 0x01"):

        class Wrong(I2CRegisters):
            first = Register(0x00, size=2)
            second = Register(0x01)


def test_a_subclass_changes_nothing_of_its_parent():
    class Other(Chip):
        identity = Register(0x0F, 0x5B, read_only=True)

        @reads(0x10)
        def _extra(self) -> int:
            return 7

    assert i2c_read(Other(), 0x0F, 2) == b"\x5b\x07"
    assert i2c_read(Chip(), 0x0F, 2) == b"\x5a\x00"


class Words(I2CRegisters):
    """16-bit registers behind a pointer that stays."""

    address = 0x10
    width = 2
    increments = False
    last = 0x0F
    first = Register(0x00, 0x1122)
    second = Register(0x01, 0x3344, order="little")
    short = Register(0x02, 0x55, size=1)


def test_words_stay_at_their_pointer():
    chip = Words()
    assert i2c_read(chip, 0x00, 4) == b"\x11\x22\x11\x22"
    assert i2c_read(chip, 0x01, 2) == b"\x44\x33"
    assert i2c_read(chip, 0x02, 1) == b"\x55"
    assert i2c_read(chip, 0x10, 1) == b"\x11"  # four pointer bits
    chip.write(0x10, b"\x01\x01\x02")
    assert chip.second == 0x0201
    chip.write(0x10, b"\x00\xaa")  # the message ends within the word
    assert chip.first == 0xAA22


def test_words_with_auto_increment():
    class Incrementing(Words):
        increments = True
        short = Register(0x02, 0x55)

    assert i2c_read(Incrementing(), 0x00, 6) == b"\x11\x22\x44\x33\x00\x55"


def test_a_pointer_of_two_bytes():
    class Memory(I2CRegisters):
        address = 0x50
        pointer_bytes = 2
        last = 0x0FFF
        content = Block(0x0000, bytes(0x1000))

    chip = Memory()
    chip.write(0x50, b"\x0f\xffAB")  # wraps
    chip.write(0x50, b"\x0f\xff")
    assert chip.read(0x50, 3) == b"AB\x00"


def test_a_fifo_register_takes_every_byte_of_a_message():
    class Fifo(I2CRegisters):
        address = 0x50
        taken: list[int]

        def reset(self) -> None:
            super().reset()
            self.taken = []

        def next_address(self, address: int) -> int:
            return address if address == 0x05 else super().next_address(address)

        @writes(0x05)
        def _take(self, value: int) -> None:
            self.taken.append(value)

    chip = Fifo()
    chip.write(0x50, b"\x05\x01\x02\x03")
    assert chip.taken == [1, 2, 3]


class Pairs(I2CRegisters, SPIRegisters):
    address = 0x77
    write_pairs = True
    i2c_increment_flag = 0
    first = Register(0x10)
    second = Register(0x20)


def test_pairs_of_pointer_and_value():
    chip = Pairs()
    chip.write(0x77, b"\x10\x01\x20\x02")
    assert (chip.first, chip.second) == (1, 2)
    chip.write(0x77, b"\x10")
    assert chip.read(0x77, 1) == b"\x01"


def test_the_increment_flag():
    class Flagged(I2CRegisters, SPIRegisters):
        address = 0x18
        last = 0x3F
        i2c_increment_flag = 0x80
        spi_increment_flag = 0x40
        first = Register(0x10, 1)
        second = Register(0x11, 2)

    chip = Flagged()
    assert i2c_read(chip, 0x10, 2) == b"\x01\x01"
    assert i2c_read(chip, 0x90, 2) == b"\x01\x02"
    chip.select()
    assert chip.transfer(b"\x90\xff\xff") == b"\xff\x01\x01"
    chip.deselect()
    chip.select()
    assert chip.transfer(b"\xd0\xff\xff") == b"\xff\x01\x02"


def test_spi_reads_and_writes_the_same_registers():
    chip = Chip()
    chip.select()
    assert chip.transfer(b"\x8f") == b"\xff"  # the command alone, as drivers do
    assert chip.transfer(b"\x00") == b"\x5a"
    chip.deselect()
    chip.select()
    chip.transfer(b"\x30\x01")
    chip.transfer(b"\x02")
    chip.deselect()
    assert i2c_read(chip, 0x30, 2) == b"\x01\x02"


def test_spi_pairs():
    chip = Pairs()
    chip.select()
    chip.transfer(b"\x10\x01\x20\x02")
    chip.deselect()
    assert (chip.first, chip.second) == (1, 2)


def test_a_read_level_of_zero():
    class Reversed(SPIRegisters):
        spi_read_level = 0
        first = Register(0x05, 0x42)

    chip = Reversed()
    chip.select()
    assert chip.transfer(b"\x05\x00") == b"\xff\x42"
    chip.deselect()
    chip.select()
    chip.transfer(b"\x85\x43")
    assert chip.first == 0x43
