"""What is installed: backends and layers, by entry point; and what a target means.

Ours register in the same groups as everybody's, ``anyboard.backends`` and ``anyboard.layers``,
so a package that adds an adapter needs nothing from us.  The installed metadata is read when a
name is first looked up, once.
"""

from __future__ import annotations

from anyboard.core.errors import AnyboardError, BackendUnavailable, BadURL, NotFound
from anyboard.core.layers import wrap
from anyboard.core.nearest import did_you_mean
from anyboard.core.url import parse

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from importlib.metadata import EntryPoint
    from typing import Any, Protocol, TypeAlias

    from anyboard.core.adapter import Adapter, Backend
    from anyboard.core.info import AdapterInfo
    from anyboard.core.url import BoardURL

    class Openable(Protocol):
        """What can be opened besides a URL: a simulated bench, for one."""

        @property
        def url(self) -> str:
            """Unlike every other board's."""
            ...

        def open_adapter(self) -> Adapter: ...

    Target: TypeAlias = str | Openable
    Resolved: TypeAlias = tuple[str, Callable[[], Adapter], AdapterInfo | None, bool]


class Group:
    """The entry points of one group, by name.

    Args:
        group: its name.
        what: one of them in a word, for messages.
    """

    def __init__(self, group: str, what: str) -> None:
        self._group = group
        self._what = what
        self._found: dict[str, EntryPoint] | None = None
        self._loaded: dict[str, Any] = {}

    def names(self) -> list[str]:
        """What is installed, sorted."""
        return sorted(self._entry_points())

    def _entry_points(self) -> dict[str, EntryPoint]:
        if self._found is None:
            from importlib.metadata import entry_points

            found: dict[str, EntryPoint] = {}
            for point in entry_points(group=self._group):
                found.setdefault(point.name, point)  # metadata comes in the order of sys.path: the first wins
            self._found = found
        return self._found

    def load(self, name: str) -> Any:
        """What the entry point `name` names.

        Raises:
            NotFound: there is no such entry point; names the nearest and all that are installed.
            BackendUnavailable: its import fails; names the extra to install, or the error.
        """
        if name not in self._loaded:
            try:
                point = self._entry_points()[name]
            except KeyError:
                raise NotFound(self._unknown(name)) from None
            try:
                self._loaded[name] = point.load()
            except AnyboardError:
                raise  # it says itself what is missing
            except Exception as error:
                raise BackendUnavailable(f"{self._what} {name!r} cannot be used: {_reason(point, error)}") from error
        return self._loaded[name]

    def _unknown(self, name: str) -> str:
        names = self.names()
        return f"there is no {self._what} {name!r}{did_you_mean(name, names)} (installed: {', '.join(names) or 'none'})"


def _reason(point: EntryPoint, error: Exception) -> str:
    """Why an entry point does not load, and what to do about it.

    An entry point says which extra it needs in the standard way: ``module:object [extra]``.
    """
    if isinstance(error, ImportError) and point.extras and point.dist is not None:
        return f'{error}; pip install "{point.dist.name}[{",".join(point.extras)}]"'
    return f"{type(error).__name__}: {error}"


_backends = Group("anyboard.backends", "backend")
_layers = Group("anyboard.layers", "layer")
_instances: dict[str, Backend] = {}


def backend_names() -> list[str]:
    """The installed backends."""
    return _backends.names()


def backend(name: str) -> Backend:
    """The backend called `name`, made once.  Raises `NotFound` or `BackendUnavailable`."""
    if name not in _instances:
        make = _backends.load(name)
        try:
            made: Backend = make()
        except AnyboardError:
            raise
        except Exception as error:
            raise BackendUnavailable(f"backend {name!r} cannot be used: {type(error).__name__}: {error}") from error
        _instances.setdefault(name, made)
    return _instances[name]


def parse_url(text: str) -> BoardURL:
    """Read a board URL, knowing the installed layers.  Raises `BadURL`, or `NotFound` for an unknown layer."""
    if "::" not in text:
        return parse(text)
    names = frozenset(_layers.names())
    try:
        return parse(text, names)
    except BadURL:
        for part in text.split("::")[:-1]:
            name, is_layer, _ = part.strip().partition("=")
            if is_layer and ":" not in name and name not in names:
                _layers.load(name)  # raises, with the nearest name
        raise


_OPTIONS = {"reconnect": ("0", "1"), "post": ("nothing", "writes")}
"""What any board URL may say, whatever the backend."""


def resolve(target: Target) -> Resolved:
    """What to open for `target`, without opening it.

    Args:
        target: a board URL, or an object with `url` and `open_adapter()`.

    Returns:
        The identity of the adapter (its URL without layers), what opens it (layers included), what is
        known about it before (None: only opening can tell), and whether writes may wait (``?post=writes``).

    Raises:
        BadURL, NotFound, BackendUnavailable, and what the backend's `describe` raises.
    """
    if not isinstance(target, str):
        try:
            return target.url, target.open_adapter, None, False
        except AttributeError:
            kind = type(target).__name__
            raise TypeError(f"a board is named by a URL (str) or an object such as a Bench, not {kind}") from None
    url, common = without_common_options(parse_url(target))
    found = backend(url.backend)
    layers = [(_layers.load(layer.name), layer.argument) for layer in url.layers]
    if common["reconnect"] == "1":
        layers.append((_layers.load("reconnect"), ""))
    locator = url.locator
    finds: Collection[str] = getattr(found, "finds", ())  # backends whose boards it opens too, as `serial` does

    def open_bare() -> Adapter:
        nonlocal locator
        adapter = found.open(locator, url.options)
        backend_name, colon, _ = adapter.info.url.partition(":")
        if common["reconnect"] == "1" and colon and backend_name in (url.backend, *finds):
            locator = parse(adapter.info.url).locator  # the same one again, whatever else is plugged in by then
        return adapter

    opener: Callable[[], Adapter] = open_bare
    for factory, argument in reversed(layers):
        opener = wrap(factory, argument, opener)
    info = found.describe(url.locator, url.options)
    return str(url.replace(layers=())), opener, info, common["post"] == "writes"


def without_common_options(url: BoardURL) -> tuple[BoardURL, dict[str, str]]:
    """What is the backend's of a URL, and the options that are not, all of them.  Raises `BadURL`."""
    options = dict(url.options)
    common = {}
    for name, values in _OPTIONS.items():
        common[name] = options.pop(name, values[0])
        if common[name] not in values:
            raise BadURL(f"board URL {str(url)!r}: {name} is {' or '.join(values)}, not {common[name]!r}")
    return url.replace(options=options), common
