"""The console of a board with a Python of its own, for commands that talk to that."""

from __future__ import annotations

from anyboard.cli.failure import Mistake

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from anyboard.transports.console import Console


def own_prompt(url: str, instead: str) -> Callable[[], Console] | None:
    """What opens the console of a board with a prompt of its own; None: this one has none.

    A backend of such boards has ``repl(locator, options) -> Console``.

    Args:
        url: of the board.
        instead: what to do about a layer in it, which sees nothing of the prompt.

    Raises:
        BadURL, NotFound: of the URL.
        Mistake: it has a layer.
    """
    from anyboard.core import registry

    parsed, _ = registry.without_common_options(registry.parse_url(url))
    repl: Callable[[str, Mapping[str, str]], Console] | None = getattr(registry.backend(parsed.backend), "repl", None)
    if repl is None:
        return None
    if parsed.layers:
        layer = parsed.layers[0].name
        raise Mistake(f"{url}: {layer} sees nothing of the board's own prompt; {instead}")
    return lambda: repl(parsed.locator, parsed.options)


def board_with_python(url: str) -> Callable[[], Console]:
    """The same, for a command that needs one.  Raises `Mistake` for a board without, and as `own_prompt`."""
    attach = own_prompt(url, "leave it out")
    if attach is None:
        raise Mistake(f"{url} has no Python of its own that files could be for; name one that has: -b micropython")
    return attach
