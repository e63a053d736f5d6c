"""Finding and opening CH347s, in their modes."""

from __future__ import annotations

import pytest

import anyboard
from anyboard.adapters.ch347 import Backend
from anyboard.core.errors import AlreadyOpen, BackendUnavailable
from anyboard.transports import replaced
from usbmodels.ch347 import CH347, CH347HID, CH347JTAG, CH347UART
from usbmodels.plugged import plugged


def test_mode_0_is_found_and_explained():
    with plugged(CH347UART()):
        (found,) = Backend().discover()
        assert found.status == "unavailable"
        with pytest.raises(BackendUnavailable) as raised:
            anyboard.open("ch347")
    for text in (found.hint, str(raised.value)):
        assert "1a86:55da" in text
        assert "mode 0" in text
        assert "1a86:55db" in text


def test_all_modes_are_found_and_told_apart_by_place():
    # all come with the serial number 0123456789
    with plugged(CH347(), CH347HID(), CH347JTAG()):
        assert [found.url for found in Backend().discover()] == ["ch347:1-1", "ch347:1-2", "ch347:1-3"]
        for url, buses in (("ch347:1-1", "i2c spi uart"), ("ch347:1-2", "i2c spi"), ("ch347:1-3", "i2c uart")):
            with anyboard.open(url) as board:
                assert " ".join(bus.kind for bus in board.info.buses) == buses


def test_a_serial_number_of_its_own_is_used():
    with plugged(CH347(), CH347(serial="A1")):
        assert Backend().open("A1", {}).info.url == "ch347:A1"


@pytest.mark.parametrize("kind", [CH347, CH347HID, CH347JTAG])
def test_opening_is_one_exchange(kind):
    model = kind()
    with plugged(model):
        adapter = Backend().open("", {})
        traffic = model.traffic
        assert (traffic.out + traffic.hid_out, traffic.in_ + traffic.hid_in) == (1, 1)
        assert (traffic.empty_in, traffic.control, traffic.features) == (0, 0, 0)
        adapter.close()


@pytest.mark.parametrize("kind", [CH347, CH347HID])
def test_one_library_is_enough_for_the_modes_it_is_for(kind):
    class Missing:
        def __getattr__(self, name):
            raise BackendUnavailable("not installed")

    with plugged(kind()), replaced(**{"hid" if kind is CH347 else "usb": Missing()}):
        Backend().open("", {}).close()


def test_another_programs_is_said_so():
    model = CH347()
    with plugged(model) as world:
        world.port_of(model).holder = "flashrom"
        with pytest.raises(AlreadyOpen, match="used by another program"):
            Backend().open("", {})


@pytest.mark.parametrize("kind", [CH347, CH347HID])
def test_a_chip_that_does_not_answer_is_said_so_and_let_go(kind):
    model = kind()
    model.is_mute = True
    with plugged(model):
        with pytest.raises(TimeoutError):
            Backend().open("", {})
        model.is_mute = False
        Backend().open("", {}).close()


def test_doctor_looks_at_both_libraries():
    with plugged(CH347(), CH347HID(), CH347UART()):
        checks = Backend().checkup()
    text = " ".join(str(check) for check in checks)
    assert "libusb" in text
    assert "hidapi" in text
    assert [check.finding for check in checks if check.status == "problem"] == ["ch347:1-3 cannot be used as it is"]
