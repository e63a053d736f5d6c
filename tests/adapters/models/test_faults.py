"""Planned and random faults between hidapi's stand-in and a model."""

from __future__ import annotations

import pytest

from usbmodels.faults import GARBAGE, KINDS, LATE, NO_ANSWER, NOT_TAKEN, SHORT, STALL, TWICE, UNPLUG
from usbmodels.mcp2221 import MCP2221
from usbmodels.plugged import World
from usbmodels.stand_in_hid import hid_module


@pytest.fixture
def model():
    return MCP2221()


@pytest.fixture
def world(model):
    world = World()
    world.plug(model)
    return world


@pytest.fixture
def device(world):
    device = hid_module(world).device()
    device.open(0x04D8, 0x00DD)
    return device


def ask(device, command):
    written = device.write(bytes((0, command)))
    return bytes(device.read(64, 100)) if written == 2 else written


def test_only_the_planned_exchange_fails(device, model):
    model.faults.plan(NO_ANSWER, after=1)
    assert ask(device, 0x61)
    assert ask(device, 0x61) == b""
    assert ask(device, 0x10)[0] == 0x10  # the lost answer stays lost
    assert model.faults.struck == {NO_ANSWER: 1}


def test_late_answer_comes_after_the_host_gave_up(device, model):
    model.faults.plan(LATE)
    assert ask(device, 0x61) == b""
    assert device.read(64, 100)[0] == 0x61
    assert device.read(64, 100) == []


def test_late_answer_comes_before_the_next(device, model):
    model.faults.plan(LATE)
    device.write(b"\0\x61")
    device.write(b"\0\x10")
    assert [device.read(64, 100)[0] for _ in range(2)] == [0x61, 0x10]


def test_an_answer_comes_twice(device, model):
    model.faults.plan(TWICE)
    assert ask(device, 0x61)[0] == ask(device, 0x10)[0] == 0x61
    assert device.read(64, 100)[0] == 0x10


def test_an_answer_is_cut_or_mangled(device, model):
    whole = ask(device, 0x61)
    model.faults.plan(SHORT)
    cut = ask(device, 0x61)
    assert 0 < len(cut) < 64
    assert whole.startswith(cut)
    model.faults.plan(GARBAGE)
    mangled = ask(device, 0x61)
    assert len(mangled) == 64
    assert mangled != whole


def test_a_refused_write_is_not_carried_out(device, model):
    for kind, takes_us in ((STALL, 0), (NOT_TAKEN, 1_000_000)):
        began = model.clock.now_us
        model.faults.plan(kind)
        assert ask(device, 0x61) == -1
        assert model.clock.now_us - began == takes_us
        assert device.read(64, 1) == []


def test_unplugging(device, model, world):
    model.faults.plan(UNPLUG)
    assert ask(device, 0x61) == -1
    assert world.models == []
    with pytest.raises(OSError, match="read error"):
        device.read(64, 100)


def test_random_faults_are_the_same_for_the_same_seed(device, model):
    kinds = [kind for kind in KINDS if kind != UNPLUG]

    def run(seed):
        model.faults.at_random(0.3, seed, kinds)
        outcomes = [ask(device, 0x61) for _ in range(200)]
        model.faults.stop()
        ask(device, 0x61)
        while device.read(64, 1):
            pass
        return outcomes

    first = run(1)
    assert run(1) == first
    assert run(2) != first
    assert set(model.faults.struck) == set(kinds)


def test_a_kind_that_does_not_exist(model):
    with pytest.raises(ValueError, match="no_answer"):
        model.faults.plan("fire")
