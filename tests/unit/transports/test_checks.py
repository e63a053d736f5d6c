"""A family of adapters from library to device, on a system that says what the test wants."""

from __future__ import annotations

import pytest

from anyboard.core.checkup import Check
from anyboard.transports import checks, hid
from anyboard.transports.checks import check_hid
from anyboard.transports.exclusive import Hold
from anyboard.transports.host import Host
from anyboard.transports.plugged import Plugged

IDS = ((0x04D8, 0x00DD),)


class System(Host):
    """Says what it was told."""

    def __init__(self, is_plugged=None, unseen=(), found=()):
        self._is_plugged = is_plugged
        self._unseen = unseen
        self._found = found

    def is_plugged(self, ids):
        return self._is_plugged

    def unseen(self, ids, shown, name, kernel_drivers):
        return self._unseen

    def check(self, plugged, url, kernel_drivers, is_hid):
        return self._found


@pytest.fixture
def look(monkeypatch):
    """Check the family `it`, with these devices and this library."""

    def check(*devices, host=None, library=None):
        monkeypatch.setattr(checks, "check_hidapi", lambda: library or Check("library", "ok", "hidapi", ""))
        monkeypatch.setattr(hid, "enumerate", lambda ids: list(devices))
        return check_hid(IDS, "it", (), host or System())

    return check


def device(location="1-1", serial="7", interface=2, permitted=True):
    return Plugged(*IDS[0], serial, location, "", interface, 0, permitted, None, None)


def summary(found):
    return [(check.subject, check.status) for check in found]


@pytest.mark.parametrize(("is_plugged", "status"), [(True, "problem"), (False, "unknown"), (None, "unknown")])
def test_a_library_that_is_missing_matters_if_something_needs_it(look, is_plugged, status):
    missing = Check("library", "unknown", "hidapi is not installed", "pip")
    assert look(library=missing, host=System(is_plugged))[0] == missing.replace(status=status)


def test_a_library_that_is_wrong_matters_always(look):
    wrong = Check("library", "problem", "hid", "pip")
    assert look(library=wrong, host=System(False))[0] == wrong


def test_nothing_plugged_in_is_no_problem(look):
    found = look()
    assert summary(found) == [("library", "ok"), ("device", "unknown")]
    assert found[1].finding == "none is plugged in (04d8:00dd)"


def test_a_device_is_named_by_its_url(look):
    assert look(device())[1].finding == "found it:7 (04d8:00dd at 1-1)"


def test_devices_that_serial_numbers_do_not_tell_apart_are_named_by_their_place(look):
    found = look(device("1-1"), device("1-2"))
    assert [check.finding.split()[1] for check in found[1:]] == ["it:1-1", "it:1-2"]


def test_several_hid_interfaces_are_one_device(look):
    assert summary(look(device(interface=0), device(interface=1))) == [("library", "ok"), ("device", "ok")]


def test_the_system_s_findings_come_with_the_device(look):
    told = Check("kernel driver", "problem", "in the way", "remove it")
    assert look(device(), host=System(found=[told]))[2:] == [told]


def test_what_only_the_system_sees_is_not_absent(look):
    told = Check("kernel driver", "problem", "in the way", "remove it")
    assert look(host=System(unseen=[told]))[1:] == [told]


def test_a_device_that_another_process_holds(look):
    plugged = device(location="a test's own place")
    hold = Hold(plugged.identity, "it:7")
    try:
        found = look(plugged)
    finally:
        hold.release()
    assert summary(found)[-1] == ("in use", "problem")
    assert "it:7 is used by process" in found[-1].finding


def test_a_device_that_may_not_be_opened_and_a_system_that_does_not_say_why(look):
    assert summary(look(device(permitted=False)))[-1] == ("permission", "problem")
    known = Check("kernel driver", "problem", "needs WinUSB", "Zadig")
    assert summary(look(device(permitted=False), host=System(found=[known]))) == [
        ("library", "ok"),
        ("device", "ok"),
        ("kernel driver", "problem"),
    ]
