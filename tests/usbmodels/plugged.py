"""Models plugged into this computer, as far as anyboard can tell."""

from __future__ import annotations

from contextlib import contextmanager
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from usbmodels.device import UsbModel


class Port:
    """Where a model is plugged in.

    - `location`: bus and ports, as Linux writes them: ``1-2.3``
    - `holder`: what other program has it open, in words; None if none
    - `permitted`: whether this user may open it
    - `kernel_driver`: the driver that binds its interfaces; None when detached
    - `address`: counts up at each plugging in, as a real bus does
    """

    def __init__(self, model: UsbModel, location: str, address: int) -> None:
        self.model = model
        self.location = location
        self.address = address
        self.holder: str | None = None
        self.permitted = True
        self.kernel_driver: str | None = None
        self.present = True


class World:
    """The USB ports of an imaginary computer."""

    def __init__(self) -> None:
        self.ports: list[Port] = []
        self._address = 1
        self.open_serial_ports: set[str] = set()

    @property
    def models(self) -> list[UsbModel]:
        """What is plugged in."""
        return [port.model for port in self.ports]

    def plug(self, model: UsbModel, location: str | None = None) -> Port:
        """Plug a model in; it finds itself reset."""
        taken = {port.location for port in self.ports}
        if location is None:
            location = next(name for n in range(1, 128) if (name := f"1-{n}") not in taken)
        if location in taken:
            raise ValueError(f"something is plugged in at {location}")
        self._address += 1
        model.bus_reset()
        port = Port(model, location, self._address)
        self.ports.append(port)
        return port

    def unplug(self, model: UsbModel) -> None:
        """Pull a model out: whoever holds it open finds it gone."""
        port = self.port_of(model)
        port.present = False
        self.ports.remove(port)

    def port_of(self, model: UsbModel) -> Port:
        """Where a model is plugged in.  Raises LookupError."""
        for port in self.ports:
            if port.model is model:
                return port
        raise LookupError(f"{model!r} is not plugged in")


@contextmanager
def plugged(*models: UsbModel) -> Iterator[World]:
    """Within the block, these models are all that hidapi, PyUSB and pyserial show to anyboard."""
    from anyboard.transports import replaced
    from usbmodels.pyusb_backend import ModelBackend
    from usbmodels.stand_in_hid import hid_module
    from usbmodels.stand_in_serial import serial_ports

    world = World()
    for model in models:
        world.plug(model)
    with (
        TemporaryDirectory() as locks,  # the USB path 1-1 is another one in every test
        replaced(hid=hid_module(world), usb=ModelBackend(world), serial=serial_ports(world), locks=locks),
    ):
        yield world
