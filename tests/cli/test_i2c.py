"""`anyboard i2c`: registers from the command line."""

from __future__ import annotations

import json

import pytest


def test_read_gives_the_chip_id(anyboard_command):
    # Bosch BST-BME280-DS002, 5.4.1: the id register D0h reads 60h
    done = anyboard_command("i2c", "read", "-b", "sim", "0x77", "0xD0")
    assert (done.stdout, done.stderr, done.returncode) == ("d0: 60\n", "", 0)


def test_register_and_read_are_one_transaction(anyboard_command, tmp_path):
    # Microchip DS25095A, register 5-1: manufacturer 0054h, then with the same pointer again
    done = anyboard_command("i2c", "read", "-b", "trace=wire.txt::sim", "24", "6", "2", "--bus", "SCL,SDA")
    assert done.stdout == "06: 00 54\n"
    transfers = [
        line for line in (tmp_path / "wire.txt").read_text(encoding="utf-8").splitlines() if "Transfer" in line
    ]
    assert len(transfers) == 1


def test_many_bytes_are_rows_of_sixteen(anyboard_command):
    rows = anyboard_command("i2c", "read", "-b", "sim", "0x77", "0x88", "20").stdout.splitlines()
    assert [(row[:4], len(row[4:].split())) for row in rows] == [("88: ", 16), ("98: ", 4)]
    assert rows[0].startswith("88: 70 6b 43 67")  # dig_T1 27504, dig_T2 26435, little-endian


def test_read_as_json(anyboard_command):
    answer = json.loads(anyboard_command("i2c", "read", "-b", "sim", "119", "0xD0", "--json").stdout)
    assert answer == {"url": "sim", "bus": "I2C", "address": 119, "register": 208, "data": [96], "hex": "60"}


EEPROM = '[[part]]\nchip = "eeprom_24lc32"\n'


def test_two_register_bytes(anyboard_command, tmp_path):
    (tmp_path / "bench.toml").write_text(EEPROM)
    done = anyboard_command("i2c", "read", "-b", "sim:bench.toml", "0x50", "0x0100", "2", "--register-bytes", "2")
    assert done.stdout == "0100: ff ff\n"


def test_reading_without_a_register(anyboard_command, tmp_path):
    (tmp_path / "bench.toml").write_text(EEPROM)
    done = anyboard_command("i2c", "read", "-b", "sim:bench.toml", "0x50", "-", "--json")
    assert json.loads(done.stdout)["register"] is None


def test_write(anyboard_command):
    done = anyboard_command("i2c", "write", "-b", "sim", "0x18", "0x08", "3")
    assert (done.stdout, done.returncode) == ("MCP9808 at 0x18 on I2C of sim acknowledged 08 03\n", 0)
    answer = json.loads(anyboard_command("i2c", "write", "-b", "sim", "0x18", "8", "3", "--json").stdout)
    assert answer == {"url": "sim", "bus": "I2C", "address": 24, "data": [8, 3], "hex": "0803"}


@pytest.mark.parametrize("words", [["read", "0x76", "0"], ["write", "0x76", "0"]])
def test_nobody_there_names_the_address_and_the_nearest(anyboard_command, words):
    done = anyboard_command("i2c", *words, "-b", "sim")
    assert done.returncode == 1
    assert done.stderr == (
        "anyboard: 0x76 on I2C of sim does not acknowledge; "
        "nearest are MCP9808 at 0x18, SSD1306 at 0x3C, BME280 at 0x77\n"
    )


def test_nobody_there_at_all(anyboard_command):
    done = anyboard_command("i2c", "read", "-b", "sim?empty=1", "0x76", "0")
    assert done.stderr == "anyboard: 0x76 on I2C of sim?empty=1 does not acknowledge; nobody else does either\n"


def test_somebody_who_does_not_answer_now(anyboard_command, tmp_path):
    # Sensirion SHT3x, 4.4: a read header without a measurement to fetch is not acknowledged
    (tmp_path / "bench.toml").write_text('[[part]]\nchip = "sht31"\n')
    done = anyboard_command("i2c", "read", "-b", "sim:bench.toml", "0x44", "-", "6")
    assert done.returncode == 1
    assert "0x44 on I2C of sim:bench.toml is there but does not acknowledge now" in done.stderr


@pytest.mark.parametrize(
    ("words", "say"),
    [
        (["read", "0xEC", "0"], "without the read/write bit it is 0x76"),
        (["read", "x", "0"], "'x' is no number"),
        (["read", "0x100", "0"], "no I2C address"),
        (["read", "0x77", "-1"], "-1"),
        (["read", "0x77", "0x100"], "--register-bytes 2"),
        (["read", "0x77", "0x10000", "--register-bytes", "2"], "does not fit into 2 bytes"),
        (["read", "0x77", "0", "0"], "0 is less than 1"),
        (["write", "0x77", "256"], "256 is no byte"),
        (["write", "0x77"], "BYTE"),
        (["read", "0x77", "0", "--bus", "I3C"], "did you mean 'I2C'?"),
        (["raed"], "read"),
    ],
)
def test_a_mistake_is_one_line(mistake, words, say):
    board = ["-b", "sim"] if len(words) > 1 else []
    assert say in mistake("i2c", *words, *board)


def test_without_a_command_it_shows_its_help(anyboard_command):
    done = anyboard_command("i2c")
    assert done.returncode == 2
    assert "examples:" in done.stdout
