"""I2C transactions as packets, for both chips (`_ch34x.stream`)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anyboard.adapters._ch34x import stream
from anyboard.core.errors import BusError
from anyboard.sim import Bench
from anyboard.testing.rigs.parts import RegisterFile
from usbmodels import ch341, ch347
from usbmodels.bench import bench_for
from usbmodels.ch34x import I2CStream

CHIPS = {
    "ch341": (stream.CH341, ch341.SPEEDS, ch341._report),
    "ch347": (stream.CH347, ch341.SPEEDS, ch347._report),
}


def test_a_register_read_of_the_ch341_is_one_packet():
    (packet,) = stream.transfer(stream.CH341, 0x50, (b"\x10", 26))
    assert packet.request == bytes.fromhex("aa 74 80a0 8010 74 80a1 d9 c0 75 00")
    assert len(packet.slots) == 3 + 26


def test_a_register_read_of_the_ch347_is_one_packet():
    (packet,) = stream.transfer(stream.CH347, 0x50, (b"\x10", 26))
    assert packet.request == bytes.fromhex("aa 74 81a0 8110 74 81a1 d9 c0 75 00")
    assert len(packet.slots) == 3 + 26


def test_a_probe_has_no_data():
    (packet,) = stream.transfer(stream.CH341, 0x50, (b"",))
    assert packet.request == bytes.fromhex("aa 74 80a0 75 00")
    (packet,) = stream.probes(stream.CH347, [0x50, 0x51])
    assert packet.request == bytes.fromhex("aa 74 81a0 75 74 81a2 75 00")


def test_a_group_of_the_ch347_has_63_bytes_at_most():
    (packet,) = stream.transfer(stream.CH347, 0x50, (bytes(100),))
    # WCH's driver: CH347_CMD_I2C_STM_MAX
    assert packet.request[:5] == bytes.fromhex("aa 74 81a0 bf")
    assert packet.request[5 + 63] == 0x80 | 37


def test_any_transaction_is_ended_by_an_address_nobody_has():
    assert stream.nobody(stream.CH341, 2).request == bytes.fromhex("aa 74 80ff 74 80ff 75 00")
    assert stream.nobody(stream.CH347, 1).request == bytes.fromhex("aa 74 81ff 75 00")


parts = st.lists(st.one_of(st.binary(max_size=200), st.integers(1, 200)), min_size=1, max_size=4)


@pytest.mark.parametrize("chip", CHIPS)
@given(parts=parts, address=st.integers(0x08, 0x77))
def test_packets_fit_and_say_the_same_as_the_transaction(chip, parts, address):
    dialect, speeds, report = CHIPS[chip]
    bench: Bench = bench_for("SCL SDA", i2c="SCL SDA")
    bench.i2c.attach(RegisterFile(address))
    i2c = I2CStream(bench, speeds, report)
    i2c.engine.logs = True
    reader = stream.Reader(dialect, "it")
    for packet in stream.transfer(dialect, address, parts):
        assert len(packet.request) <= dialect.packet
        answer, _ = i2c.run(packet.request)
        assert len(answer) == len(packet.slots) <= dialect.answer
        reader.take(packet, answer)

    model = RegisterFile(address)
    expected = b""
    for part in parts:
        if isinstance(part, int):
            expected += model.read(address, part)
        else:
            model.write(address, part)
    assert bytes(reader.data) == expected
    assert [entry for entry in i2c.engine.log if entry.startswith(("S", "P"))] == [
        f"{'Sr' if n else 'S'} {address:02x}{'r' if isinstance(part, int) else 'w'}+" for n, part in enumerate(parts)
    ] + ["P"]
    assert i2c.rude_stops == 0


@pytest.mark.parametrize("chip", CHIPS)
@given(data=st.data(), parts=parts)
def test_arbitrary_answers_are_data_or_a_bus_error(chip, data, parts):
    dialect = CHIPS[chip][0]
    reader = stream.Reader(dialect, "it")
    for packet in stream.transfer(dialect, 0x50, parts):
        size = len(packet.slots)
        answer = data.draw(st.binary(min_size=size, max_size=size))
        try:
            reader.take(packet, answer)
        except BusError:
            return
    assert len(reader.data) == sum(part for part in parts if isinstance(part, int))
