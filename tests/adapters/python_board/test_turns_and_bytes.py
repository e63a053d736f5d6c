"""Turns and bytes of each operation, through the API, on real interpreters: exact, so that none gets dearer unseen."""

from __future__ import annotations

import pytest

from adapters.python_board.turn_table import INTERPRETERS, LIST, ROWS, a_board, opened


@pytest.fixture(scope="module", params=INTERPRETERS)
def board(request):
    with a_board(request.param) as port, opened(port) as board:
        yield board


@pytest.mark.parametrize("row", ROWS, ids=[row.name for row in ROWS])
def test_cost(board, row):
    run = row.prepare(board)
    run()  # the first one brings what it needs
    assert board.cost(run) == row.one
    if row.list is not None:
        ops = board.operations(run)
        assert board.cost(lambda: board.adapter.execute(ops * LIST)) == row.list
