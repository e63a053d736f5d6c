"""Turns and bytes of each operation through the API, one at a time and 16 in a list; a test asserts the same table."""

from __future__ import annotations

from adapters.python_board.turn_table import LIST, ROWS, Cost, a_board, opened
from python_board_parts.limits import Limit


def report() -> list[Limit]:
    """Print the table."""
    head = f"{'turns':>8}{'B out':>8}{'B in':>8}"
    print(f"\n{'operation':46}{head}    {LIST} in a list:{head}")
    dearer = 0
    with a_board("unix") as port, opened(port) as board:
        for row in ROWS:
            run = row.prepare(board)
            run()
            one, many = board.cost(run), None
            if row.list is not None:
                ops = board.operations(run)
                many = board.cost(lambda ops=ops: board.adapter.execute(ops * LIST))
            is_other = (one, many) != (row.one, row.list)
            dearer += is_other
            print(f"{row.name:46}{_shown(one, 8)}{_shown(many, 27)}{'  NOT AS IN THE TABLE' if is_other else ''}")
    return [Limit("operations whose turns and bytes are not as in the table", dearer, 0)]


def _shown(cost: Cost | None, width: int) -> str:
    return f"{cost.turns:{width}}{cost.sent:8}{cost.received:8}" if cost is not None else ""
