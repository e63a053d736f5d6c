"""What a checker reads: a target's stubs with one board's pins in them, made once."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from anyboard.check import boards
from anyboard.check.profile import compose, compose_into, composing, kept, sentences
from anyboard.check.targets import TARGETS, target

ROOT = Path(__file__).resolve().parents[2]
PICO = boards.find("raspberry_pi_pico")
HALF_A_DAY = 12 * 3600


@pytest.fixture(autouse=True)
def cache(tmp_path, monkeypatch):
    """An empty cache."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "anyboard" / "profiles"


class Table:
    """Some pins."""

    id = "some_board"

    def __init__(self, *pins):
        self._pins = list(pins)

    def pins_with(self, capability):
        return [] if capability == "AnyBus" else self._pins

    def pairs(self, bus):
        return self._pins


def said(sentence, table):
    text = f'    @deprecated("{sentence.general("micropython-rp2")}")\n'
    found = sentences.for_board(text, table)
    assert found.startswith('    @deprecated("')
    return found.removeprefix('    @deprecated("').removesuffix('")\n')


BY_NEED = {sentence.needs: sentence for sentence in sentences.SENTENCES}


@pytest.mark.parametrize(
    ("needs", "table", "message"),
    [
        ("ADC", Table("A0"), "This pin has no ADC on some_board (micropython-rp2): use A0"),
        ("ADC", Table("A0", "A1"), "This pin has no ADC on some_board (micropython-rp2): use A0 or A1"),
        ("PWM", Table("D1", "D2", "D3"), "This pin has no PWM on some_board (micropython-rp2): use D1, D2 or D3"),
        (
            "DAC",
            Table(),
            "This pin has no DAC on some_board (micropython-rp2): "
            "no pin of this board has a DAC: use PWM, with a low-pass filter",
        ),
        (
            "I2C",
            Table("GP1/GP0"),
            "These pins are not SCL and SDA of one I2C bus on some_board (micropython-rp2): use SCL/SDA GP1/GP0",
        ),
        (
            "UART",
            Table("TX/RX", "D1/D0"),
            "These pins are not TX and RX of one UART on some_board (micropython-rp2): use TX/RX or D1/D0",
        ),
    ],
)
def test_a_message_names_the_board_and_the_right_pins(needs, table, message):
    assert said(BY_NEED[needs], table) == message


def test_a_long_list_is_cut():
    message = said(BY_NEED["PWM"], Table(*(f"D{n}" for n in range(40))))
    assert message.endswith("D10, D11 or one of 28 more")


def test_other_messages_stay():
    text = "@deprecated(\"str.zfill does not exist on micropython-rp2: use f'{n:02}'\")\n"
    assert sentences.for_board(text, Table("A0")) == text


@pytest.mark.parametrize("name", [name for name in TARGETS if (ROOT / "stubs" / name).is_dir()])
def test_the_stubs_say_these_sentences_as_they_are_known(name):
    known = {sentence.general(name) for sentence in sentences.SENTENCES}
    beginnings = tuple(f"{sentence.problem} on " for sentence in sentences.SENTENCES)
    for stub in (ROOT / "stubs" / name).rglob("*.pyi"):
        for line in stub.read_text(encoding="utf-8").splitlines():
            message = line.strip().removeprefix('@deprecated("')
            if message.startswith(beginnings):
                assert message.removesuffix('")') in known, stub


def test_a_board_takes_the_place_of_any():
    general = Path(composing.stubs(target("circuitpython"), None))
    of_pico = composing.stubs(target("circuitpython"), PICO)
    assert general == ROOT / "stubs" / "circuitpython"
    assert {path.relative_to(general) for path in general.rglob("*.pyi")} == {
        path.relative_to(of_pico) for path in of_pico.rglob("*.pyi")
    }
    pins = (PICO.folder / "board.pyi").read_text(encoding="utf-8")
    assert (of_pico / "board.pyi").read_text(encoding="utf-8") == pins
    assert (of_pico / "anyboard" / "board.pyi").read_text(encoding="utf-8") == pins
    message = "This pin has no ADC on raspberry_pi_pico (circuitpython): use GP26/A0, GP27/A1, GP28/A2 or A3"
    assert message in (of_pico / "analogio.pyi").read_text(encoding="utf-8")


def test_it_is_made_once(cache):
    first = composing.stubs(target("circuitpython"), PICO)
    made = {path: path.stat().st_mtime_ns for path in first.rglob("*.pyi")}
    assert composing.stubs(target("circuitpython"), PICO) == first
    assert {path: path.stat().st_mtime_ns for path in first.rglob("*.pyi")} == made
    assert [path.name for path in cache.iterdir()] == [first.name]


def test_the_desktop_has_the_checkers_own_standard_library(tmp_path):
    adapter = boards.find("mcp2221", among="adapters")
    profile = compose(target("desktop"), adapter, "mypy", typeshed=tmp_path)
    assert profile.typeshed == tmp_path
    assert "G1: Final" in (profile.paths[0] / "board.pyi").read_text(encoding="utf-8")


def test_a_copy_that_stays(tmp_path):
    place = tmp_path / "project" / ".anyboard"
    (place / "stubs").mkdir(parents=True)
    (place / "stubs" / "of an older release.pyi").touch()
    adapter = boards.find("mcp2221", among="adapters")
    profile = compose_into(place, target("desktop"), adapter, "mypy", typeshed=tmp_path)
    assert profile.paths == [place / "stubs"]
    assert (place / "stubs" / "busio.pyi").is_file()
    assert not (place / "stubs" / "of an older release.pyi").exists()


def test_another_file_is_another_key(tmp_path):
    source = tmp_path / "source"
    source.mkdir()
    (source / "a.pyi").write_text("x: int\n", encoding="utf-8")

    def make(place):
        (place / "a.pyi").write_text((source / "a.pyi").read_text(encoding="utf-8"), encoding="utf-8")

    first = kept.kept("some", [source], make)
    assert kept.kept("some", [source], make) == first
    assert kept.kept("some", [source], make, also="mypy 2.4") != first
    (source / "a.pyi").write_text("x: bool\n", encoding="utf-8")
    second = kept.kept("some", [source], make)
    assert second != first
    assert (second / "a.pyi").read_text(encoding="utf-8") == "x: bool\n"


def test_a_failure_leaves_nothing(cache):
    def make(place):
        (place / "half").touch()
        raise OSError("the disk is full")

    with pytest.raises(OSError, match="the disk is full"):
        kept.kept("some", [], make)
    assert [*cache.iterdir()] == []


def test_what_nobody_uses_goes(cache):
    def touched(place):
        (place / "file").touch()

    made = [kept.kept("some", [], touched, also=str(n)) for n in range(4)]
    other = kept.kept("some-other", [], touched)
    (cache / ".some-abc").mkdir()
    for age, place in enumerate([*made, other, cache / ".some-abc"]):
        os.utime(place, (time.time() - HALF_A_DAY - age,) * 2)
    newest = kept.kept("some", [], touched, also="new")
    assert {*cache.iterdir()} == {newest, made[0], other}


def test_two_processes_at_once():
    program = (
        "from anyboard.check.profile import composing; from anyboard.check.targets import target\n"
        "from anyboard.check import boards\n"
        "print(composing.stubs(target('circuitpython'), boards.find('raspberry_pi_pico')))"
    )
    started = [subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True) for _ in range(3)]
    places = {process.communicate(timeout=60)[0] for process in started}
    assert len(places) == 1
    assert [process.returncode for process in started] == [0, 0, 0]
    assert (Path(places.pop().strip()) / "busio.pyi").is_file()
