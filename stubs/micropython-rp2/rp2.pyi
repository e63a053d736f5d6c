# Made by tools/stub_profiles.py from tools/stubs/micropython/rp2.pyi: edit that.
"""What only RP2040 and RP2350 have."""

from collections.abc import Callable
from typing import Any, Final, overload

from _buffers import ReadableBuffer, WriteableBuffer
from machine import Pin
from machine._irq import IRQ
from typing_extensions import deprecated

class PIOASMError(Exception): ...

def asm_pio(
    *,
    out_init: int | tuple[int, ...] | list[int] | None = None,
    set_init: int | tuple[int, ...] | list[int] | None = None,
    sideset_init: int | tuple[int, ...] | list[int] | None = None,
    side_pindir: bool = False,
    in_shiftdir: int = 0,
    out_shiftdir: int = 0,
    autopush: bool = False,
    autopull: bool = False,
    push_thresh: int = 32,
    pull_thresh: int = 32,
    fifo_join: int = 0,
) -> Callable[[Callable[[], object]], Any]:
    """Take a function's body as a program of a state machine."""

def asm_pio_encode(instr: str, sideset_count: int, sideset_opt: bool = False) -> int:
    """One instruction as a number."""

def bootsel_button() -> int:
    """Whether the button BOOTSEL is pressed."""

@overload
def country() -> str:
    """The country whose rules the radio keeps."""
@overload
def country(code: str, /) -> None: ...

class PIO:
    """A block of four state machines."""

    IN_LOW: Final = 0
    IN_HIGH: Final = 1
    OUT_LOW: Final = 2
    OUT_HIGH: Final = 3
    SHIFT_LEFT: Final = 0
    SHIFT_RIGHT: Final = 1
    JOIN_NONE: Final = 0
    JOIN_TX: Final = 1
    JOIN_RX: Final = 2
    IRQ_SM0: Final = 256
    IRQ_SM1: Final = 512
    IRQ_SM2: Final = 1024
    IRQ_SM3: Final = 2048

    def __init__(self, id: int, /) -> None: ...
    def add_program(self, program: Any, /) -> None: ...
    def remove_program(self, program: Any = ..., /) -> None: ...
    def gpio_base(self, base: int | Pin = ..., /) -> int: ...
    def state_machine(self, id: int, program: Any = ..., /, **settings: Any) -> StateMachine: ...
    def irq(self, handler: Callable[[PIO], object] | None = None, trigger: int = ..., hard: bool = False) -> IRQ: ...

class StateMachine:
    """One state machine.

    Args:
        id: 0 to 7, on RP2350 to 11.
        program: a function with `asm_pio`.
        freq: instructions in a second.
    """

    def __init__(
        self,
        id: int,
        program: Any = ...,
        freq: int = -1,
        *,
        in_base: Pin | int | None = None,
        out_base: Pin | int | None = None,
        set_base: Pin | int | None = None,
        jmp_pin: Pin | int | None = None,
        sideset_base: Pin | int | None = None,
        in_shiftdir: int | None = None,
        out_shiftdir: int | None = None,
        push_thresh: int | None = None,
        pull_thresh: int | None = None,
    ) -> None: ...
    def init(
        self,
        program: Any,
        freq: int = -1,
        *,
        in_base: Pin | int | None = None,
        out_base: Pin | int | None = None,
        set_base: Pin | int | None = None,
        jmp_pin: Pin | int | None = None,
        sideset_base: Pin | int | None = None,
        in_shiftdir: int | None = None,
        out_shiftdir: int | None = None,
        push_thresh: int | None = None,
        pull_thresh: int | None = None,
    ) -> None: ...
    @overload
    def active(self) -> int:
        """Whether it runs."""
    @overload
    def active(self, value: object, /) -> None: ...
    def restart(self) -> None: ...
    @deprecated("rp2.StateMachine.start does not exist on micropython-rp2: use sm.active(1)")
    def start(self) -> None: ...
    @deprecated("rp2.StateMachine.stop does not exist on micropython-rp2: use sm.active(0)")
    def stop(self) -> None: ...
    @deprecated("rp2.StateMachine.deinit does not exist on micropython-rp2: use sm.active(0)")
    def deinit(self) -> None: ...
    def exec(self, instr: str | int, /) -> None:
        """Carry out one instruction."""
    @overload
    def get(self, buf: None = None, shift: int = 0, /) -> int:
        """Take a word out of its queue; waits for one."""
    @overload
    def get(self, buf: WriteableBuffer, shift: int = 0, /) -> Any: ...
    def put(self, value: int | ReadableBuffer, shift: int = 0, /) -> None:
        """Put words into its queue; waits for room."""
    def rx_fifo(self) -> int: ...
    def tx_fifo(self) -> int: ...
    def irq(
        self, handler: Callable[[StateMachine], object] | None = None, trigger: int = ..., hard: bool = False
    ) -> IRQ: ...

class Flash:
    """The memory of files; a block device."""

    def __init__(self, *, start: int = -1, len: int = -1) -> None: ...
    def readblocks(self, block_num: int, buf: WriteableBuffer, offset: int = ..., /) -> None: ...
    def writeblocks(self, block_num: int, buf: ReadableBuffer, offset: int = ..., /) -> None: ...
    def ioctl(self, op: int, arg: int, /) -> int | None: ...

class DMA:
    """Moves data without the processor."""

    channel: Final[int]
    count: int
    ctrl: int
    read: Any
    write: Any
    registers: Any

    def __init__(self) -> None: ...
    def config(
        self,
        *,
        read: int | ReadableBuffer | None = None,
        write: int | WriteableBuffer | None = None,
        count: int | None = None,
        ctrl: int | None = None,
        trigger: bool = False,
    ) -> None: ...
    def pack_ctrl(self, default: int | None = None, **fields: int) -> int: ...
    @staticmethod
    def unpack_ctrl(value: int, /) -> dict[str, int]: ...
    @overload
    def active(self) -> bool: ...
    @overload
    def active(self, value: object, /) -> bool: ...
    def irq(self, handler: Callable[[DMA], object] | None = None, hard: bool = False) -> IRQ: ...
    def close(self) -> None: ...
