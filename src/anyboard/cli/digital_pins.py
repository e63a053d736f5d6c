"""Digital pins by the names a command line gives them, taken for as long as a command needs them."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager

from anyboard.cli.failure import Mistake
from anyboard.core.errors import AnyboardError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from anyboard import digitalio
    from anyboard.board_object import Board


@contextmanager
def open_pin(board: Board, name: str) -> Iterator[digitalio.DigitalInOut]:
    """A pin of an open board, as a floating input to begin with.

    Raises:
        NotFound: there is no such pin; names the nearest.
        Mistake: it cannot be a digital pin, or not as it is then told to be.
    """
    from anyboard import digitalio

    pin = board._session().pin(name)
    try:
        with digitalio.DigitalInOut(pin) as taken:
            yield taken
    except AnyboardError:
        raise
    except ValueError as error:  # the board's words, which may not say which pin
        raise Mistake(f"{name} of {board.url}: {error}") from error


@contextmanager
def open_inputs(board: Board, names: Sequence[str], pull: str | None) -> Iterator[dict[str, digitalio.DigitalInOut]]:
    """Pins as inputs, by the names given.  Raises as `open_pin`."""
    from anyboard import digitalio

    resistor = None if pull is None else getattr(digitalio.Pull, pull.upper())
    with ExitStack() as stack:
        inputs: dict[str, digitalio.DigitalInOut] = {}
        for name in names:
            if name in inputs:
                raise Mistake(f"{name} is named twice")
            inputs[name] = stack.enter_context(open_pin(board, name))
            inputs[name].switch_to_input(resistor)
        yield inputs
