"""What Linux's files say about adapters, on a computer made of files."""

from __future__ import annotations

import os

import pytest

from anyboard.transports import udev
from anyboard.transports.plugged import Plugged

pytestmark = pytest.mark.skipif(os.name == "nt", reason="file names with colons, and symbolic links")

MCP2221 = (0x04D8, 0x00DD)
FT232H = (0x0403, 0x6014)


@pytest.fixture
def computer(tmp_path):
    from usbmodels.fake_linux import FakeLinux

    return FakeLinux(tmp_path / "computer")


def mcp2221(computer, driver="hid-generic", module="hid_generic", hidraw="hidraw3"):
    """One that is plugged in; the node libusb opens."""
    node = computer.plug("1-2.3", *MCP2221)
    computer.interface("1-2.3", 0, 0x02, "cdc_acm", "tty/ttyACM0")
    computer.interface("1-2.3", 1, 0x0A, "cdc_acm")
    computer.hid("1-2.3", 2, driver, module, hidraw)
    return node


def checks(computer, ids, drivers=(), *, is_hid, groups=()):
    plugged = Plugged(*ids, "1", "1-2.3", "", None, 0, None, None, None)
    return list(computer.linux(groups).check(plugged, "it:1", drivers, is_hid))


def problems(found):
    return {check.subject: check for check in found if check.status == "problem"}


def test_a_permitted_hidraw_node_is_all_it_takes(computer):
    node = mcp2221(computer)
    computer.forbidden = {node}
    (only,) = checks(computer, MCP2221, ("hid_mcp2221",), is_hid=True)
    assert (only.subject, only.status) == ("permission", "ok")
    assert computer.node("hidraw3") in only.finding


def test_without_permission_the_rule_to_paste_is_this_adapter_s(computer):
    node = mcp2221(computer)
    computer.forbidden = {node, computer.node("hidraw3")}
    check = problems(checks(computer, MCP2221, is_hid=True))["permission"]
    assert check.finding.startswith(f"you may not open it:1: {computer.node('hidraw3')} is ")
    assert check.fix.startswith(f"{udev.command()}\n")
    assert (
        'SUBSYSTEM=="usb", ENV{DEVTYPE}=="usb_device", ATTR{idVendor}=="04d8", ATTR{idProduct}=="00dd", '
        'GROUP="plugdev", MODE="0660", TAG+="uaccess"'
    ) in check.fix
    assert 'KERNEL=="hidraw*", ATTRS{idVendor}=="04d8"' in check.fix
    assert "6014" not in check.fix


def test_with_the_rule_installed_but_no_permission_the_adapter_or_the_group_is_it(computer):
    computer.forbidden = {mcp2221(computer), computer.node("hidraw3")}
    udev.install(udev.rules([MCP2221], "plugdev"), computer.root / "etc", run=lambda words: None)
    outside = problems(checks(computer, MCP2221, is_hid=True))["permission"].fix
    assert "plug it in again" in outside
    assert outside.endswith("sudo usermod -aG plugdev $USER")
    member = problems(checks(computer, MCP2221, is_hid=True, groups=("plugdev",)))["permission"].fix
    assert "usermod" not in member


def test_hid_mcp2221_is_taken_from_and_given_back(computer):
    mcp2221(computer, "mcp2221", "hid_mcp2221", hidraw=None)
    found = checks(computer, MCP2221, ("hid_mcp2221",), is_hid=True)
    assert problems(found) == {}
    assert found[1].finding == "hid_mcp2221 has interface 2 of it:1; open takes it from there, close gives it back"


def test_hid_mcp2221_and_a_hidapi_that_cannot_get_past_it(computer):
    """Blinka issue 535: blacklist hid_mcp2221."""
    mcp2221(computer, "mcp2221", "hid_mcp2221", hidraw=None)
    (check,) = computer.linux().unseen([MCP2221], set(), "mcp2221", ("hid_mcp2221",))
    assert (check.subject, check.status) == ("kernel driver", "problem")
    assert "hid_mcp2221 has mcp2221:1-2.3" in check.finding
    assert "sudo modprobe -r hid_mcp2221" in check.fix


def test_what_the_library_shows_is_not_unseen(computer):
    mcp2221(computer)
    assert list(computer.linux().unseen([MCP2221], {"1-2.3"}, "mcp2221", ())) == []
    (check,) = computer.linux().unseen([MCP2221], set(), "mcp2221", ())
    assert check.finding == "mcp2221:1-2.3 is plugged in, but the library does not show it"


def test_ftdi_sio_is_taken_from(computer):
    computer.plug("1-2.3", *FT232H)
    computer.interface("1-2.3", 0, 0xFF, "ftdi_sio", "ttyUSB0")
    found = checks(computer, FT232H, ("ftdi_sio",), is_hid=False)
    assert problems(found) == {}
    assert "ftdi_sio has interface 0 of it:1" in found[1].finding


def test_who_has_the_serial_port_open(computer):
    computer.plug("1-2.3", *FT232H)
    computer.interface("1-2.3", 0, 0xFF, "ftdi_sio", "ttyUSB0")
    computer.process(77, "minicom", computer.node("ttyUSB0"))
    check = problems(checks(computer, FT232H, ("ftdi_sio",), is_hid=False))["in use"]
    assert check.finding == f"process 77 (minicom) has it:1 open ({computer.node('ttyUSB0')})"


@pytest.mark.parametrize(("process", "who"), [(True, "process 9 (openocd)"), (False, "a program of another user")])
def test_who_has_claimed_it_through_libusb(computer, process, who):
    node = computer.plug("1-2.3", *FT232H)
    computer.interface("1-2.3", 0, 0xFF, "usbfs")
    if process:
        computer.process(9, "openocd", node)
    check = problems(checks(computer, FT232H, ("ftdi_sio",), is_hid=False))["in use"]
    assert check.finding == f"{who} has it:1 open ({node})"


def test_two_programs_on_one_hidraw_node(computer):
    mcp2221(computer)
    computer.process(10, "python3 logger.py", computer.node("hidraw3"))
    computer.process(11, "thonny", computer.node("hidraw3"))
    check = problems(checks(computer, MCP2221, is_hid=True))["in use"]
    assert check.finding.startswith("process 10 (python3 logger.py) and process 11 (thonny) have it:1 open")


def test_a_device_that_is_gone_and_a_system_without_sysfs_say_nothing(computer):
    assert checks(computer, MCP2221, is_hid=True) == []
    assert computer.linux().is_plugged([MCP2221]) is False
