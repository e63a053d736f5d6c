"""The CP2112 when something goes wrong between it and us: no wrong data, no hang, and it works again."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anyboard.adapters.cp2112 import Backend
from anyboard.core.errors import AnyboardError, BusError, Disconnected
from anyboard.core.ops import I2CConfigure, I2CProbe, I2CTransfer
from anyboard.testing.rigs.parts import RegisterFile
from usbmodels.cp2112 import CP2112
from usbmodels.faults import KINDS, UNPLUG
from usbmodels.plugged import plugged

TARGET, REFUSING, ABSENT = 0x76, 0x2A, 0x33


def left_with(request, **settings_):
    """A chip that a program which has ended has left with a request and no reader for the answer."""
    model = CP2112()
    model.bench.i2c.attach(RegisterFile(TARGET))
    config = {"auto_send": 1, "retries": 1, **settings_}
    report = struct.pack(">BIBBHHBH", 6, 400_000, 2, config["auto_send"], 0, 0, 0, config["retries"])
    model.control_out(0x21, 0x09, 0x0306, 0, report)
    model.out(1, request)
    return model


@pytest.mark.parametrize(
    ("request_", "config"),
    [
        (bytes((0x10, TARGET << 1, 0, 200)), {}),  # data nobody has read
        (b"\x15\x01", {}),  # a status nobody has read
        (bytes((0x14, ABSENT << 1, 1, 0)), {"retries": 0}),  # a write that goes on for ever
    ],
)
def test_what_the_program_before_has_left_is_not_ours(request_, config):
    with plugged() as world:
        model = left_with(request_, **config)
        reset, model.bus_reset = model.bus_reset, lambda: None  # it was plugged in before
        world.plug(model)
        model.bus_reset = reset
        adapter = Backend().open("", {})
        adapter.execute([I2CConfigure("i2c", "SCL", "SDA", 400_000, 255, False)])
        (data,) = adapter.execute([I2CTransfer("i2c", TARGET, (b"\x80", 3))])
        assert data == b"\x80\x81\x82"
        with pytest.raises(BusError):
            adapter.execute([I2CTransfer("i2c", ABSENT, (b"a",))])
        adapter.close()


OPERATIONS = (
    I2CTransfer("i2c", TARGET, (b"\x90", 100)),
    I2CTransfer("i2c", TARGET, (b"\x90",)),
    I2CTransfer("i2c", TARGET, (70,)),
    I2CTransfer("i2c", ABSENT, (b"\x00",)),
    I2CTransfer("i2c", ABSENT, (5,)),
    I2CTransfer("i2c", REFUSING, (b"abc",)),
    I2CProbe("i2c", TARGET),
    I2CProbe("i2c", ABSENT),
)


def outcome(chip, op):
    try:
        return chip.run(op)
    except BusError as error:
        return error.kind


@pytest.mark.parametrize("auto_send", ["reads", "never"])
@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != UNPLUG])
def test_a_fault_in_any_exchange_is_an_error_or_nothing_and_never_wrong(opened, kind, auto_send):
    for after in range(24):
        with opened({"auto_send": auto_send}) as chip:
            right = [outcome(chip, op) for op in OPERATIONS]
            chip.model.faults.plan(kind, after)
            try:
                found = [outcome(chip, op) for op in OPERATIONS]
            except Disconnected:
                continue  # what the transport makes of a refusal; the adapter is opened anew then
            chip.model.faults.stop()
            lost = found[1] in ("other", "timeout")  # the pointer for the read after it
            for op, expected, seen in zip(OPERATIONS, right, found, strict=True):
                if not (lost and op == OPERATIONS[2]):
                    assert seen in (expected, "other", "timeout"), f"{op} after fault {kind} in exchange {after}"
            assert [outcome(chip, op) for op in OPERATIONS] == right


@settings(max_examples=200, deadline=None)
@given(
    op=st.sampled_from(OPERATIONS),
    reports=st.lists(
        st.one_of(
            st.binary(max_size=64),
            st.builds(
                lambda number, rest: bytes((number,)) + rest, st.sampled_from([0x13, 0x16]), st.binary(max_size=63)
            ),
        ),
        max_size=8,
    ),
)
def test_arbitrary_reports_raise_only_our_errors_and_hang_nothing(op, reports):
    model = CP2112()
    model.bench.i2c.attach(RegisterFile(TARGET))
    with plugged(model):
        adapter = Backend().open("", {})
        adapter.execute([I2CConfigure("i2c", "SCL", "SDA", 400_000, 255, False)])
        real, waiting = model.in_, list(reports)
        model.in_ = lambda endpoint, size: waiting.pop(0) if waiting else real(endpoint, size)
        try:
            adapter.execute([op])
        except AnyboardError:
            pass
        model.in_ = real
        (data,) = adapter.execute([I2CTransfer("i2c", TARGET, (b"\x80", 3))])
        assert data == b"\x80\x81\x82"
        adapter.close()


@pytest.mark.parametrize("report", ["16 01 00 0000 0000", "16 02 05 0000 0000", "13 01 00", "13 02 00", "ff"])
@pytest.mark.parametrize("parts", [(b"\x80", 3), (3,)])
def test_a_chip_that_never_stops_talking_is_given_up(opened, report, parts):
    with opened() as chip:
        chip.model.in_ = lambda endpoint, size: bytes.fromhex(report).ljust(64, b"\0")
        with pytest.raises(BusError):
            chip.transfer(*parts)
        del chip.model.in_
        assert chip.transfer(b"\x80", 3) == b"\x80\x81\x82"


def test_a_status_that_another_program_has_asked_for_is_missed_and_said(opened):
    with opened() as chip:
        real = chip.model.out

        def out(endpoint, data):
            if data[0] == 0x15:
                real(endpoint, data)  # hid_cp2112 asks first, and the outcome is told once
                chip.model.in_(0x81, 64)
            real(endpoint, data)

        chip.model.out = out
        with pytest.raises(BusError) as caught:
            chip.transfer(b"\x80")
        assert caught.value.kind == "other"
        assert "hid_cp2112" in caught.value.detail


def test_a_refused_feature_report_is_an_error_and_unplugging_is_told_apart(opened):
    with opened() as chip:
        chip.model.faults.plan("stall")
        with pytest.raises(BusError) as caught:
            chip.adapter._gpio.values()
        assert "0x03" in caught.value.detail
        chip.model.faults.plan(UNPLUG)
        with pytest.raises(Disconnected):
            chip.adapter._gpio.values()


def test_an_interrupted_change_of_the_mode_is_made_again(opened, monkeypatch):
    with opened() as chip:
        set_feature = chip.adapter._link.set_feature

        def interrupted(report):
            set_feature(report)
            raise KeyboardInterrupt

        monkeypatch.setattr(chip.adapter._link, "set_feature", interrupted)
        with pytest.raises(KeyboardInterrupt):
            chip.transfer(b"\x80", 3)
        monkeypatch.undo()
        chip.traffic.clear()
        assert chip.transfer(b"\x80", 3) == b"\x80\x81\x82"
        assert chip.traffic.features == 1
