"""The modules of a CircuitPython board: anyboard's own API modules on a bench, and what only a board has."""

from __future__ import annotations

import builtins
import functools
import importlib
import time
from types import ModuleType, SimpleNamespace
from typing import TYPE_CHECKING

import anyboard
from anyboard import busio
from anyboard._native.base import Native
from anyboard.core.errors import BusError, Unsupported
from anyboard.core.ops import CPURead
from boards.circuitpython_files import Files
from boards.circuitpython_streams import Serial, TextInput, TextOutput
from boards.circuitpython_text import message

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from anyboard.core.pins import Pin
    from boards.circuitpython_console import Console
    from boards.slot import Slot

_HEAP = 180_000  # bytes; what a Pico has free

_API = (
    *("analogio", "bitbangio", "busio", "countio", "digitalio", "keypad", "neopixel_write"),
    *("onewireio", "pulseio", "pwmio", "rotaryio", "touchio"),
)
_PLAIN = ("array", "binascii", "collections", "errno", "io", "json", "math", "random", "re", "select", "struct")
"""CPython's own modules that an RP2040's CircuitPython has, too."""

# A board's numbers, where the host's are others (lib/…/errno of newlib)
_ERRNO = {"ETIMEDOUT": 116}


class BoardOSError(OSError):
    """An OSError of the firmware: how it is shown, and its errno, are MicroPython's."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.errno = number

    def __repr__(self) -> str:
        return f"OSError({self.args[0]},)"

    def __str__(self) -> str:
        return message(self)


class SoftReboot(BaseException):
    """`supervisor.reload()`."""


class HardReset(BaseException):
    """`microcontroller.reset()`."""


def _on_the_board(call: Callable[..., Any]) -> Callable[..., Any]:
    """What our bus errors look like there."""

    @functools.wraps(call)
    def called(*arguments: object, **named: object) -> object:
        try:
            return call(*arguments, **named)
        except BusError as error:
            number = _ERRNO.get(error.symbol, error.errno)
            # an address alone is bit-banged there, by what returns errors as negative numbers
            is_hardware = isinstance(arguments[0], busio.I2C) and call.__name__ == "writeto"
            raise BoardOSError(-number if is_hardware and not arguments[2] else number) from None
        except Unsupported as error:
            raise NotImplementedError(str(error)) from None

    return called


class Modules:
    """What `import` finds, and the objects that hold pins until the next soft reset.

    Args:
        slot: what the pins are wired to from `start` on.
        console: the board's USB serial line.
        is_mounted: the computer has the board's drive mounted.
    """

    def __init__(self, slot: Slot, console: Console, *, is_mounted: bool) -> None:
        self._slot = slot
        self._console = console
        self.title_bar = True
        self.files = Files(BoardOSError, is_mounted=is_mounted)
        self.start()

    def start(self) -> None:
        """Fresh modules; every pin is free."""
        self._objects: list[Any] = []  # the firmware finalises nothing, so a dropped object keeps its pin
        self._bench = self._slot.bench
        self._board = anyboard.open(self._bench)
        self.found: dict[str, Any] = {name: self._api(name) for name in _API}
        self.found.update((name, importlib.import_module(name)) for name in _PLAIN)
        self.found["board"] = self._board_module()
        self.found["microcontroller"] = self._microcontroller()
        self.found["micropython"] = _module("micropython", const=lambda value: value)
        self.found["os"], self.found["storage"] = self.files.os(), self.files.storage()
        self.found["supervisor"] = self._supervisor()
        self.found["sys"] = self._sys()
        self.found["time"] = self._time()
        self.found["usb_cdc"] = _module("usb_cdc", console=Serial(self._console), data=None, Serial=Serial)
        self.found["gc"] = _module(
            "gc", collect=lambda: None, mem_free=lambda: _HEAP, mem_alloc=lambda: 10_000, enable=lambda: None
        )
        self.builtins = {**vars(builtins), **self._own_builtins()}

    def stop(self) -> None:
        """Let go of every pin."""
        for one in reversed(self._objects):
            one.deinit()
        self._objects.clear()
        self._board.close()

    # -- anyboard's modules -------------------------------------------------------------------

    def _api(self, name: str) -> ModuleType:
        ours = importlib.import_module(f"anyboard.{name}")
        return _module(name, **{public: self._member(getattr(ours, public)) for public in ours.__all__})

    def _member(self, member: Any) -> Any:
        if not isinstance(member, type):
            return _on_the_board(member) if callable(member) else member
        if not issubclass(member, Native) or not hasattr(member, "deinit"):
            return member
        objects = self._objects

        def __init__(one: Any, *arguments: object, **named: object) -> None:  # noqa: N807
            objects.append(one)
            try:
                _on_the_board(member.__init__)(one, *arguments, **named)
            except BaseException:
                objects.remove(one)
                raise

        public = {name: getattr(member, name) for name in dir(member) if not name.startswith("_")}
        methods = {name: _on_the_board(value) for name, value in public.items() if callable(value)}
        return type(member.__name__, (member,), {**methods, "__init__": __init__, "__slots__": ()})

    def _board_module(self) -> ModuleType:
        info = self._board.info
        names = {"board_id", *(bus.function for bus in info.buses), *(name for pin in info.pins for name in pin.names)}
        return _module("board", **{name: getattr(self._board, name) for name in names})

    def _microcontroller(self) -> ModuleType:
        session = self._board._session()
        pins: dict[str, Pin] = {pin.chip_name: session.pin(pin.name) for pin in self._board.info.pins if pin.chip_name}

        class Processor:
            uid = bytes.fromhex(self._board.info.serial or "00")
            reset_reason = "microcontroller.ResetReason.POWER_ON"

            @property
            def temperature(self) -> object:
                return session.run(CPURead("temperature"))

            @property
            def frequency(self) -> object:
                return session.run(CPURead("frequency"))

            @property
            def voltage(self) -> object:
                return session.run(CPURead("voltage"))

        def reset() -> None:
            raise HardReset

        return _module(
            "microcontroller",
            pin=_module("microcontroller.pin", **pins),
            cpu=Processor(),
            reset=reset,
            delay_us=lambda us: time.sleep(us / 1e6),
            nvm=self._bench.nvm,
        )

    # -- what only a board has ----------------------------------------------------------------

    def _supervisor(self) -> ModuleType:
        modules, console = self, self._console

        class StatusBar:
            @property
            def console(self) -> bool:
                return modules.title_bar

            @console.setter
            def console(self, value: bool) -> None:
                modules.title_bar = bool(value)

        class Runtime:
            autoreload = True
            usb_connected = True

            @property
            def serial_connected(self) -> bool:
                return console.is_connected

            @property
            def serial_bytes_available(self) -> int:
                return console.in_waiting

        def reload() -> None:
            raise SoftReboot

        return _module(
            "supervisor",
            status_bar=StatusBar(),
            runtime=Runtime(),
            reload=reload,
            ticks_ms=lambda: time.monotonic_ns() // 1_000_000 & (1 << 29) - 1,
        )

    def _sys(self) -> ModuleType:
        version = (10, 3, 0, "alpha.4")
        implementation = SimpleNamespace(
            name="circuitpython", version=version, _machine="Raspberry Pi Pico with rp2040", _mpy=262
        )

        def leave(status: object = None) -> None:
            raise SystemExit(status)

        return _module(
            "sys",
            implementation=implementation,
            platform="RP2040",
            version="3.4.0; Adafruit CircuitPython 10.3.0-alpha.4 on 2026-11-21",
            version_info=(3, 4, 0),
            byteorder="little",
            maxsize=0x7FFFFFFF,
            modules=self.found,
            path=["", "/", ".frozen", "/lib"],
            argv=[],
            exit=leave,
            stdin=TextInput(self._console),
            stdout=TextOutput(self._console),
            stderr=TextOutput(self._console),
        )

    def _time(self) -> ModuleType:
        def sleep(seconds: float) -> None:
            if seconds < 0:
                raise ValueError("sleep length must be non-negative")
            self._console.wait(seconds)

        return _module(
            "time",
            sleep=sleep,
            monotonic=time.monotonic,
            monotonic_ns=time.monotonic_ns,
            time=lambda: int(time.time()),
            localtime=time.localtime,
            mktime=time.mktime,
            struct_time=time.struct_time,
        )

    def _own_builtins(self) -> dict[str, Any]:
        stdout = self.found["sys"].stdout

        def print_(*values: object, sep: str = " ", end: str = "\n", file: Any = None) -> None:
            (stdout if file is None else file).write(sep.join(str(value) for value in values) + end)

        def import_(
            name: str, namespace: object = None, local: object = None, wanted: object = (), level: int = 0
        ) -> Any:
            if name not in self.found or level:
                raise ImportError(f"no module named '{name}'")
            return self.found[name]

        def repr_(value: object) -> str:
            text = repr(value)
            # py/objtuple.c: the arguments of an exception are a tuple
            is_lone = isinstance(value, BaseException) and len(value.args) == 1 and not text.endswith(",)")
            return f"{text[:-1]},)" if is_lone else text

        return {
            "print": print_,
            "repr": repr_,
            "__import__": import_,
            "open": self.files.open,
            "bytes": _Sized("bytes", (bytes,), {}),
            "bytearray": _Sized("bytearray", (bytearray,), {}),
        }


class _Sized(type):
    """`bytes` and `bytearray` that fit into the heap; what they make are the plain ones."""

    def __call__(cls, *arguments: Any) -> Any:
        if arguments and type(arguments[0]) is int and arguments[0] > _HEAP:
            raise MemoryError(f"memory allocation failed, allocating {arguments[0]} bytes")
        return cls.__base__(*arguments)  # type: ignore[misc]

    def __instancecheck__(cls, instance: object) -> bool:
        return isinstance(instance, cls.__base__)  # type: ignore[arg-type]


def _module(name: str, **members: Any) -> ModuleType:
    module = ModuleType(name)
    vars(module).update(members)
    return module
