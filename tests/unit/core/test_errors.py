"""Errors: builtins they are, what they say, and that they survive a pickle."""

from __future__ import annotations

import errno
import pickle

import pytest

from anyboard.core import errors
from anyboard.core.errors import BusError, BusTimeout, Nack, Rejected
from anyboard.core.ops import I2CTransfer, PinWrite

TRANSFER = I2CTransfer("i2c:SCL/SDA", 0x76, (b"\xd0", 1))

KINDS = [
    ("nack_address", "ENODEV"),
    ("nack_data", "EIO"),
    ("arbitration", "EAGAIN"),
    ("timeout", "ETIMEDOUT"),
    ("bus_stuck", "EBUSY"),
    ("overrun", "EIO"),
    ("crc", "EIO"),
    ("other", "EIO"),
]


@pytest.mark.parametrize(("kind", "symbol"), KINDS)
def test_the_number_is_the_hosts(kind, symbol):
    error = BusError(kind, "detail")
    number = getattr(errno, symbol)
    assert isinstance(error, OSError)
    assert (error.errno, error.args, error.symbol, error.kind) == (number, (number,), symbol, kind)
    assert str(error).startswith(f"[Errno {number}] ")


def test_the_two_texts_of_the_firmware():
    assert str(BusError("nack_address")) == f"[Errno {errno.ENODEV}] No such device"
    assert str(BusError("nack_data")) == f"[Errno {errno.EIO}] Input/output error"


@pytest.mark.parametrize("kind", [kind for kind, _ in KINDS])
def test_only_a_timeout_is_a_timeout_error(kind):
    assert isinstance(BusError(kind), TimeoutError) is (kind == "timeout")


@pytest.mark.parametrize("kind", [kind for kind, _ in KINDS])
def test_a_bus_error_survives_a_pickle(kind):
    error = BusError(kind, "detail", operation=TRANSFER, index=2, results=[b"a", None])
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert (again.kind, again.detail, again.operation, again.index, again.results) == (
        kind,
        "detail",
        TRANSFER,
        2,
        (b"a", None),
    )
    assert str(again) == str(error)


def test_at_says_where():
    results = [b"a"]
    error = BusError("nack_data").at(TRANSFER, 1, results)
    results.append(b"b")
    assert (error.operation, error.index, error.results) == (TRANSFER, 1, (b"a",))


@pytest.mark.skipif(not hasattr(BaseException, "add_note"), reason="notes came with Python 3.11")
def test_the_detail_is_under_the_traceback():
    assert BusError("nack_address", "nobody has 0x76").__notes__ == ["nobody has 0x76"]
    assert not hasattr(BusError("nack_address"), "__notes__")


def test_a_timeout_by_its_own_name():
    assert BusTimeout("timeout").kind == "timeout"


@pytest.mark.parametrize(
    ("name", "builtin"),
    [
        ("Disconnected", ConnectionError),
        ("NotFound", LookupError),
        ("Ambiguous", LookupError),
        ("BadURL", ValueError),
        ("Unsupported", NotImplementedError),
        ("BackendUnavailable", RuntimeError),
        ("AlreadyOpen", RuntimeError),
    ],
)
def test_every_error_is_ours_and_a_builtin_and_survives_a_pickle(name, builtin):
    error = getattr(errors, name)("what happened")
    assert isinstance(error, (errors.AnyboardError, builtin))
    assert isinstance(error, errors.AnyboardError)
    assert isinstance(error, builtin)
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again)) == (type(error), "what happened")


@pytest.mark.parametrize(("index", "number", "text"), [(None, "ENODEV", "address"), (3, "EIO", "3 bytes")])
def test_nack(index, number, text):
    error = pickle.loads(pickle.dumps(Nack(index)))
    assert isinstance(error, OSError)
    assert (error.index, error.errno) == (index, getattr(errno, number))
    assert text in str(error)


def test_rejected_knows_its_builtin():
    error = pickle.loads(pickle.dumps(Rejected("ValueError", "Invalid pins")))
    assert type(error.builtin()) is ValueError
    assert str(error.builtin()) == "Invalid pins"


def test_rejected_with_a_name_that_is_no_exception_of_the_firmware():
    error = Rejected("SystemExit", "3").builtin()
    assert type(error) is RuntimeError
    assert str(error) == "SystemExit: 3"


def test_an_operation_is_no_argument_of_the_exception():
    assert BusError("nack_data", operation=PinWrite("D5", True)).args == (errno.EIO,)
