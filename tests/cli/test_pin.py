"""`anyboard pin`: levels and edges from the command line."""

from __future__ import annotations

import itertools
import json
import signal
import sys
import threading

import pytest

import anyboard
from anyboard.cli.digital_pins import open_inputs
from anyboard.cli.edges import edges
from anyboard.cli.pin.watch import watch
from anyboard.core.errors import BusError
from anyboard.core.ops import EdgesLost, Failed, PinEvent, Watch
from anyboard.sim import Bench

needs_sigint = pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot send Ctrl-C to one process")


def test_get(anyboard_command, tmp_path):
    (tmp_path / "bench.toml").write_text("[pins.D5]\nlevel = true\n[pins.D10]\nlevel = false\n")
    done = anyboard_command("pin", "get", "-b", "sim:bench.toml", "D5", "D10")
    assert (done.stdout, done.stderr, done.returncode) == ("D5   1\nD10  0\n", "", 0)


@pytest.mark.parametrize(("pull", "level"), [("up", 1), ("down", 0)])
def test_get_with_a_pull(anyboard_command, pull, level):
    done = anyboard_command("pin", "get", "-b", "sim", "D5", "LED", "--pull", pull, "--json")
    assert json.loads(done.stdout) == {"url": "sim", "levels": {"D5": level, "LED": level}}


def test_set_says_that_the_pin_is_released(anyboard_command, tmp_path):
    done = anyboard_command("pin", "set", "-b", "trace=wire.txt::sim", "D5", "1")
    assert done.returncode == 0
    assert "D5 of sim is 1; released now" in done.stdout
    assert "--hold" in done.stdout
    trace = (tmp_path / "wire.txt").read_text(encoding="utf-8")
    assert "Release" in trace


def test_set_says_that_something_else_holds_the_line(anyboard_command, tmp_path):
    # two strong drivers are an error of the bench; a resistor is not, and the output wins
    (tmp_path / "bench.toml").write_text('[pins.D5]\npull = "down"\n')
    assert "D5 of sim:bench.toml is 1;" in anyboard_command("pin", "set", "-b", "sim:bench.toml", "D5", "1").stdout


@needs_sigint
def test_hold_keeps_the_pin_until_ctrl_c(start_anyboard):
    with start_anyboard("pin", "set", "-b", "sim", "D5", "1", "--hold") as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "D5 of sim is 1; held until Ctrl-C\n"
        process.send_signal(signal.SIGINT)
        _, error = process.communicate(timeout=60)
    assert (process.returncode, error) == (130, "")


@pytest.mark.parametrize(
    ("words", "say"),
    [
        (["get", "D55"], "no pin 'D55'; did you mean 'D5'?"),
        (["get", "D5", "D5"], "D5 is named twice"),
        (["get", "D13", "LED"], "LED of sim: D13 in use"),
        (["set", "D5", "high"], "'high' is no level; write 0 or 1"),
        (["watch", "D5", "--count", "0"], "0 is less than 1"),
        (["get"], "NAME"),
    ],
)
def test_a_mistake_is_one_line(mistake, words, say):
    assert say in mistake("pin", *words, "-b", "sim")


@pytest.fixture
def clicking():
    """A bench on virtual time, open, with a pulse of 1 ms on D5 after 5 ms."""
    bench = Bench.empty(clock="virtual")
    with anyboard.open(bench) as board:
        pin = bench.pin("D5")
        pin.drive(False)
        bench.clock.call_later(5000, lambda: pin.drive(True))
        bench.clock.call_later(6000, lambda: pin.drive(False))
        yield bench, board


def test_watch_prints_reported_edges(clicking, capsys):
    bench, board = clicking
    start = bench.clock.now_us()
    # virtual time passes when somebody lets it: here as soon as the edges are watched
    watched = threading.Event()
    execute = board._session().open().execute

    def execute_and_tell(ops):
        results = execute(ops)
        if any(isinstance(op, Watch) for op in ops):
            watched.set()
        return results

    board._session().open().execute = execute_and_tell
    threading.Thread(target=lambda: watched.wait() and bench.clock.advance(10_000)).start()
    watch(board, ["D5", "D6"], None, 2, True)
    rows = [json.loads(row) for row in capsys.readouterr().out.splitlines()]
    assert [(row["timestamp_us"] - start, row["pin"], row["level"]) for row in rows] == [
        (pytest.approx(5000, abs=20), "D5", 1),  # taking the pins took a few microseconds
        (pytest.approx(6000, abs=20), "D5", 0),
    ]


def test_watch_for_people(clicking, monkeypatch, capsys):
    bench, board = clicking
    monkeypatch.delattr("anyboard.sim.adapter_events.EventOps.subscribe")
    watch(board, ["D5"], None, 2, False)
    head, *rows = capsys.readouterr().out.splitlines()
    assert head.startswith(f"D5 is 0 on {bench.url}; asked every millisecond")
    assert [row.split() for row in rows] == [["0.000000", "D5", "1"], [rows[1].split()[0], "D5", "0"]]
    assert 0.0005 < float(rows[1].split()[0]) < 0.002


def test_a_board_that_reports_nothing_is_polled(clicking, monkeypatch):
    _, board = clicking
    monkeypatch.delattr("anyboard.sim.adapter_events.EventOps.subscribe")
    with open_inputs(board, ["D5"], None) as inputs, edges(board, inputs) as (found, how):
        assert "a shorter pulse may be missed" in how
        assert [(edge.pin, edge.level) for edge in itertools.islice(found, 2)] == [("D5", True), ("D5", False)]


def test_missing_edges_and_the_end_of_watching(clicking, monkeypatch, capsys):
    _, board = clicking
    adapter = board._session().open()
    subscribe, execute = adapter.subscribe, adapter.execute
    tell = []

    def subscribe_and_keep(callback):
        tell.append(callback)
        return subscribe(callback)

    def execute_and_tell(ops):
        results = execute(ops)
        for op, handle in zip(ops, results, strict=True):
            if isinstance(op, Watch):
                tell[0](EdgesLost(handle, 3))
                tell[0](PinEvent(handle, "D5", True, 7))
                tell[0](Failed(handle, BusError("overrun", "the board is too slow")))
        return results

    monkeypatch.setattr(adapter, "subscribe", subscribe_and_keep)
    monkeypatch.setattr(adapter, "execute", execute_and_tell)
    with pytest.raises(BusError) as caught:
        watch(board, ["D5"], None, None, True)
    assert caught.value.kind == "overrun"
    assert [json.loads(row) for row in capsys.readouterr().out.splitlines()] == [
        {"lost": 3},
        {"timestamp_us": 7, "pin": "D5", "level": 1},
    ]
