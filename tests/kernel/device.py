"""A model that can be plugged into the guest's kernel and pulled out again."""

from __future__ import annotations

import os
import select
import socket
import traceback
from multiprocessing.connection import Connection
from multiprocessing.reduction import recv_handle, send_handle
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kernel.linux import DEVICES, settle, wait_until
from kernel.usbip import Gone, Server

if TYPE_CHECKING:
    from usbmodels.device import UsbModel

_HUB = Path("/sys/devices/platform/vhci_hcd.0")
_SPEEDS = {"full": 2, "high": 3}  # enum usb_device_speed, linux/usb/ch9.h
_FREE = 4  # VDEV_ST_NULL, drivers/usb/usbip/usbip_common.h


class Device:
    """A model in a process of its own, as a real device does not share ours.

    Make all devices before the first USB library starts its threads: they are forked.
    """

    def __init__(self, model: UsbModel) -> None:
        self.model = model
        self.port: int | None = None
        ours, theirs = socket.socketpair()
        self.process = os.fork()
        if self.process == 0:
            ours.close()
            _serve(model, theirs)
        theirs.close()
        self._control = Connection(ours.detach())

    def end(self) -> None:
        """Pull it out, and end its process."""
        self._control.close()
        os.waitpid(self.process, 0)
        self._wait_gone()

    @property
    def location(self) -> str:
        """Where it is plugged in, as Linux and we write it; the hub's ports count from 1."""
        assert self.port is not None
        return f"1-{self.port + 1}"

    def plug(self, port: int | None = None) -> Device:
        """Plug it in, and wait until the kernel's drivers have bound it.

        Args:
            port: of the hub; the first free one if None.
        """
        self.port = port if port is not None else _free_port()
        kernels, models = socket.socketpair()
        self._ask("plug")
        send_handle(self._control, models.fileno(), self.process)
        models.close()
        with kernels:  # the kernel keeps it open
            wanted = f"{self.port} {kernels.fileno()} {1 << 16 | self.port + 1} {_SPEEDS[self.model.speed]}"
            (_HUB / "attach").write_text(wanted)
        place = DEVICES / self.location
        wait_until(lambda: (place / "bConfigurationValue").exists(), f"a device at {self.location}")
        # reading this waits until nobody is probing the device (usb_lock_device in drivers/usb/core/sysfs.c)
        wait_until(lambda: (place / "bConfigurationValue").read_text().strip() == "1", "its configuration")
        settle()
        return self

    def unplug(self) -> None:
        """Pull it out, and wait until the kernel has noticed."""
        self._ask("unplug")
        self._wait_gone()

    def _wait_gone(self) -> None:
        if self.port is not None:
            wait_until(lambda: not (DEVICES / self.location).exists(), f"{self.location} to go")
            wait_until(lambda: self.port in _free_ports(), f"port {self.port} to be free")
            settle()
            self.port = None

    def gone_after(self, transfers: int) -> None:
        """Pull it out after so many more transfers."""
        self._ask("gone_after", transfers)

    def silent_after(self, transfers: int | None) -> None:
        """Answer nothing after so many more transfers; None: answer again."""
        self._ask("silent_after", transfers)

    def traffic(self) -> dict[str, int]:
        """The transfers since this was last asked."""
        return self._ask("traffic")

    def _ask(self, *words: Any) -> Any:
        self._control.send(words)
        return self._control.recv() if words[0] != "plug" else None


def _free_ports() -> list[int]:
    rows = [line.split() for line in (_HUB / "status").read_text().splitlines()[1:]]
    return [int(row[1]) for row in rows if row[0] == "hs" and int(row[2]) == _FREE]


def wait_all_gone() -> None:
    """Wait until nothing is plugged in."""
    wait_until(lambda: not list(DEVICES.glob("1-[1-9]*")), "an empty hub")


def _free_port() -> int:
    return _free_ports()[0]


def _serve(model: UsbModel, connection: socket.socket) -> None:
    """The model's process; ends when the other side closes the connection."""
    try:
        _Process(model, Connection(connection.detach())).run()
    except EOFError:
        os._exit(0)
    except BaseException:
        traceback.print_exc()
    os._exit(1)


class _Process:
    def __init__(self, model: UsbModel, control: Connection) -> None:
        self.model = model
        self.control = control
        self.server: Server | None = None

    def run(self) -> None:
        """Serve for ever; raises EOFError when nobody wants that any more."""
        while True:
            sources = [self.control.fileno(), *([self.server.connection] if self.server else [])]
            ready = select.select(sources, [], [], self.server.wait_s() if self.server else None)[0]
            if self.control.fileno() in ready:
                name, *arguments = self.control.recv()
                answer = getattr(self, f"do_{name}")(*arguments)
                if name != "plug":
                    self.control.send(answer)
            if self.server is not None:
                try:
                    self.server.serve()
                except Gone:
                    self.do_unplug()

    def do_plug(self) -> None:
        """The next thing on the connection is the socket to serve."""
        connection = socket.socket(fileno=recv_handle(self.control))
        self.model.bus_reset()
        self.server = Server(self.model, connection)

    def do_unplug(self) -> None:
        """To the kernel, a closed connection is a device that was pulled out."""
        server, self.server = self.server, None
        if server is not None:
            server.connection.close()

    def do_gone_after(self, transfers: int) -> None:
        """See `Server.gone_after`."""
        assert self.server is not None
        self.server.gone_after = transfers

    def do_silent_after(self, transfers: int | None) -> None:
        """See `Server.silent_after`."""
        assert self.server is not None
        self.server.silent_after = transfers
        self.server.changed()

    def do_traffic(self) -> dict[str, int]:
        """The counts, and start again from 0."""
        counts = {name: getattr(self.model.traffic, name) for name in self.model.traffic.FIELDS}
        self.model.traffic.clear()
        return counts
