"""Our adapters beside other programs, the kernel's own drivers, and what an administrator does."""

from __future__ import annotations

import grp
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import anyboard
from anyboard.transports.udev import group_for_hardware
from kernel import linux
from kernel.device import Device
from kernel.scenarios import clients
from kernel.scenarios.chips import CH341, CP2112_BOUND, EXPECTED, FT232H, MCP2221, read_26
from kernel.scenarios.every_chip import found, raised
from kernel.scenarios.processes import NOBODY, Elsewhere, let_everybody_read
from kernel.usbip import ServedClock

if TYPE_CHECKING:
    from collections.abc import Callable

    from kernel.scenarios.chips import Setup


def held_by(setup: Setup, client: Callable[[], clients.Client]) -> None:
    """Another program that knows nothing of us has the device: we say so, and have it when that has ended."""

    def holder(tell: Callable[[Any], None]) -> None:
        with client() as other:
            assert other.read_26() == EXPECTED
            tell(None)
            assert other.read_26() == EXPECTED

    with Elsewhere(holder) as other, setup.devices(None) as (device,):
        device.plug()
        other.start()
        (one,) = found(setup)
        print(one)
        assert one.status == "busy", one
        raised(lambda: anyboard.open(setup.adapter), anyboard.AlreadyOpen)
        other.end()
        linux.settle()
        with anyboard.open(setup.adapter) as board:
            assert read_26(board) == EXPECTED


def ft232h_held_by_pyftdi() -> None:
    """libusb, and so an interface can be claimed once."""
    held_by(FT232H, clients.PyFtdi)


def mcp2221_held_by_easymcp2221() -> None:
    """hidapi's libusb flavour, which takes the device away from hidraw, too."""
    held_by(MCP2221, clients.EasyMCP2221)


def cp2112_beside_hid_cp2112() -> None:
    """The kernel's driver keeps the device; its /dev/i2c works before and after our use."""
    with CP2112_BOUND.devices(None) as (device,):
        device.plug()
        for _ in range(2):
            with clients.SMBus2() as kernel:
                assert kernel.read_26() == EXPECTED
            with anyboard.open("cp2112") as board:
                assert read_26(board) == EXPECTED
                assert CP2112_BOUND.driver_of(device) == "cp2112"


def ch341_strapped_as_a_serial_port() -> None:
    """The commonest mistake with these boards: the jumper.  We say what it is, and what to change."""
    from usbmodels.ch341 import CH341UART

    device = Device(CH341UART(clock=ServedClock()))
    try:
        device.plug()
        print("kernel driver:", linux.interface_driver(device.location, 0))
        (one,) = found(CH341)
        print(one.status, one.hint)
        assert one.status == "unavailable"
        text = raised(lambda: anyboard.open("ch341"), anyboard.BackendUnavailable)
        assert "5523" in text
    finally:
        device.end()


def doctor(*words: str, user: int | None = None) -> tuple[int, str]:
    """Run `anyboard doctor` as a user; exit status and output."""

    def become() -> None:
        if user is not None:
            os.setgroups([])
            os.setresgid(user, user, user)
            os.setresuid(user, user, user)

    done = subprocess.run(
        [sys.executable, "-m", "anyboard", "doctor", *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        preexec_fn=become,
        check=False,
    )
    print(f"$ anyboard doctor {' '.join(words)}".rstrip() + f"\n{done.stdout.strip()}\n(exit status {done.returncode})")
    return done.returncode, done.stdout


def doctor_installs_the_udev_rule() -> None:
    """Doctor says what is missing and what to run; root runs it; udev gives the permission, now and at replugging."""
    let_everybody_read()

    def visitor(tell: Callable[[Any], None]) -> None:
        for _ in range(2):
            for setup in (MCP2221, FT232H):
                with anyboard.open(setup.adapter) as board:
                    assert read_26(board) == EXPECTED
            tell(None)

    group = group_for_hardware()
    groups = [grp.getgrnam(group).gr_gid] if group else []
    with (
        Elsewhere(visitor, NOBODY, groups) as user,
        MCP2221.devices(None) as (hid,),
        FT232H.devices(None) as (usb,),
    ):
        hid.plug()
        usb.plug()
        status, text = doctor("mcp2221", "ft232h", user=NOBODY)
        assert status == 1
        assert "--install-udev" in text
        status, text = doctor("--install-udev")
        assert status == 0
        linux.settle()
        user.start()
        for device in (hid, usb):
            device.unplug()
            device.plug()
        user.again()
        print(f"a member of {group} has used both, before and after they were plugged in again")


SCENARIOS = (
    ft232h_held_by_pyftdi,
    mcp2221_held_by_easymcp2221,
    cp2112_beside_hid_cp2112,
    ch341_strapped_as_a_serial_port,
    doctor_installs_the_udev_rule,
)
