"""What an adapter has, from the `pins.toml` in its folder."""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING

from anyboard.core.info import AdapterInfo, BusInfo, PinInfo
from anyboard.core.toml import parse

if TYPE_CHECKING:
    from typing import Any


def board_info(
    package: str | None,
    url: str,
    serial: str | None,
    operations: frozenset[str],
    file: str = "pins.toml",
    **changes: Any,
) -> AdapterInfo:
    """The description in an adapter's folder::

        board_id = "microchip_mcp2221"
        description = "Microchip MCP2221A"
        features = ["open_drain"]
        notes = ["what is slow, or unverified"]
        [limits]
        i2c_frequency_max = 400_000
        [[pins]]
        names = ["G0"]
        chip_name = "GP0"
        roles = ["digital"]
        [[buses]]
        function = "I2C"
        kind = "i2c"
        pins = ["SCL", "SDA"]

    Args:
        package: the adapter's package: `__package__` there.
        url: `AdapterInfo.url`.
        serial: `AdapterInfo.serial`.
        operations: `AdapterInfo.operations`.
        file: its name.
        changes: other fields of `AdapterInfo`, instead of the file's.
    """
    assert package is not None  # it is None only in a file that is run by itself
    described = parse(files(package).joinpath(file).read_text(encoding="utf-8"))
    pins = tuple(
        PinInfo(pin["names"][0], tuple(pin["names"]), pin.get("chip_name"), frozenset(pin["roles"]))
        for pin in described["pins"]
    )
    buses = tuple(BusInfo(bus["function"], bus["kind"], tuple(bus["pins"])) for bus in described.get("buses", ()))
    info = AdapterInfo(
        url=url,
        board_id=described["board_id"],
        description=described["description"],
        serial=serial,
        pins=pins,
        buses=buses,
        operations=operations,
        features=frozenset(described.get("features", ())),
        limits=described.get("limits", {}),
        notes=tuple(described.get("notes", ())),
    )
    return info.replace(**changes) if changes else info
