"""A board as an object: its pins by name, and its default buses."""

from __future__ import annotations

import _thread

from anyboard._native.arguments import circuitpython_arguments
from anyboard.core.errors import Disconnected

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from types import TracebackType
    from typing import Any, NoReturn

    from typing_extensions import Self

    from anyboard import busio
    from anyboard.core.info import AdapterInfo, BusInfo
    from anyboard.core.ops import Result
    from anyboard.core.pins import Pin
    from anyboard.core.session import Batch, Session


class Board:
    """One board: what `anyboard.open` returns, and what `anyboard.board` stands for.

    Its attributes are the board's pins under all their names (``board.D5``), `board_id`, and a
    function for each default bus (``board.I2C()``), each of which returns one object until that is
    deinitialised::

        with anyboard.open("mcp2221") as left, anyboard.open("ft232h") as right:
            sensor = Adafruit_BME280_I2C(left.I2C())
            led = digitalio.DigitalInOut(right.C0)

    Looking something up opens nothing where the board's names are known beforehand.  Where only
    opening can tell them (a microcontroller nobody has asked yet), a name that can be a board's,
    `board_id` or one that starts with a capital, opens it, in `hasattr` too: any other answer would
    be a guess.  `dir` never opens.

    Args:
        choose: returns the session, once, when it is first needed.
    """

    __slots__ = ("_choose", "_chosen", "_lock", "__weakref__")

    def __init__(self, choose: Callable[[], Session]) -> None:
        self._choose = choose
        self._chosen: Session | None = None
        self._lock = _thread.allocate_lock()

    def _session(self) -> Session:
        """Not a property: what choosing raises may be an AttributeError, which `__getattr__` would hide."""
        with self._lock:
            if self._chosen is None:
                self._chosen = self._choose()
            return self._chosen

    @property
    def _is_closed(self) -> bool:
        return self._chosen is not None and self._chosen.is_closed

    def _is_for(self, url: str) -> bool:
        """Whether this is the usable board of an adapter; False before it is chosen."""
        return self._chosen is not None and self._chosen.url == url and not self._chosen.is_closed

    # -- the board itself ---------------------------------------------------------------------

    @property
    def url(self) -> str:
        """The URL that opens this board."""
        return self._session().url

    @property
    def info(self) -> AdapterInfo:
        """What the board has and can do; opens it if that is the only way to know."""
        return self._session().info

    def close(self) -> None:
        """Give up the board, for good: every later use raises `Disconnected`.  Doing it twice is fine."""
        if self._chosen is None:
            self._choose = _closed
        else:
            self._chosen.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def batch(self) -> Batch:
        """A block in which SPI writes, pin writes and configuration may wait, to travel together.

        They are sent when something returns data, when the block ends, or when a bus is unlocked;
        what goes wrong is raised there.  I2C never waits.
        """
        return self._session().batch()

    def sample(self, ops: Sequence[object], period: float, n: int) -> Iterator[tuple[int, list[Result]]]:
        """Carry out `ops` `n` times, once every `period` seconds; yields (microseconds, results) one by one::

            light = analogio.AnalogIn(board.A0)
            for moment, [level] in board.sample([light], period=0.001, n=10_000):
                ...

        One of `ops` is an input (an `AnalogIn`, a `DigitalInOut`), whose value is read, or an operation of
        `anyboard.core.ops` on what is configured: ``AnalogRead("A0")`` after ``AnalogIn(board.A0)``.

        A board that can does this by itself, and reports: its clock says when each round is due
        (start + k * period, however late the one before was) and when it began; the numbers grow, and are
        close to the computer's clock.  Elsewhere the computer keeps the time in the same way.  Periods of more
        than a minute are the computer's in any case.

        Other threads may use the board meanwhile.  To stop early, leave the loop, or `close()` what this
        returned.  The rounds of a program that is slower than the board wait in its memory.

        Args:
            ops: what one round does, in order.
            period: seconds, at least 0.
            n: how many rounds, at least 0.

        Raises:
            TypeError: one of `ops` is neither.
            ValueError: one belongs to another board, or cannot be repeated; a number is out of range.
            Unsupported: the board has no such operation.
            BusError: an operation failed; "overrun": rounds are missing, since the board, or the line from it,
                is too slow for that.
            Disconnected: the board has gone.
        """
        return self._session().sample(ops, period, n)

    # -- names --------------------------------------------------------------------------------

    if TYPE_CHECKING:
        board_id: str

        def I2C(self) -> busio.I2C: ...  # noqa: N802
        def SPI(self) -> busio.SPI: ...  # noqa: N802
        def UART(self) -> busio.UART: ...  # noqa: N802
        def STEMMA_I2C(self) -> busio.I2C: ...  # noqa: N802
        def __getattr__(self, name: str) -> Pin: ...

    else:

        def __getattr__(self, name: str) -> object:
            if name.startswith("_"):
                raise AttributeError(f"'Board' object has no attribute '{name}'", name=name, obj=self)
            return look_up(self, name, "Board", self)

    def __setattr__(self, name: str, value: object) -> None:
        if name not in Board.__slots__:
            raise AttributeError(f"can't set attribute '{name}'")
        object.__setattr__(self, name, value)

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"can't set attribute '{name}'")

    def __dir__(self) -> list[str]:
        return sorted({*object.__dir__(self), *names(self)})

    def __repr__(self) -> str:
        return "<Board, not chosen yet>" if self._chosen is None else f"<Board {self._chosen.url}>"

    def __reduce__(self) -> tuple[object, ...]:
        return self._session().__reduce__()  # raises, naming the board


