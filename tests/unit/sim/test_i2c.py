"""I2C at message level: what targets see, and what the controller makes of their answers."""

from __future__ import annotations

import errno

import pytest

from anyboard.core.errors import BusError, Rejected
from anyboard.core.ops import I2CConfigure, I2CProbe, I2CTransfer, Release
from anyboard.sim import Bench, BenchError, Nack

BUS = I2CConfigure("bus", "SCL", "SDA", 100_000, 255, False)


class Target:
    """Writes down what happens to it; answers counting bytes."""

    def __init__(self, *addresses, refusal=None):
        self.addresses = addresses
        self.refusal = refusal
        self.calls = []

    def answers(self, address):
        return address in self.addresses

    def write(self, address, data):
        self.calls.append(data)
        if self.refusal is not None:
            raise self.refusal

    def read(self, address, n):
        self.calls.append(n)
        if self.refusal is not None:
            raise self.refusal
        return bytes(range(1, n + 1))

    def stop(self):
        self.calls.append("stop")


def transfer(adapter, address, *parts):
    return adapter.execute([I2CTransfer("bus", address, parts)])[0]


def failure(adapter, address, *parts):
    with pytest.raises(BusError) as caught:
        transfer(adapter, address, *parts)
    return caught.value


@pytest.fixture
def bus(adapter):
    adapter.execute([BUS])
    return adapter


def test_messages_of_one_transaction_reach_the_target_before_one_stop(bench, bus):
    target = bench.i2c.attach(Target(0x76))
    assert transfer(bus, 0x76, b"\xd0", 2) == b"\x01\x02"
    assert target.calls == [b"\xd0", 2, "stop"]


def test_only_who_was_addressed_gets_stop(bench, bus):
    target, other = bench.i2c.attach(Target(0x76)), bench.i2c.attach(Target(0x50))
    transfer(bus, 0x76, b"")
    assert (target.calls, other.calls) == ([b"", "stop"], [])


def test_stop_is_optional(bench, bus):
    class Bare:
        def answers(self, address):
            return address == 0x10

        def write(self, address, data):
            pass

        def read(self, address, n):
            return bytes(n)

    bench.i2c.attach(Bare())
    assert transfer(bus, 0x10, b"x", 2) == b"\0\0"


def test_nobody_is_a_nack_of_the_address(bus):
    error = failure(bus, 0x33, b"a")
    assert (error.kind, error.errno) == ("nack_address", errno.ENODEV)
    assert "0x33" in error.detail


@pytest.mark.parametrize(
    ("refusal", "kind", "symbol"),
    [
        (Nack(), "nack_address", errno.ENODEV),
        (Nack(1), "nack_data", errno.EIO),
        (OSError("busy"), "nack_address", errno.ENODEV),
        (OSError(errno.EIO, "full"), "nack_data", errno.EIO),
    ],
)
def test_a_target_refuses(bench, bus, refusal, kind, symbol):
    target = bench.i2c.attach(Target(0x50, refusal=refusal))
    error = failure(bus, 0x50, b"\x01\x02")
    assert (error.kind, error.errno, error.__cause__) == (kind, symbol, refusal)
    assert target.calls == [b"\x01\x02", "stop"]


def test_the_transaction_ends_at_the_nack(bench, bus):
    target = bench.i2c.attach(Target(0x50, refusal=Nack(0)))
    failure(bus, 0x50, b"\x01", 2)
    assert target.calls == [b"\x01", "stop"]


def test_probe_finds_who_acknowledges_its_address(bench, bus):
    bench.i2c.attach(Target(0x50))
    bench.i2c.attach(Target(0x51, refusal=Nack()))
    bench.i2c.attach(Target(0x52, refusal=Nack(0)))  # refuses data, of which a probe has none
    probes = [I2CProbe("bus", address) for address in range(0x50, 0x54)]
    assert bus.execute(probes) == [True, False, True, False]


def test_reserved_addresses_are_reached(bench, bus):
    target = bench.i2c.attach(Target(0x0C, 0x00, 0x7F))
    transfer(bus, 0x7F, b"\xff")
    assert target.calls == [b"\xff", "stop"]


def test_a_general_call_is_answered_by_all_and_the_line_is_their_and(bench, bus):
    class Fixed(Target):
        def __init__(self, address, value):
            super().__init__(address, 0x00)
            self.value = value

        def read(self, address, n):
            return bytes([self.value]) * n

    first, second = bench.i2c.attach(Fixed(0x20, 0xF0)), bench.i2c.attach(Fixed(0x21, 0x3C))
    transfer(bus, 0x00, b"\x06")
    assert first.calls == second.calls == [b"\x06", "stop"]
    assert transfer(bus, 0x00, 1) == b"\x30"


