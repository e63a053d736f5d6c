"""`circuitpython_typing.camera`: drivers of camera sensors."""

from __future__ import annotations

from typing import Any, Protocol


class CameraSensor(Protocol):
    """A sensor driver that `mipicsi.Camera` can take pictures with."""

    @property
    def width(self) -> int:
        """Pixels in a line."""
        ...

    @property
    def height(self) -> int:
        """Lines in a frame."""
        ...

    @property
    def pixel_format(self) -> Any:
        """A `mipicsi.PixelFormat`."""
        ...

    @property
    def lane_bit_rate_mbps(self) -> int:
        """Megabits per second on each data lane."""
        ...

    @property
    def data_lanes(self) -> int:
        """How many MIPI data lanes are used."""
        ...

    @property
    def bayer_order(self) -> Any:
        """A `mipicsi.BayerOrder`."""
        ...

    def _start(self) -> None:
        """Begin to send frames; called by the camera."""
        ...

    def _stop(self) -> None:
        """Cease to send frames; called by the camera."""
        ...
