"""`board`, the module and the object: names, default buses, and what opens what."""

from __future__ import annotations

import pickle
import threading

import pytest

import anyboard
from anyboard import board, busio, current, digitalio
from anyboard.core import session as sessions


@pytest.fixture
def fake(fakeboard_installed, monkeypatch):
    """The third party's backends; nothing chosen, and everything closed afterwards."""
    monkeypatch.setattr(current, "_active", None)
    monkeypatch.setattr(current, "_default", None)
    yield fakeboard_installed
    for session in list(sessions._open_sessions.values()):
        session.close()


@pytest.fixture
def chosen(fake, monkeypatch):
    """`ANYBOARD` names a board whose names are known before it is opened."""
    monkeypatch.setenv("ANYBOARD", "fake:1")
    return fake


@pytest.fixture
def undescribed(fake, monkeypatch):
    """`ANYBOARD` names a board that must be opened to know its names."""
    monkeypatch.setenv("ANYBOARD", "blind:1")
    return fake


@pytest.fixture
def nothing_plugged_in(fake, monkeypatch):
    monkeypatch.setattr("anyboard.core.discovery.discover", list)


# -- the module -----------------------------------------------------------------------------------


def test_looking_up_opens_nothing(chosen):
    assert board.D1 is board.D1
    assert board.D2 is board.LED
    assert repr(board.D2) == "board.D2"
    assert board.board_id == "fake_board"
    assert hasattr(board, "I2C")
    assert not hasattr(board, "SPI")
    assert not hasattr(board, "__path__")
    assert {"D1", "LED", "I2C", "board_id", "__name__"} <= set(dir(board))
    assert "GPIO9" not in dir(board)
    assert chosen.opened == []


def test_the_first_use_of_a_pin_opens(chosen):
    with digitalio.DigitalInOut(board.D1) as pin:
        pin.switch_to_output(True)
        assert pin.value is True
    assert chosen.opened == ["1"]


def test_the_module_has_no_names_of_its_own(chosen):
    plain = [name for name in dir(board) if not name.startswith("__")]
    assert plain == ["D1", "D2", "I2C", "LED", "SCL", "SDA", "STEMMA_I2C", "board_id"]


@pytest.mark.parametrize("name", ["GP99", "D3", "GPIO9", "info", "url", "close", "annotations", "_private"])
def test_an_unknown_name(chosen, name):
    with pytest.raises(AttributeError) as caught:
        getattr(board, name)
    assert str(caught.value) == f"'module' object has no attribute '{name}'"


def test_nothing_can_be_assigned_or_deleted(chosen):
    with pytest.raises(AttributeError, match=r"^can't set attribute 'D1'$"):
        board.D1 = 1
    with pytest.raises(AttributeError, match=r"^can't set attribute 'D1'$"):
        del board.D1


def test_a_board_that_must_be_opened_is_opened_by_a_boards_name_only(undescribed):
    assert dir(board).count("board_id") == 1
    for name in ("__wrapped__", "_x", "pytest_plugins", "setUpModule"):
        assert not hasattr(board, name)
    assert undescribed.opened == []
    assert repr(board.D1) == "board.D1"
    assert undescribed.opened == ["1"]
    assert "LED" in dir(board)


def test_a_star_import_has_the_boards_names(chosen):
    names = {}
    exec("from anyboard.board import *", names)
    assert names["LED"] is board.LED
    assert names["board_id"] == "fake_board"


# -- which board ----------------------------------------------------------------------------------


def test_without_a_board_the_error_says_what_to_do(nothing_plugged_in):
    assert not hasattr(board, "D1")
    assert "D1" not in dir(board)
    with pytest.raises(AttributeError, match=r"anyboard run -b URL.*ANYBOARD=sim") as caught:
        board.D1  # noqa: B018
    assert isinstance(caught.value, anyboard.NotFound)


def test_so_does_a_from_import(nothing_plugged_in):
    with pytest.raises(ImportError, match="ANYBOARD=sim"):
        from anyboard.board import D1  # noqa: F401


def test_a_from_import_of_an_unknown_pin_is_pythons_own(chosen):
    with pytest.raises(ImportError, match="cannot import name 'D99'"):
        from anyboard.board import D99  # noqa: F401


