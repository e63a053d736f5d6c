"""info, scan, path, and what all commands share."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

import anyboard
from anyboard.activation import shims_folder
from anyboard.cli import COMMANDS


def test_version(anyboard_command):
    assert anyboard_command("--version").stdout == f"anyboard {anyboard.__version__}\n"


@pytest.mark.parametrize("words", [[], *([name] for name in COMMANDS)])
def test_every_help_has_examples(anyboard_command, words):
    done = anyboard_command(*words, "--help")
    assert done.returncode == 0
    assert "examples:\n  " in done.stdout


def test_no_command_shows_the_help(anyboard_command):
    done = anyboard_command()
    assert done.returncode == 2
    assert "examples:" in done.stdout


@pytest.mark.parametrize(
    ("words", "say"),
    [
        (["lst"], "no command 'lst'; did you mean 'list'?"),
        (["info", "-b", "fke:1"], "no backend 'fke'; did you mean 'fake'?"),
        (["info", "-b", "a b"], "'a b' is no backend name"),
        (["info", "-b"], "expected one argument"),
        (["info", "-b", "librariless"], 'pip install "fakeboard[usb]"'),
        (["info", "-b", "shout=quietly::fake:1"], "only capitals"),
        (["scan", "-b", "fake:1", "--bus", "I3C"], "no I2C bus 'I3C'; did you mean 'I2C'?"),
        (["scan", "-b", "fake:1", "--bus", "SCX,SDA"], "no pin 'SCX'; did you mean 'SCL'?"),
        (["scan", "--bos", "I2C"], "--bos"),
        (["list", "surplus"], "surplus"),
        (["run"], "a script, or -m and a module"),
    ],
)
def test_a_mistake_is_one_line(mistake, words, say):
    assert say in mistake(*words)


@pytest.mark.skipif(os.name == "nt", reason="there a closed pipe is another error")
def test_a_reader_that_has_enough_is_no_failure_of_ours():
    reader, writer = os.pipe()
    os.close(reader)
    try:
        command = [sys.executable, "-m", "anyboard", "list"]
        done = subprocess.run(command, stdout=writer, stderr=subprocess.PIPE, encoding="utf-8", check=False)
    finally:
        os.close(writer)
    assert (done.returncode, done.stderr) == (1, "")


def test_debug_shows_the_traceback(anyboard_command):
    done = anyboard_command("info", "-b", "fke", "--debug")
    assert done.returncode == 1
    assert "Traceback" in done.stderr


def test_path_is_the_folder_for_pythonpath(anyboard_command):
    path = anyboard_command("path").stdout.rstrip("\n")
    assert path == shims_folder()
    assert os.path.isfile(os.path.join(path, "busio.py"))


def test_info(anyboard_command):
    text = anyboard_command("info", "-b", "fake:1").stdout
    assert "fake:1: A fake board" in text
    assert "D2, LED  GPIO2        digital" in text
    assert "board.I2C()         SCL, SDA" in text


def test_info_as_json(anyboard_command):
    info = json.loads(anyboard_command("info", "-b", "fake:1", "--json").stdout)
    assert info["board_id"] == "fake_board"
    assert info["pins"][1] == {"name": "D2", "names": ["D2", "LED"], "chip_name": "GPIO2", "roles": ["digital"]}
    assert info["buses"][0] == {"function": "I2C", "kind": "i2c", "pins": ["SCL", "SDA"]}
    assert "I2CProbe" in info["operations"]


def test_info_from_the_environment(anyboard_command):
    assert "fake:9" in anyboard_command("info", env={"ANYBOARD": "fake:9"}).stdout


def test_scan(anyboard_command):
    text = anyboard_command("scan", "-b", "fake:1").stdout
    assert "70: -- -- -- -- -- -- 76 --\n" in text
    assert "1 device on I2C of fake:1" in text


@pytest.mark.parametrize("bus", ["I2C", "STEMMA_I2C", "SCL,SDA"])
def test_scan_as_json(anyboard_command, bus):
    answer = json.loads(anyboard_command("scan", "-b", "fake:1", "--bus", bus, "--json").stdout)
    assert answer == {"url": "fake:1", "bus": bus, "found": [{"address": 0x76, "hex": "0x76", "part": None}]}
