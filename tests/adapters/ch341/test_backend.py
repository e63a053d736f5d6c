"""Finding and opening CH341As, and the wrong strap."""

from __future__ import annotations

import pytest

import anyboard
from anyboard.adapters.ch341 import Backend
from anyboard.core.errors import AlreadyOpen, Ambiguous, BackendUnavailable, NotFound
from usbmodels.ch341 import CH341, CH341UART
from usbmodels.plugged import plugged


def test_a_serial_port_strap_is_found_and_explained():
    with plugged(CH341UART()):
        (found,) = Backend().discover()
        assert (found.url, found.status) == ("ch341:1-1", "unavailable")
        with pytest.raises(BackendUnavailable) as raised:
            anyboard.open("ch341")
    for text in (found.hint, str(raised.value)):
        assert "1a86:5523" in text
        assert "strapped as a serial port" in text
        assert "jumper" in text
        assert "1a86:5512" in text


def test_doctor_explains_it_too():
    with plugged(CH341UART(), CH341()):
        problems = [check for check in Backend().checkup() if check.status == "problem"]
    assert [(check.subject, check.finding) for check in problems] == [("mode", "ch341:1-1 cannot be used as it is")]
    assert "jumper" in problems[0].fix


def test_two_are_told_apart_by_where_they_are_plugged_in():
    with plugged(CH341(), CH341()):
        assert [found.url for found in Backend().discover()] == ["ch341:1-1", "ch341:1-2"]
        with pytest.raises(Ambiguous, match="ch341:1-1, ch341:1-2"):
            Backend().open("", {})
        with anyboard.open("ch341:1-2") as board:
            assert board.info.url == "ch341:1-2"
            with pytest.raises(AlreadyOpen):
                anyboard.open("ch341:1-2").info  # noqa: B018


def test_none_is_said_so():
    with plugged(), pytest.raises(NotFound, match="CH341"):
        Backend().open("", {})


def test_another_programs_is_said_so():
    model = CH341()
    with plugged(model) as world:
        world.port_of(model).holder = "flashrom"
        with pytest.raises(AlreadyOpen, match="used by another program"):
            Backend().open("", {})


def test_a_kernel_driver_is_put_back():
    model = CH341()
    with plugged(model) as world:
        world.port_of(model).kernel_driver = "spi_ch341"
        Backend().open("", {}).close()
        assert world.port_of(model).kernel_driver == "spi_ch341"


def test_a_chip_that_does_not_answer_is_said_so_and_let_go():
    model = CH341()
    model.is_mute = True
    with plugged(model):
        with pytest.raises(TimeoutError):
            Backend().open("", {})
        model.is_mute = False
        Backend().open("", {}).close()


def test_opening_and_the_first_pins():
    model = CH341()
    with plugged(model):
        adapter = Backend().open("", {})
        assert (model.traffic.out, model.traffic.in_, model.traffic.empty_in, model.traffic.control) == (1, 1, 0, 0)
        adapter.close()


def test_info_says_what_is_unverified():
    info = Backend().describe("", {})
    assert any("unverified on silicon" in note for note in info.notes)
