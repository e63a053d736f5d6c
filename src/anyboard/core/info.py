"""What an adapter says about itself, before or after it is opened."""

from __future__ import annotations

from anyboard.core.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import ClassVar, Literal, TypeAlias

    from anyboard.core.ops import Op

    BusKind: TypeAlias = Literal["i2c", "spi", "uart"]
    Status: TypeAlias = Literal["ready", "busy", "no_permission", "unavailable", "unknown"]


class PinInfo(Record):
    """One pin.

    - `name`: what operations call it; also its first name on `board`
    - `names`: every name on `board`, `name` first; empty for a pin `board` does not show
    - `chip_name`: the name in `microcontroller.pin` (``GPIO5``), or None
    - `roles`: what it can do: "digital", "analog_in", "analog_out", "pwm", "pulse", "pixels",
      "onewire", "touch", "count", "i2c", "spi", "uart"; None if only trying tells
    """

    __slots__ = ("name", "names", "chip_name", "roles")
    name: str
    names: tuple[str, ...]
    chip_name: str | None
    roles: frozenset[str] | None

    def can(self, role: str) -> bool:
        """Whether the pin has a role, as far as is known."""
        return self.roles is None or role in self.roles


class BusInfo(Record):
    """A default bus: `board.<function>()` opens it on `pins`, in the order of its constructor's arguments."""

    __slots__ = ("function", "kind", "pins")
    function: str
    kind: BusKind
    pins: tuple[str, ...]


class AdapterInfo(Record):
    """One adapter (or simulated board).

    - `url`: opens exactly this one
    - `board_id`: CircuitPython's name where it is such a board, else the adapter's
    - `operations`: names of the supported operations
    - `features`: what cannot be told from operations: "pull_up", "pull_down", "open_drain",
      "i2c_probe" (an address alone, no data: a scan changes nothing in any target), "i2c_long" (messages
      of any ordinary length; without it see `limits`), "pull_up_check" (sees missing I2C pull-ups),
      "soft_i2c", "soft_spi" (bit-banged, on any pins),
      "circuitpython_messages" (its errors have CircuitPython's words and not one more),
      "spi_mode_1" ..., "full_duplex", "clock_output" (PWM is a clock of few duty cycles, and the
      frequencies of `limits`), "uart_8n1" (a UART with 8 data bits, no parity, 1 stop bit and nothing else), …
    - `limits`: numbers, for instance ``i2c_frequency_max`` (Hz), ``reference_voltage`` (V),
      ``nvm_size`` (bytes), ``cpu_cores``; a missing key is no known limit
    - `notes`: sentences for `anyboard info`: what is unverified, what is slow
    """

    __slots__ = (
        "url",
        "board_id",
        "description",
        "serial",
        "pins",
        "buses",
        "operations",
        "features",
        "limits",
        "notes",
    )
    url: str
    board_id: str
    description: str
    serial: str | None
    pins: tuple[PinInfo, ...]
    buses: tuple[BusInfo, ...]
    operations: frozenset[str]
    features: frozenset[str]
    limits: Mapping[str, int | float]
    notes: tuple[str, ...]

    def supports(self, operation: type[Op]) -> bool:
        """Whether the adapter knows an operation."""
        return operation.__name__ in self.operations


class Found(Record):
    """A line of `discover()`.

    - `url`: opens this board; for one that cannot be opened now, the URL that would
    - `status`: "ready", "busy" (another program has it), "no_permission", "unavailable" (the whole
      backend: a library is missing), or "unknown" (a serial port that may not be a Python board)
    - `hint`: what to do about it; "" when ready
    - `serial`: its serial number, None if it has none or it is not known
    """

    __slots__ = ("url", "description", "status", "hint", "serial")
    _defaults: ClassVar[dict[str, object]] = {"serial": None}
    url: str
    description: str
    status: Status
    hint: str
    if TYPE_CHECKING:
        serial: str | None = None
