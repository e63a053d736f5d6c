"""Which pins together are one bus."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

# the roles of a bus, in the order in which busio's constructors take them
ROLES = {"I2C": ("SCL", "SDA"), "SPI": ("SCK", "MOSI", "MISO"), "UART": ("TX", "RX")}
BUSES = 11  # UART10 is the last


def combinations(bus: str, can: Mapping[str, Collection[str]]) -> list[tuple[str, ...]]:
    """For each first pin of each bus, the other pins nearest to it; every pin only once in a combination.

    Args:
        bus: `I2C`, `SPI` or `UART`.
        can: the capabilities of each pin, in the board's order.
    """
    found: dict[tuple[str, ...], None] = {}
    for number in range(BUSES):
        roles = [[pin for pin in can if f"{bus}{number}_{role}" in can[pin]] for role in ROLES[bus]]
        for first in roles[0]:
            pins = [first]
            for candidates in roles[1:]:
                left = [pin for pin in candidates if pin not in pins]
                if left:
                    pins.append(min(left, key=lambda pin: _distance(first, pin)))
            if len(pins) == len(roles):
                found[tuple(pins)] = None
    return list(found)


def is_bus(bus: str, pins: tuple[str, ...], can: Mapping[str, Collection[str]]) -> bool:
    """Whether the pins, in the order of the roles, are of one bus."""
    roles = list(zip(pins, ROLES[bus], strict=True))
    return any(all(f"{bus}{number}_{role}" in can.get(pin, ()) for pin, role in roles) for number in range(BUSES))


def _distance(one: str, other: str) -> tuple[bool, int]:
    """How far two pins are from each other: another port is farther than any number, `PA02` and `PB02`."""
    port, other_port = one.rstrip("0123456789"), other.rstrip("0123456789")
    number, other_number = one[len(port) :], other[len(other_port) :]
    return port != other_port, abs(int(number or 0) - int(other_number or 0))
