# Made by tools/stub_profiles.py from tools/stubs/circuitpython/rp2pio/__init__.pyi: edit that.
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

import array
from types import TracebackType
from typing import Any, Literal

import digitalio
import memorymap
import microcontroller
from _buffers import ReadableBuffer, WriteableBuffer
from typing_extensions import Self, TypeAlias, deprecated

def pins_are_sequential(pins: list[microcontroller.Pin]) -> bool: ...

FifoType: TypeAlias = Literal["auto", "txrx", "tx", "rx", "txput", "txget", "putget"]
FifoType_piov0: TypeAlias = Literal["auto", "txrx", "tx", "rx"]
MovStatusType: TypeAlias = Literal["txfifo", "rxfifo", "irq"]
MovStatusType_piov0: TypeAlias = Literal["txfifo", "rxfifo"]

class StateMachine:
    def __init__(
        self,
        program: ReadableBuffer,
        frequency: int,
        *,
        pio_version: int = 0,
        may_exec: ReadableBuffer | None = None,
        init: ReadableBuffer | None = None,
        first_out_pin: microcontroller.Pin | None = None,
        out_pin_count: int = 1,
        initial_out_pin_state: int = 0,
        initial_out_pin_direction: int = 4294967295,
        first_in_pin: microcontroller.Pin | None = None,
        in_pin_count: int = 1,
        pull_in_pin_up: int = 0,
        pull_in_pin_down: int = 0,
        first_set_pin: microcontroller.Pin | None = None,
        set_pin_count: int = 1,
        initial_set_pin_state: int = 0,
        initial_set_pin_direction: int = 31,
        first_sideset_pin: microcontroller.Pin | None = None,
        sideset_pin_count: int = 1,
        sideset_pindirs: bool = False,
        initial_sideset_pin_state: int = 0,
        initial_sideset_pin_direction: int = 31,
        sideset_enable: bool = False,
        jmp_pin: microcontroller.Pin | None = None,
        jmp_pin_pull: digitalio.Pull | None = None,
        exclusive_pin_use: bool = True,
        auto_pull: bool = False,
        pull_threshold: int = 32,
        out_shift_right: bool = True,
        wait_for_txstall: bool = True,
        auto_push: bool = False,
        push_threshold: int = 32,
        in_shift_right: bool = True,
        user_interruptible: bool = True,
        wrap_target: int = 0,
        wrap: int = -1,
        offset: int = -1,
        fifo_type: FifoType = "auto",
        mov_status_type: MovStatusType = "txfifo",
        mov_status_n: int = 0,
    ) -> None: ...
    def deinit(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self, type: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None, /
    ) -> None: ...
    def restart(self) -> None: ...
    def run(self, instructions: ReadableBuffer) -> None: ...
    def stop(self) -> None: ...
    def write(self, buffer: ReadableBuffer, *, start: int = 0, end: int | None = None, swap: bool = False) -> None: ...
    def background_write(
        self,
        once: ReadableBuffer | None = None,
        *,
        loop: ReadableBuffer | None = None,
        loop2: ReadableBuffer | None = None,
        swap: bool = False,
    ) -> None: ...
    def stop_background_write(self) -> None: ...
    writing: bool
    pending_write: int
    pending: int
    def background_read(
        self,
        once: WriteableBuffer | None = None,
        *,
        loop: WriteableBuffer | None = None,
        loop2: WriteableBuffer | None = None,
        swap: bool = False,
    ) -> None: ...
    def stop_background_read(self) -> None: ...
    reading: bool
    pending_read: int
    def readinto(
        self, buffer: WriteableBuffer, *, start: int = 0, end: int | None = None, swap: bool = False
    ) -> None: ...
    def write_readinto(
        self,
        buffer_out: ReadableBuffer,
        buffer_in: WriteableBuffer,
        *,
        out_start: int = 0,
        out_end: int | None = None,
        in_start: int = 0,
        in_end: int | None = None,
    ) -> None: ...
    def clear_rxfifo(self) -> None: ...
    def clear_txstall(self) -> None: ...
    frequency: int
    txstall: bool
    rxstall: bool
    in_waiting: int
    offset: int
    pc: int
    rxfifo: memorymap.AddressRange
    last_read: array.array[Any]
    last_write: array.array[Any]
    @deprecated("StateMachine.put does not exist on circuitpython: use write() with a buffer")
    def put(self, *args: Any, **named: Any) -> Any: ...
    @deprecated("StateMachine.get does not exist on circuitpython: use readinto() with a buffer")
    def get(self, *args: Any, **named: Any) -> Any: ...
    @deprecated("StateMachine.active does not exist on circuitpython: it runs from the beginning: use stop() and restart()")
    def active(self, *args: Any, **named: Any) -> Any: ...
    @deprecated("StateMachine.exec does not exist on circuitpython: use run() with an array of instructions")
    def exec(self, *args: Any, **named: Any) -> Any: ...
