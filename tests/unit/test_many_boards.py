"""Several boards and several threads in one process: nothing is lost, and nothing goes to the wrong place."""

from __future__ import annotations

import threading

import pytest

import anyboard
from anyboard import busio, digitalio
from anyboard.sim import Bench

OPERATIONS = 10_000


class Ledger:
    """Writes down every message; answers with its own mark and the number it got last."""

    def __init__(self, address: int, mark: int) -> None:
        self.address = address
        self.mark = mark
        self.numbers: list[int] = []

    def answers(self, address: int) -> bool:
        return address == self.address

    def write(self, address: int, data: bytes) -> None:
        self.numbers.append(int.from_bytes(data, "big"))

    def read(self, address: int, n: int) -> bytes:
        return bytes([self.mark]) + self.numbers[-1].to_bytes(n - 1, "big")


class Scrambler:
    """An SPI part that answers each byte changed by its own mark, and writes down what came."""

    def __init__(self, mark: int) -> None:
        self.mark = mark
        self.received = bytearray()

    def transfer(self, mosi: bytes) -> bytes:
        self.received += mosi
        return bytes(byte ^ self.mark for byte in mosi)


def in_threads(*bodies):
    """Run all at once; the errors of all."""
    errors = []
    start = threading.Barrier(len(bodies))

    def guarded(body):
        try:
            start.wait(10)
            body()
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=guarded, args=(body,), daemon=True) for body in bodies]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return errors


def i2c_traffic(board, address, mark):
    """10,000 operations: a number written, the same number and the right mark read."""

    def body():
        bus = busio.I2C(board.SCL, board.SDA)
        assert bus.try_lock()
        answer = bytearray(4)
        for n in range(OPERATIONS // 2):
            bus.writeto(address, n.to_bytes(3, "big"))
            bus.readfrom_into(address, answer)
            assert answer == bytes([mark]) + n.to_bytes(3, "big")

    return body


def pin_traffic(board, levels):
    """10,000 operations: each level written is read at the other end of the wire."""

    def body():
        out, seen = digitalio.DigitalInOut(board.D5), digitalio.DigitalInOut(board.D6)
        out.switch_to_output()
        for level in levels:
            out.value = level
            assert seen.value is level

    return body


def spi_traffic(board, mark):
    """10,000 operations of one byte."""

    def body():
        bus = busio.SPI(board.SCK, board.MOSI, board.MISO)
        assert bus.try_lock()
        answer = bytearray(1)
        for n in range(OPERATIONS):
            bus.write_readinto(bytes([n % 251]), answer)
            assert answer[0] == n % 251 ^ mark

    return body


@pytest.mark.parametrize("clock", ["real", "virtual"])
def test_four_threads_on_two_boards_lose_and_cross_nothing(clock):
    left_bench, right_bench = Bench.empty(clock=clock), Bench.empty(clock=clock)
    left_ledger = left_bench.i2c.attach(Ledger(0x10, mark=0xAA))
    right_ledger = right_bench.i2c.attach(Ledger(0x10, mark=0x55))  # the same address on the other board
    scrambler = right_bench.spi.attach(Scrambler(mark=0x3C))
    left_bench.wire("D5", "D6")
    levels = [bool(n * n % 7 % 2) for n in range(OPERATIONS // 2)]
    changes = []
    left_bench.pin("D5").on_change(changes.append)
    crossed = []
    right_bench.pin("D5").on_change(crossed.append)

    with anyboard.open(left_bench) as left, anyboard.open(right_bench) as right:
        errors = in_threads(
            i2c_traffic(left, 0x10, 0xAA),
            i2c_traffic(right, 0x10, 0x55),
            pin_traffic(left, levels),
            spi_traffic(right, 0x3C),
        )

    assert errors == []
    assert left_ledger.numbers == list(range(OPERATIONS // 2))
    assert right_ledger.numbers == list(range(OPERATIONS // 2))
    assert scrambler.received == bytes(n % 251 for n in range(OPERATIONS))
    expected = [new for old, new in zip([False, *levels], levels, strict=False) if new != old]
    assert changes[: len(expected)] == expected
    assert crossed == []


def test_two_threads_share_one_bus_by_its_lock():
    bench = Bench.empty()
    ledgers = {address: bench.i2c.attach(Ledger(address, mark=address)) for address in (0x10, 0x11)}
    with anyboard.open(bench) as board:
        bus = board.I2C()

        def traffic(address):
            def body():
                answer = bytearray(4)
                for n in range(1000):
                    while not bus.try_lock():
                        pass
                    try:
                        bus.writeto(address, n.to_bytes(3, "big"))
                        bus.readfrom_into(address, answer)
                    finally:
                        bus.unlock()
                    assert answer == bytes([address]) + n.to_bytes(3, "big")

            return body

        assert in_threads(traffic(0x10), traffic(0x11)) == []
    assert all(ledger.numbers == list(range(1000)) for ledger in ledgers.values())


class Announcing:
    """A serial peer that says when the host looks for data."""

    def __init__(self) -> None:
        self.asked = threading.Event()
        self.received = b""

    def attach(self, send_to_host):
        self.send = send_to_host

    def receive(self, data_from_host):
        self.received += data_from_host

    def poll(self):
        self.asked.set()
        return False


def test_a_thread_that_waits_in_uart_read_holds_up_no_other():
    left_bench, right_bench = Bench.empty(), Bench.empty()
    peer = left_bench.uart.attach(Announcing())
    ledgers = [bench.i2c.attach(Ledger(0x10, mark=7)) for bench in (left_bench, right_bench)]
    events = []
    with anyboard.open(left_bench) as left, anyboard.open(right_bench) as right:
        uart = busio.UART(left.TX, left.RX, timeout=100)

        def wait():
            events.append(("read", uart.read(4)))

        def work():
            assert peer.asked.wait(10)  # the other thread is inside read() now
            for board in (left, right):  # the same board, and another
                bus = board.I2C()
                assert bus.try_lock()
                answer = bytearray(4)
                for n in range(500):
                    bus.writeto(0x10, n.to_bytes(3, "big"))
                    bus.readfrom_into(0x10, answer)
                    assert int.from_bytes(answer[1:], "big") == n
                bus.unlock()
            uart.write(b"out")  # the same UART, the other direction
            events.append(("worked", peer.received))
            peer.send(b"late")

        assert in_threads(wait, work) == []
    assert events == [("worked", b"out"), ("read", b"late")]
    assert [ledger.numbers for ledger in ledgers] == [list(range(500))] * 2
