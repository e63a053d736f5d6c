"""What sysfs tells of a device that may not be opened.  As on Linux 6.12: Documentation/ABI/stable/sysfs-bus-usb."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from anyboard.transports import sysfs
from anyboard.transports.plugged import Plugged
from anyboard.transports.state import state

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def devices(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """/sys/bus/usb/devices with an FT232H at 1-2.3, bus 1, device 7."""
    monkeypatch.setattr(sysfs, "SYS", tmp_path)
    folder = tmp_path / "bus/usb/devices/1-2.3"
    (folder / "1-2.3:1.0").mkdir(parents=True)
    for name, text in {"idVendor": "0403", "idProduct": "6014", "busnum": "1", "devnum": "7", "serial": "FT1"}.items():
        (folder / name).write_text(f"{text}\n")
    return folder.parent


def bind(devices: Path, driver: str) -> None:
    """Give the interface to a driver."""
    target = devices.parent / "drivers" / driver
    target.mkdir(parents=True)
    (devices / "1-2.3/1-2.3:1.0/driver").symlink_to(target)


def test_serial_number_and_node(devices: Path) -> None:
    assert sysfs.shown("1-2.3", 0x0403, 0x6014) == sysfs.Shown("FT1", "/dev/bus/usb/001/007", False)


def test_a_device_without_a_serial_number(devices: Path) -> None:
    (devices / "1-2.3/serial").unlink()
    shown = sysfs.shown("1-2.3", 0x0403, 0x6014)
    assert shown is not None
    assert shown.serial is None


@pytest.mark.parametrize(("location", "product"), [("1-2.4", 0x6014), ("1-2.3", 0x6010), ("/dev/hidraw0", 0x6014)])
def test_nothing_is_said_of_another_device(devices: Path, location: str, product: int) -> None:
    assert sysfs.shown(location, 0x0403, product) is None


@pytest.mark.parametrize(("driver", "status"), [("usbfs", "busy"), ("ftdi_sio", "ready")])
def test_a_program_that_uses_libusb_keeps_others_out_and_a_kernel_driver_does_not(
    devices: Path, driver: str, status: str
) -> None:
    bind(devices, driver)
    plugged = Plugged(0x0403, 0x6014, "FT1", "1-2.3", "", None, 0x900, True, None, None)
    assert state(plugged, "ft232h:FT1")[0] == status
