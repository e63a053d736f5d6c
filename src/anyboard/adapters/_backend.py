"""What all backends for USB adapters share: finding, choosing and opening them."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, NamedTuple

from anyboard.core.errors import AlreadyOpen, Ambiguous, BackendUnavailable, BadURL, NotFound
from anyboard.core.info import Found
from anyboard.core.nearest import did_you_mean
from anyboard.core.session import opened
from anyboard.core.url import BoardURL
from anyboard.transports import hid
from anyboard.transports.state import state

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from anyboard.core.adapter import Adapter
    from anyboard.core.checkup import Check
    from anyboard.core.info import AdapterInfo
    from anyboard.transports.plugged import Plugged


class Option(NamedTuple):
    """One ``?name=value`` of the URL: `values`, the first being the default, or () for any text."""

    name: str
    meaning: str
    values: tuple[str, ...] = ("0", "1")
    tells_apart: bool = False
    """Whether different values are different boards (the ports of one chip)."""


class USBBackend:
    """Base of the backends; subclasses set the class attributes and write `describe_board` and `make`."""

    name: ClassVar[str]
    """As in board URLs."""
    product: ClassVar[str]
    """What people call it."""
    ids: ClassVar[tuple[tuple[int, int], ...]]
    """USB vendor and product numbers."""
    transport: ClassVar[Any]
    """The module `anyboard.transports.hid` or `.usb`."""
    interface: ClassVar[int | None] = None
    """Which interface of a device with several HID interfaces."""
    options: ClassVar[tuple[Option, ...]] = ()
    kernel_drivers: ClassVar[tuple[str, ...]] = ()
    """Linux drivers that may have taken it."""

    # -- for subclasses ------------------------------------------------------------------------------

    def describe_board(self, url: str, serial: str | None, options: Mapping[str, str]) -> AdapterInfo:
        """What such an adapter has.  `options` has all of them, checked."""
        raise NotImplementedError

    def make(self, device: Any, info: AdapterInfo, plugged: Plugged, options: Mapping[str, str]) -> Adapter:
        """The adapter on an open device, which is closed by the caller if this raises."""
        raise NotImplementedError

    def usable(self, plugged: Plugged) -> str:
        """Empty if anyboard can use this device; else why not, and what to do (a wrong strap, for one)."""
        return ""

    # -- the protocol of backends --------------------------------------------------------------------

    def discover(self) -> list[Found]:
        """Every one that is plugged in."""
        try:
            present = self.present()
        except BackendUnavailable as error:
            return [Found(self.name, self.product, "unavailable", str(error))]
        return [self._found(plugged, present) for plugged in present]

    def _found(self, plugged: Plugged, present: Sequence[Plugged]) -> Found:
        url = self._url(plugged, present, {})
        unusable = self.usable(plugged)
        if unusable:
            return Found(url, self.product, "unavailable", unusable, plugged.serial)
        if self._is_opened(url):
            return Found(url, self.product, "busy", "it is open in this process", plugged.serial)
        status, hint = state(plugged, url)
        return Found(url, self.product, status, hint, plugged.serial)

    def _is_opened(self, url: str) -> bool:
        return opened(url) is not None or any(
            opened(f"{url}?{option.name}={value}")
            for option in self.options
            if option.tells_apart
            for value in option.values
        )

    def describe(self, locator: str, options: Mapping[str, str]) -> AdapterInfo:
        """What it has; nothing is looked for.  Raises `BadURL`."""
        checked = self._checked(options)
        return self.describe_board(str(BoardURL((), self.name, locator, options)), None, checked)

    def open(self, locator: str, options: Mapping[str, str]) -> Adapter:
        """Open the one with this serial number or at this USB path; without a locator the only one.

        Raises:
            BadURL: an option it does not have.
            NotFound: nothing fits; says what is there.
            Ambiguous: several fit; lists their URLs.
            AlreadyOpen: this process or another has it.
            BackendUnavailable: a library or a permission is missing; says which.
        """
        checked = self._checked(options)
        present = self.present()
        plugged = self._chosen(locator, present)
        unusable = self.usable(plugged)
        url = self._url(plugged, present, checked)
        if unusable:
            raise BackendUnavailable(f"{url}: {unusable}")
        if opened(url) is not None:
            raise AlreadyOpen(f"{url} is already open in this process; close it first, or use it")
        device = self.transport.open(plugged, url)
        try:
            return self.make(device, self.describe_board(url, plugged.serial, checked), plugged, checked)
        except BaseException:
            device.close()
            raise

    def checkup(self) -> list[Check]:
        """What `anyboard doctor` says about this family."""
        from anyboard.transports import checks

        check = checks.check_hid if self.transport is hid else checks.check_usb
        return check(self.ids, self.name, self.kernel_drivers)

    # -- choosing ------------------------------------------------------------------------------------

    def present(self) -> list[Plugged]:
        """Every such device, in the order of the USB path.  Raises `BackendUnavailable`."""
        found: list[Plugged] = self.transport.enumerate(self.ids)
        if self.interface is not None:
            found = [plugged for plugged in found if plugged.interface in (None, self.interface)]
        return sorted(found, key=lambda plugged: plugged.location)

    def _chosen(self, locator: str, present: Sequence[Plugged]) -> Plugged:
        fitting = [plugged for plugged in present if not locator or locator in (plugged.serial, plugged.location)]
        if len(fitting) > 1:
            fitting = [plugged for plugged in fitting if not self.usable(plugged)] or fitting
        if len(fitting) == 1:
            return fitting[0]
        urls = ", ".join(self._url(plugged, present, {}) for plugged in (fitting or present))
        if fitting:
            what = f"have the serial number {locator}" if locator else "are plugged in"
            raise Ambiguous(f"{len(fitting)} adapters of the kind {self.name} {what}; choose one: {urls}")
        if present:
            raise NotFound(f"no {self.product} with serial number or USB path {locator!r}; there is {urls}")
        raise NotFound(f"no {self.product} is plugged in ({self.name}); if it is, ask: anyboard doctor {self.name}")

    def _url(self, plugged: Plugged, present: Sequence[Plugged], options: Mapping[str, str]) -> str:
        telling = {
            option.name: options[option.name]
            for option in self.options
            if option.tells_apart and options.get(option.name, option.values[0]) != option.values[0]
        }
        return str(BoardURL((), self.name, plugged.locator(present), telling))

    def _checked(self, options: Mapping[str, str]) -> dict[str, str]:
        known = {option.name: option for option in self.options}
        for name, value in options.items():
            if name not in known:
                has = f"it has: {', '.join(known)}" if known else "it has none of its own"
                raise BadURL(f"{self.name} has no option {name!r}{did_you_mean(name, known)} ({has})")
            values = known[name].values
            if values and value not in values:
                raise BadURL(f"{self.name}: {name} is {' or '.join(values)}, not {value!r} ({known[name].meaning})")
        return {option.name: options.get(option.name, (option.values or ("",))[0]) for option in self.options}