def test_one_acknowledge_is_enough(bench, bus):
    bench.i2c.attach(Target(0x20, 0x00, refusal=Nack(0)))
    bench.i2c.attach(Target(0x21, 0x00))
    transfer(bus, 0x00, b"\x06")


def test_two_parts_at_one_address(bench):
    bench.i2c.attach(Target(0x50))
    with pytest.raises(BenchError, match="0x50: Target and Target"):
        bench.i2c.attach(Target(0x50))
    assert len(bench.parts) == 1


def test_detached_parts_are_gone(bench, bus):
    target = bench.i2c.attach(Target(0x50))
    transfer(bus, 0x50, b"")
    bench.i2c.detach(target)
    assert failure(bus, 0x50, b"").kind == "nack_address"
    bench.i2c.attach(Target(0x50))


def test_a_part_that_lacks_methods(bench):
    class Half:
        def answers(self, address):
            return False

    with pytest.raises(TypeError, match=r"Half cannot be attached to I2C SCL/SDA: it has no write\(\), read\(\)"):
        bench.i2c.attach(Half())


def test_a_part_that_answers_the_wrong_length(bench, bus):
    class Short(Target):
        def read(self, address, n):
            return b""

    bench.i2c.attach(Short(0x50))
    with pytest.raises(BenchError, match=r"Short returned 0 bytes from read\(0x50, 2\)"):
        transfer(bus, 0x50, 2)


def test_missing_pull_ups_refuse_a_hardware_bus_and_not_a_soft_one(bench, adapter):
    bench.i2c.pull_ups = False
    with pytest.raises(Rejected, match="No pull up found on SDA or SCL; check your wiring"):
        adapter.execute([BUS])
    bench.i2c.attach(Target(0x50))
    assert adapter.execute([BUS.replace(soft=True), I2CProbe("bus", 0x50)])[1] is True


def test_a_line_that_stays_low_is_a_timeout(bench, bus):
    bench.pin("SDA").drive(False)
    with pytest.raises(TimeoutError):
        transfer(bus, 0x50, b"")
    bench.pin("SDA").drive(None)
    assert failure(bus, 0x50, b"").kind == "nack_address"


def test_wires_lead_other_pins_to_the_same_parts(bench, adapter):
    target = bench.i2c.attach(Target(0x50))
    bench.wire("D5", "SCL")
    bench.wire("D6", "SDA")
    adapter.execute([I2CConfigure("bus", "D5", "D6", 100_000, 255, False)])
    transfer(adapter, 0x50, b"\x07")
    assert target.calls == [b"\x07", "stop"]
    assert bench.i2c_on(scl="D5", sda="D6") is bench.i2c


def test_a_wire_that_brings_two_equal_addresses_together(bench):
    bench.i2c.attach(Target(0x50))
    bench.i2c_on(scl="D5", sda="D6").attach(Target(0x50))
    bench.wire("D5", "SCL")
    with pytest.raises(BenchError, match="0x50"):
        bench.wire("D6", "SDA")


def test_two_buses_are_apart(bench, adapter):
    bench.i2c.attach(Target(0x50))
    other = bench.i2c_on(scl="D5", sda="D6")
    other.attach(Target(0x51))
    adapter.execute([BUS, I2CConfigure("other", "D5", "D6", 100_000, 255, False)])
    ops = [I2CProbe(bus, address) for bus in ("bus", "other") for address in (0x50, 0x51)]
    assert adapter.execute(ops) == [True, False, False, True]
    assert bench.i2c_on(scl="D5", sda="D6") is other


def test_a_released_bus_is_no_bus(bus):
    bus.execute([Release("bus"), Release("bus"), Release("never there")])
    with pytest.raises(BenchError, match="'bus' has not been configured"):
        transfer(bus, 0x50, b"")


def test_a_transaction_takes_its_time_on_a_virtual_clock(virtual_bench, virtual_adapter):
    """START, 9 bits each for address and byte, repeated START, 9 bits each for address and two bytes, STOP."""
    virtual_bench.i2c.attach(Target(0x50))
    virtual_adapter.execute([BUS])
    start = virtual_bench.clock.now_us()
    transfer(virtual_adapter, 0x50, b"\x00", 2)
    assert virtual_bench.clock.now_us() - start == (1 + 18 + 1 + 27 + 1) * 10


def test_parts_are_listed_with_their_place(bench):
    target = bench.i2c.attach(Target(0x50))
    assert bench.parts == [(target, "I2C SCL/SDA")]
    assert Bench.empty().parts == []


def test_a_part_may_know_its_bench(bench):
    class Curious(Target):
        def connected(self, bench):
            self.bench = bench

    assert bench.i2c.attach(Curious(0x50)).bench is bench
