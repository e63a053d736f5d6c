"""The bookkeeping of key scans, without a board."""

from __future__ import annotations

import pytest

from anyboard.keypad._debouncer import Debouncer

DOWN, UP = True, False


def scans(debouncer, levels):
    """Feed one key's levels; the indices of the scans that made a transition, with it."""
    return [(index, transition[1]) for index, level in enumerate(levels) for transition in debouncer.update([level])]


def test_one_scan_is_enough_with_a_threshold_of_one():
    assert scans(Debouncer(1, 1), [UP, DOWN, DOWN, UP, UP, DOWN]) == [(1, DOWN), (3, UP), (5, DOWN)]


def test_a_key_down_at_the_first_scan_is_news():
    assert scans(Debouncer(1, 1), [DOWN]) == [(0, DOWN)]


@pytest.mark.parametrize("threshold", [2, 3, 127])
def test_as_many_scans_as_the_threshold_must_agree(threshold):
    debouncer = Debouncer(1, threshold)
    assert scans(debouncer, [DOWN] * 300) == [(threshold - 1, DOWN)]
    assert scans(debouncer, [UP] * 300) == [(threshold - 1, UP)]


def test_bouncing_delays_a_transition_and_makes_no_second_one():
    assert scans(Debouncer(1, 3), [DOWN, UP, DOWN, DOWN, UP, DOWN, DOWN, DOWN]) == [(6, DOWN)]


def test_a_spike_shorter_than_the_threshold_is_nothing():
    assert scans(Debouncer(1, 2), [UP, DOWN, UP, DOWN, UP]) == []


def test_keys_do_not_disturb_each_other():
    debouncer = Debouncer(3, 2)
    assert debouncer.update([DOWN, UP, DOWN]) == []
    assert debouncer.update([DOWN, DOWN, UP]) == [(0, DOWN)]
    assert debouncer.update([DOWN, DOWN, DOWN]) == [(1, DOWN)]
    assert debouncer.update([DOWN, DOWN, DOWN]) == [(2, DOWN)]


def test_release_all_makes_no_transition_but_lets_a_held_key_make_one():
    debouncer = Debouncer(2, 1)
    assert debouncer.update([DOWN, UP]) == [(0, DOWN)]
    debouncer.release_all()
    assert debouncer.update([DOWN, UP]) == [(0, DOWN)]
    assert debouncer.key_count == 2
