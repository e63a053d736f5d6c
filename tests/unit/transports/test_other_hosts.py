"""What Windows and macOS say about adapters."""

from __future__ import annotations

import pytest

from anyboard.transports.macos import MacOS
from anyboard.transports.plugged import Plugged
from anyboard.transports.windows import Windows


def ft232h(permitted):
    return Plugged(0x0403, 0x6014, "FT1ABC", "1-2", "", None, 0x900, permitted, None, None)


def windows(services, permitted, *, is_hid=False):
    system = Windows(services=lambda vendor, product: services)
    return list(system.check(ft232h(permitted), "ft232h:FT1ABC", ("ftdi_sio",), is_hid))


def test_windows_with_ftdi_s_driver_needs_zadig():
    (check,) = windows(["FTDIBUS"], False)
    assert (check.status, check.finding) == ("problem", "ft232h:FT1ABC has the driver FTDIBUS; it needs WinUSB")
    assert "https://zadig.akeo.ie" in check.fix
    assert "USB ID 0403 6014" in check.fix


def test_windows_without_any_driver_needs_zadig():
    (check,) = windows([], None)
    assert (check.status, check.finding) == ("problem", "ft232h:FT1ABC has no driver; it needs WinUSB")


@pytest.mark.parametrize("permitted", [True, None])
def test_windows_with_winusb_is_right(permitted):
    (check,) = windows(["WINUSB"], permitted)
    assert (check.status, check.finding) == ("ok", "ft232h:FT1ABC has WINUSB")


def test_windows_with_winusb_that_does_not_open_is_in_use():
    (check,) = windows(["WINUSB"], False)
    assert (check.subject, check.status) == ("in use", "problem")


def test_windows_needs_nothing_for_hid():
    assert windows([], None, is_hid=True) == []


@pytest.mark.parametrize(("port", "status"), [("cu.usbserial-FT1ABC0", "unknown"), ("cu.usbserial-FT2", "ok")])
def test_macos_names_the_port_of_a_driver(tmp_path, port, status):
    (tmp_path / port).touch()
    (check,) = MacOS(tmp_path).check(ft232h(None), "ft232h:FT1ABC", (), False)
    assert check.status == status
    if status == "unknown":
        assert str(tmp_path / port) in check.finding
        assert "sudo" in check.fix


def test_macos_needs_nothing_for_hid(tmp_path):
    assert list(MacOS(tmp_path).check(ft232h(None), "ft232h:FT1ABC", (), True)) == []


def test_windows_remembers_the_drivers_of_other_sockets():
    (check,) = windows(["FTDIBUS", "WINUSB"], True)
    assert (check.status, check.finding) == ("ok", "ft232h:FT1ABC has WINUSB")
    (check,) = windows(["WINUSB", "FTDIBUS"], False)
    assert (check.subject, check.status) == ("kernel driver", "problem")
