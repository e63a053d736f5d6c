"""Serial lines: peers, loopback, and a receive buffer that overflows."""

from __future__ import annotations

import pytest

from anyboard.core.ops import Release, UARTAvailable, UARTClear, UARTConfigure, UARTRead, UARTWrite

LINE = UARTConfigure("line", "TX", "RX", 9600, 8, None, 1, 64, None, None)


class Peer:
    """Answers in capitals; sends what is left to send when the host waits."""

    def __init__(self, *later):
        self.later = list(later)
        self.polled = 0

    def attach(self, send):
        self.send = send

    def receive(self, data):
        self.send(data.upper())

    def poll(self):
        self.polled += 1
        if self.later:
            self.send(self.later.pop(0))
        return bool(self.later)


@pytest.fixture
def line(adapter):
    adapter.execute([LINE])
    return adapter


def test_a_peer_receives_and_answers(bench, line):
    bench.uart.attach(Peer())
    line.execute([UARTWrite("line", b"abc")])
    assert line.execute([UARTAvailable("line"), UARTRead("line", 2), UARTRead("line", 9)]) == [3, b"AB", b"C"]


def test_a_waiting_host_polls_its_peers_while_they_have_more(bench, line):
    peer = bench.uart.attach(Peer(b"ab", b"cd", b"ef"))
    assert line.execute([UARTRead("line", 3)]) == [b"abc"]
    assert peer.polled == 2
    assert line.execute([UARTRead("line", 9), UARTRead("line", 9)]) == [b"def", b""]


def test_a_peer_that_promises_more_and_sends_nothing_holds_up_nobody(bench, line):
    class Slow(Peer):
        def poll(self):
            return True

    bench.uart.attach(Slow())
    assert line.execute([UARTRead("line", 1)]) == [b""]


def test_the_buffer_overflows_quietly(bench, line):
    peer = bench.uart.attach(Peer())
    peer.send(bytes(range(100)))
    assert line.execute([UARTAvailable("line"), UARTRead("line", 100)]) == [64, bytes(range(64))]


def test_clear(bench, line):
    bench.uart.attach(Peer()).send(b"old")
    assert line.execute([UARTClear("line"), UARTAvailable("line")]) == [None, 0]


def test_a_wire_is_a_loopback(bench, line):
    bench.wire("TX", "RX")
    assert line.execute([UARTWrite("line", b"hello"), UARTRead("line", 9)])[1] == b"hello"


def test_one_direction_is_enough(bench, adapter):
    heard = []

    class Listener:
        def receive(self, data):
            heard.append(data)

    bench.uart.attach(Listener())
    adapter.execute([LINE.replace(rx=None), UARTWrite("line", b"x")])
    assert heard == [b"x"]
    assert adapter.execute([UARTAvailable("line"), UARTRead("line", 1)]) == [0, b""]


def test_what_comes_while_nobody_listens_is_lost(bench, adapter):
    peer = bench.uart.attach(Peer())
    peer.send(b"lost")
    adapter.execute([LINE])
    peer.send(b"heard")
    assert adapter.execute([UARTRead("line", 9)]) == [b"heard"]
    adapter.execute([Release("line")])
    peer.send(b"lost")


def test_another_baud_rate_loses_nothing(bench, line):
    bench.uart.attach(Peer()).send(b"abc")
    assert line.execute([LINE.replace(baudrate=115200), UARTRead("line", 9)])[1] == b"abc"


def test_a_detached_peer_is_silent(bench, line):
    peer = bench.uart.attach(Peer())
    bench.uart.detach(peer)
    peer.send(b"x")
    assert line.execute([UARTWrite("line", b"y"), UARTAvailable("line")])[1] == 0


def test_a_peer_that_cannot_receive(bench):
    with pytest.raises(TypeError, match=r"UART TX/RX: it has no receive\(\)"):
        bench.uart.attach(object())


def test_sending_takes_its_time_on_a_virtual_clock(virtual_bench, virtual_adapter):
    """10 bits a byte: start, 8 data, stop."""
    virtual_adapter.execute([LINE])
    start = virtual_bench.clock.now_us()
    virtual_adapter.execute([UARTWrite("line", bytes(96))])
    assert virtual_bench.clock.now_us() - start == 100_000
