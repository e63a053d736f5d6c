"""JSON forms: every operation, event, description, result and error comes back as it was."""

from __future__ import annotations

import json

import pytest
from fake_adapter import fake_info

from anyboard.core import errors, ops
from anyboard.core.errors import BusError, Rejected
from anyboard.core.info import BusInfo, Found, PinInfo
from anyboard.core.jsonable import from_json, to_json
from anyboard.core.record import Record

# A value for every field name of every record: a new record with a new field fails the tests until it is here.
FIELDS = {
    "address": 0x76, "baudrate": 115200, "bits": 8, "bus": "i2c:SCL/SDA", "clock": "SCK", "count": 3,
    "cts": None, "data": b"\x00\xff", "debounce": 20, "direction": "in", "divisor": 4, "drive": "push_pull",
    "duty_cycle": 32768, "edge": "both", "edges": "fall", "fill": 255, "frequency": 400000, "handle": 7,
    "idle_state": True, "index": 1, "maxlen": 81, "miso": None, "mosi": "MOSI", "out": b"abc", "parity": "odd",
    "parts": (b"\xd0", 1, b""), "period_us": 1000, "phase": 1, "pin": "D5", "pin_a": "D5", "pin_b": "D6",
    "pins": ("D5", "D6"), "polarity": 0, "position": -3, "pull": "up", "pulses": (9000, 4500), "read": 3,
    "reason": "unplugged", "receiver_buffer_size": 64, "resource": "D5", "results": (b"\x60", True, None, 3, 1.5),
    "rts": "D7", "run_mode": "normal", "rx": "RX", "scl": "SCL", "sda": "SDA", "soft": False, "start": 0,
    "stop": 1, "timeout": 255, "timestamp_us": 123456789, "trigger_duration": 18000, "tx": "TX", "us": 50,
    "value": True, "variable_frequency": False, "what": "temperature",
    "ops": (ops.PinRead("D5"), ops.I2CTransfer("i2c:SCL/SDA", 0x76, (b"\xd0", 1))),
}  # fmt: skip

OPERATIONS = [
    kind
    for kind in Record.kinds.values()
    if kind.__module__ == ops.__name__
    and kind.__slots__
    and kind is not ops.Failed  # has an error, which equals no other
]


def again(value):
    return from_json(json.loads(json.dumps(to_json(value))))


@pytest.mark.parametrize("kind", OPERATIONS, ids=lambda kind: kind.__name__)
def test_every_operation_and_event(kind):
    record = kind(**{name: FIELDS[name] for name in kind.__slots__})
    assert again(record) == record
    assert type(again(record)) is kind


def test_a_watch_or_sample_that_failed():
    back = again(ops.Failed(7, Rejected("ValueError", "Invalid pins")))
    assert (type(back), back.handle, str(back.error)) == (ops.Failed, 7, "ValueError: Invalid pins")


def test_there_are_operations():
    assert len(OPERATIONS) > 40


@pytest.mark.parametrize(
    "record",
    [
        PinInfo("D5", ("D5", "LED"), "GPIO5", frozenset({"digital", "pwm"})),
        PinInfo("D5", (), None, None),
        BusInfo("I2C", "i2c", ("SCL", "SDA")),
        Found("mcp2221:0001", "MCP2221A", "no_permission", "add the udev rule"),
        fake_info(limits={"reference_voltage": 3.3, "nvm_size": 4096}, notes=("slow",), serial="0001"),
    ],
    ids=lambda record: type(record).__name__,
)
def test_descriptions(record):
    assert again(record) == record


@pytest.mark.parametrize("result", [b"", b"\x00\xff", True, False, 0, -1, 1.5, None, (), (1, 2), "text"])
def test_results(result):
    assert again(result) == result
    assert type(again(result)) is type(result)


def test_buffers_become_bytes_and_lists_tuples():
    assert again([bytearray(b"a"), memoryview(b"b")]) == (b"a", b"b")


@pytest.mark.parametrize("kind", ["nack_address", "nack_data", "timeout", "other"])
def test_bus_errors(kind):
    error = BusError(kind, "why", operation=ops.PinRead("D5"), index=-2, results=(b"a", None))
    form = to_json(error)
    assert form["errno"] == error.symbol  # the name: numbers differ between systems
    back = again(error)
    assert type(back) is type(error)
    assert (back.kind, back.detail, back.operation, back.index, back.results) == (
        kind,
        "why",
        ops.PinRead("D5"),
        -2,
        (b"a", None),
    )


@pytest.mark.parametrize(
    "kind",
    ["Disconnected", "NotFound", "Ambiguous", "BadURL", "Unsupported", "BackendUnavailable", "AlreadyOpen"],
)
def test_other_errors(kind):
    back = again(getattr(errors, kind)("what happened"))
    assert (type(back), str(back)) == (getattr(errors, kind), "what happened")


def test_a_refusal():
    back = again(Rejected("ValueError", "Invalid pins"))
    assert (type(back), back.exception, back.message) == (Rejected, "ValueError", "Invalid pins")


@pytest.mark.parametrize("value", [object(), {1, 2}, ValueError("x"), 1j])
def test_what_has_no_form(value):
    with pytest.raises(TypeError, match=r"has no JSON form"):
        to_json(value)


@pytest.mark.parametrize(
    "form",
    [
        {},
        {"$": "os.system", "command": "true"},
        {"$": "Session"},
        {"$": ["PinRead"]},
        {"$": "PinRead"},
        {"$": "PinRead", "pin": "D5", "more": 1},
        {"$": "bytes"},
        {"$": "bytes", "hex": "0"},
        {"$": "bytes", "hex": 5},
        {"$": "set", "items": 5},
        {"$": "set", "items": [{"$": "map", "items": {}}]},
        {"$": "map", "items": 5},
        {"$": "BusError"},
        {"$": "BusError", "kind": "other", "errno": "EIO", "detail": "", "more": 1},
        {"$": "NotFound"},
    ],
)
def test_what_is_never_made(form):
    with pytest.raises(ValueError, match=r"."):
        from_json(form)