def _closed() -> NoReturn:
    raise Disconnected("this board was closed before it was used; open or activate one again")


def board_of(session: Session) -> Board:
    """The board a session belongs to, made once."""
    board = session.shared.get("Board")
    if not isinstance(board, Board):
        board = Board(lambda: session)
        board._chosen = session
        session.shared["Board"] = board
    return board


def names(board: Board) -> list[str]:
    """The names a board has besides a `Board`'s own, as far as they are known without opening it."""
    info = board._session().known_info
    if info is None:
        return ["board_id"]
    return ["board_id", *(bus.function for bus in info.buses), *(name for pin in info.pins for name in pin.names)]


def look_up(board: Board, name: str, kind: str, owner: object) -> Any:
    """The pin, bus function or `board_id` of a board called `name`.

    Raises ``AttributeError: 'kind' object has no attribute 'name'``, and what opening raises.
    """
    session = board._session()
    if session.known_info is not None or name == "board_id" or name[:1].isupper():
        info = session.info
        if name == "board_id":
            return info.board_id
        for bus in info.buses:
            if bus.function == name:
                return _bus_function(board, bus)
        for pin in info.pins:
            if name in pin.names:
                return session.pin(name)
    # name and obj let the interpreter add "Did you mean" under a traceback
    raise AttributeError(f"'{kind}' object has no attribute '{name}'", name=name, obj=owner)


def _bus_function(board: Board, described: BusInfo) -> Callable[[], object]:
    """`board.I2C`: makes the bus, or returns the one it made before."""
    session = board._session()
    # functions for the same wires (I2C and STEMMA_I2C) share one object, as on a board
    key = f"{described.kind}:{'/'.join(described.pins)}"

    def bus() -> object:
        from anyboard import busio

        with board._lock:
            made = session.shared.get(key)
            if made is None or getattr(made, "_session", None) is None:  # deinitialised
                pins = [session.pin(name) for name in described.pins]
                made = session.shared[key] = getattr(busio, described.kind.upper())(*pins)
            return made

    bus.__name__ = bus.__qualname__ = described.function
    bus.__doc__ = f"The board's own {described.kind.upper()} bus on {', '.join(described.pins)}; one until `deinit`."
    return circuitpython_arguments(bus)
