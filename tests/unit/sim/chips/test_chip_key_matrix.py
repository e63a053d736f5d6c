"""The key matrix, scanned by `keypad.KeyMatrix`, and by hand."""

from __future__ import annotations

import time

import pytest

import anyboard
from anyboard.core.ops import PinConfigure
from anyboard.keypad import KeyMatrix as Scanner
from anyboard.sim.chips import KeyMatrix
from anyboard.sim.errors import BenchError

ROWS, COLUMNS = ["D5", "D6"], ["D9", "D10", "D11"]


def pressed_keys(bench, **options):
    """What a scanner finds."""
    with anyboard.open(bench) as board:
        pins = ([getattr(board, name) for name in names] for names in (ROWS, COLUMNS))
        with Scanner(*pins, **options) as scanner:
            time.sleep(0.1)
            found = set()
            while (event := scanner.events.get()) is not None:
                found.add(scanner.key_number_to_row_column(event.key_number))
                assert event.pressed
            return found


@pytest.mark.parametrize("columns_to_anodes", [True, False])
@pytest.mark.parametrize("diodes", [True, False])
def test_every_key(virtual_bench, diodes, columns_to_anodes):
    part = virtual_bench.attach(
        KeyMatrix(diodes=diodes, columns_to_anodes=columns_to_anodes), rows=ROWS, columns=COLUMNS
    )
    for row in range(2):
        for column in range(3):
            part.press(row, column)
            assert pressed_keys(virtual_bench, columns_to_anodes=columns_to_anodes) == {(row, column)}
            part.release(row, column)
    assert pressed_keys(virtual_bench, columns_to_anodes=columns_to_anodes) == set()


CORNERS = {(0, 0), (0, 2), (1, 0)}


def test_diodes_prevent_ghosts(virtual_bench):
    part = virtual_bench.attach(KeyMatrix(), rows=ROWS, columns=COLUMNS)
    for key in CORNERS:
        part.press(*key)
    assert part.pressed == CORNERS
    assert pressed_keys(virtual_bench) == CORNERS


def test_without_diodes_the_fourth_corner_is_a_ghost(virtual_bench):
    part = virtual_bench.attach(KeyMatrix(diodes=False), rows=ROWS, columns=COLUMNS)
    for key in CORNERS:
        part.press(*key)
    assert pressed_keys(virtual_bench) == CORNERS | {(1, 2)}


def test_diodes_the_other_way_round_let_nothing_through(virtual_bench):
    virtual_bench.attach(KeyMatrix(columns_to_anodes=False), rows=ROWS, columns=COLUMNS).press(0, 0)
    assert pressed_keys(virtual_bench, columns_to_anodes=True) == set()


def test_a_press_is_an_edge(virtual_bench, virtual_adapter):
    """For programs that drive all rows and wait for a column."""
    part = virtual_bench.attach(KeyMatrix(), rows=ROWS, columns=COLUMNS)
    edges = []
    virtual_bench.pin("D5").drive(False)
    virtual_adapter.execute([PinConfigure("D9", "in", "up", "push_pull", False)])
    virtual_bench.pin("D9").on_change(edges.append)
    part.press(0, 0)
    part.release(0, 0)
    assert edges == [False, True]


def test_keys_that_are_not_there(virtual_bench):
    part = KeyMatrix()
    with pytest.raises(BenchError, match="KeyMatrix is attached to no pins yet"):
        part.press(0, 0)
    virtual_bench.attach(part, rows=ROWS, columns=COLUMNS)
    with pytest.raises(ValueError, match="row 2 is outside 0 to 1"):
        part.press(2, 0)
    with pytest.raises(ValueError, match="column -1 is outside 0 to 2"):
        part.release(0, -1)
