"""Board URLs that begin with ``sim``."""

from __future__ import annotations

import pytest

import anyboard
from anyboard import busio, digitalio
from anyboard.core.errors import BadURL, NotFound
from anyboard.sim.backend import SimBackend


def test_discovery_knows_one_and_opens_none():
    (found,) = SimBackend().discover()
    assert (found.url, found.status, found.hint) == ("sim", "ready", "")


def test_described_as_opened():
    described = SimBackend().describe("", {})
    adapter = SimBackend().open("", {})
    assert described.board_id == adapter.info.board_id
    assert described.pins == adapter.info.pins
    adapter.close()


def test_the_default_has_a_part_on_every_bus():
    with anyboard.open("sim") as board:
        i2c = board.I2C()
        assert i2c.try_lock()
        assert i2c.scan() == [0x18, 0x3C, 0x77]
        i2c.unlock()


def test_every_opening_is_a_bench_of_its_own():
    with anyboard.open("sim") as board:
        pin = digitalio.DigitalInOut(board.D5)
        pin.switch_to_output(True)
    with anyboard.open("sim") as board:
        pin = digitalio.DigitalInOut(board.D5)
        assert pin.direction == digitalio.Direction.INPUT


def test_options():
    assert SimBackend().describe("", {"board": "raspberry_pi_pico"}).board_id == "raspberry_pi_pico"
    with anyboard.open("sim?empty=1&clock=virtual") as board:
        i2c = board.I2C()
        assert i2c.try_lock()
        assert i2c.scan() == []


def test_a_file_and_what_overrides_it(tmp_path):
    path = tmp_path / "bench.toml"
    path.write_text('board = "raspberry_pi_pico"\n[[part]]\nchip = "bme280"\nscl = "GP5"\nsda = "GP4"\n')
    assert SimBackend().describe(str(path), {}).board_id == "raspberry_pi_pico"
    with anyboard.open(f"sim:{path}?clock=virtual") as board:
        i2c = busio.I2C(board.GP5, board.GP4)
        assert i2c.try_lock()
        assert i2c.scan() == [0x77]


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("sim?bord=feather", r"sim has no option 'bord'; did you mean 'board'\?"),
        ("sim?board=feathr", r"sim has no board 'feathr'; did you mean 'feather'\?"),
        ("sim?clock=fast", r"sim has no clock 'fast'; it is one of .*virtual"),
        ("sim?empty=yes", r"sim has no empty 'yes'; it is one of 0, 1"),
        ("sim:bench.toml?empty=1", r"sim:bench\.toml cannot be empty"),
    ],
)
def test_wrong_options(url, message):
    with pytest.raises(BadURL, match=message):
        anyboard.open(url)


def test_no_such_file():
    with pytest.raises(NotFound, match=r"there is no bench file 'nowhere\.toml'"):
        anyboard.open("sim:nowhere.toml")
