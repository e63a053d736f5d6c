"""What is attached to a simulated board, for the commands that show it."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.board_object import Board
    from anyboard.sim import Bench


def bench_of(board: Board) -> Bench | None:
    """The bench of an open board, if it is a simulated one, under whatever layers."""
    adapter: object = board._session().open()
    while (inner := getattr(adapter, "inner", None)) is not None:
        adapter = inner
    bench: Bench | None = getattr(adapter, "bench", None)
    return bench


def attached_parts(board: Board) -> list[dict[str, str]]:
    """Every simulated part and where it is; none on hardware, which cannot tell."""
    bench = bench_of(board)
    if bench is None:
        return []
    from anyboard.sim.parts import label

    return [{"part": label(part), "where": where} for part, where in bench.parts]


def i2c_part(board: Board, scl: str, sda: str, address: int) -> str | None:
    """The simulated part that answers to an address of the bus on two pins."""
    bench = bench_of(board)
    if bench is None:
        return None
    from anyboard.sim.parts import label

    targets = bench.i2c_targets(bench.terminal(scl), bench.terminal(sda))
    return ", ".join(label(target) for target in targets if target.answers(address)) or None