def found(url, status="ready", hint=""):
    return anyboard.Found(url, "", status, hint)


def test_the_only_one_plugged_in_is_chosen(fake, monkeypatch):
    candidates = [found("fake:1"), found("sim"), found("serial:/dev/x", "unknown"), found("fake:2", "busy")]
    monkeypatch.setattr("anyboard.core.discovery.discover", lambda: candidates)
    assert current.current_board().url == "fake:1"
    assert fake.opened == []


def test_of_several_none_is_chosen(fake, monkeypatch):
    monkeypatch.setattr("anyboard.core.discovery.discover", lambda: [found("fake:1"), found("fake:2")])
    with pytest.raises(anyboard.Ambiguous, match=r"\(fake:1, fake:2\).*ANYBOARD=URL"):
        current.current_board()
    assert not hasattr(board, "D1")


def test_what_cannot_be_chosen_is_named(fake, monkeypatch):
    candidates = [found("sim"), found("fake:1", "no_permission", "add yourself to the group dialout")]
    monkeypatch.setattr("anyboard.core.discovery.discover", lambda: candidates)
    with pytest.raises(anyboard.NotFound, match=r"fake:1 is no_permission: add yourself"):
        current.current_board()


def test_a_wrong_anyboard_is_no_missing_attribute(fake, monkeypatch):
    monkeypatch.setenv("ANYBOARD", "fak")
    with pytest.raises(anyboard.NotFound, match="did you mean 'fake'"):
        hasattr(board, "D1")


# -- default buses --------------------------------------------------------------------------------


def test_a_default_bus_is_one_until_deinit(chosen):
    i2c = board.I2C()
    assert isinstance(i2c, busio.I2C)
    assert board.I2C() is i2c
    assert board.STEMMA_I2C() is i2c  # the same pins
    assert i2c.try_lock()
    assert i2c.scan() == [0x76]
    i2c.deinit()
    assert board.I2C() is not i2c


def test_threads_that_come_first_together_get_one_board(chosen):
    start = threading.Barrier(8)
    got = []

    def use():
        start.wait()
        got.append((board.D1, board.I2C()))

    threads = [threading.Thread(target=use) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(got) == 8
    assert len(set(got)) == 1
    assert chosen.opened == ["1"]


def test_a_default_bus_needs_its_pins_free(chosen):
    with digitalio.DigitalInOut(board.SDA), pytest.raises(ValueError, match=r"^SDA in use$"):
        board.I2C()
    board.I2C()


def test_a_default_bus_takes_no_arguments(chosen):
    with pytest.raises(TypeError, match="function takes 0 positional arguments but 1 were given"):
        board.I2C(1)


# -- the object -----------------------------------------------------------------------------------


def test_two_boards_at_once(fake):
    with anyboard.open("fake:1") as left, anyboard.open("fake:2") as right:
        assert (left.url, right.url) == ("fake:1", "fake:2")
        assert left.D1 is not right.D1
        with digitalio.DigitalInOut(left.D1), digitalio.DigitalInOut(right.D1):
            pass
        with pytest.raises(ValueError, match="different boards"):
            busio.I2C(left.SCL, right.SDA)
    with pytest.raises(anyboard.Disconnected, match="fake:1 is closed"):
        digitalio.DigitalInOut(left.D1)


def test_the_same_board_twice_is_an_error(fake):
    with anyboard.open("fake:1"), pytest.raises(anyboard.AlreadyOpen, match="fake:1"):
        anyboard.open("fake:1")
    anyboard.open("fake:1").close()


def test_the_objects_attributes(fake):
    with anyboard.open("fake:1") as one:
        assert one.board_id == "fake_board"
        assert one.info.description == "A fake board"
        assert {"D1", "LED", "I2C", "close", "batch", "sample"} <= set(dir(one))
        assert one.I2C() is one.I2C()
        assert repr(one) == "<Board fake:1>"
        with pytest.raises(AttributeError, match=r"^'Board' object has no attribute 'GP99'$"):
            one.GP99  # noqa: B018
        with pytest.raises(AttributeError, match=r"^can't set attribute 'D1'$"):
            one.D1 = None
        with pytest.raises(TypeError, match="cannot be pickled"):
            pickle.dumps(one)
