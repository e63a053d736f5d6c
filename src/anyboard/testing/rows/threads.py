"""Several threads on one board: needs a computer's Python."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from anyboard import busio, digitalio
from anyboard.testing.expect import equal, raises_in_use, same
from anyboard.testing.row import Rows

if TYPE_CHECKING:
    from collections.abc import Callable

    from anyboard.testing.rig import Rig

ROWS = Rows("threads", "threads")
row = ROWS.row


def together(*bodies: Callable[[], object]) -> None:
    """Run all at once, wait for all; raises the first error of any."""
    errors: list[BaseException] = []
    start = threading.Barrier(len(bodies))

    def guarded(body: Callable[[], object]) -> None:
        try:
            start.wait()
            body()
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=guarded, args=(body,)) for body in bodies]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]


@row("threads that take turns by the lock each get their own answers", "i2c")
def _(rig: Rig) -> None:
    bus = rig.keep(busio.I2C(*rig.i2c_pins))

    def reader(register: int) -> Callable[[], None]:
        def body() -> None:
            into = bytearray(2)
            for _ in range(50):
                while not bus.try_lock():
                    pass
                try:
                    bus.writeto(rig.target_address, bytes([register]))
                    bus.readfrom_into(rig.target_address, into)
                finally:
                    bus.unlock()
                equal(into, bytes([register, register + 1]))

        return body

    together(*(reader(register) for register in (0x08, 0x18, 0x28, 0x38)))


@row("of two threads that try for the lock at once one gets it", "i2c")
def _(rig: Rig) -> None:
    bus = rig.keep(busio.I2C(*rig.i2c_pins))
    for _ in range(20):
        got: list[bool] = []

        def attempt(got: list[bool] = got) -> None:
            got.append(bus.try_lock())

        together(attempt, attempt, attempt)
        equal(sorted(got), [False, False, True])
        bus.unlock()


@row("a lock taken in one thread may be given back in another", "i2c")
def _(rig: Rig) -> None:
    bus = rig.keep(busio.I2C(*rig.i2c_pins))
    same(bus.try_lock(), True)
    together(bus.unlock)
    same(bus.try_lock(), True)


@row("one thread's bus and another's pin do not disturb each other", "i2c", "digital")
def _(rig: Rig) -> None:
    bus = rig.keep(busio.I2C(*rig.i2c_pins))
    same(bus.try_lock(), True)
    out = rig.keep(digitalio.DigitalInOut(rig.pair[0]))
    seen = rig.keep(digitalio.DigitalInOut(rig.pair[1]))
    out.switch_to_output()

    def transfers() -> None:
        into = bytearray(2)
        for register in 4 * tuple(range(0x50)):
            bus.writeto_then_readfrom(rig.target_address, bytes([register]), into)
            equal(into, bytes([register, register + 1]))

    def toggles() -> None:
        for n in range(200):
            out.value = bool(n % 2)
            same(seen.value, bool(n % 2))

    together(transfers, toggles)


@row("of threads that claim one pin one gets it, the others are told that it is in use", "digital")
def _(rig: Rig) -> None:
    pin = rig.free_pins[0]
    for _ in range(20):
        made: list[digitalio.DigitalInOut] = []
        refused: list[bool] = []

        def claim(made: list[digitalio.DigitalInOut] = made, refused: list[bool] = refused) -> None:
            try:
                made.append(digitalio.DigitalInOut(pin))
            except ValueError:
                refused.append(True)

        together(claim, claim, claim)
        equal((len(made), len(refused)), (1, 2))
        raises_in_use(pin, digitalio.DigitalInOut, pin)
        made[0].deinit()


@row("a thread that waits in UART.read holds up no other", "uart", "i2c")
def _(rig: Rig) -> None:
    uart = rig.keep(busio.UART(*rig.uart_pins, baudrate=115200, timeout=30))
    bus = rig.keep(busio.I2C(*rig.i2c_pins))
    same(bus.try_lock(), True)
    waiting = threading.Event()
    received: list[object] = []

    def read() -> None:
        waiting.set()
        received.append(uart.read(3))

    def work() -> None:
        waiting.wait()
        into = bytearray(1)
        for register in range(50):
            bus.writeto_then_readfrom(rig.target_address, bytes([register]), into)
            equal(into, bytes([register]))
        equal(received, [])  # all this while the other waited
        uart.write(b"now")

    together(read, work)
    equal(received, [b"now"])
