"""A CircuitPython board out of what is here: its raw REPL as recorded, our agent, and our own modules on a bench."""

from __future__ import annotations

import types

import anyboard
from adapters.python_board.local_agent import LocalAgent, namespace
from adapters.python_board.scripted import Board
from anyboard import analogio, bitbangio, busio, digitalio, neopixel_write, onewireio, pwmio
from anyboard.core.pins import Pin

_OURS = (analogio, bitbangio, busio, digitalio, neopixel_write, onewireio, pwmio)
_MACHINE = "Raspberry Pi Pico with rp2040"
_UID = b"\xe6\x60\x58\x38\x83\x4c\xa1\x2c"


class LocalCircuitPython(Board):
    """A console to it.

    Args:
        simulated: an open `anyboard.Board` of the simulator, whose pins it has.
    """

    def __init__(self, simulated: anyboard.Board) -> None:
        super().__init__("circuitpython")
        self._simulated = simulated
        self.agent: LocalAgent | None = None
        self._output = bytearray()
        self._names = self._power_up()

    def _power_up(self) -> dict:
        info = self._simulated.info
        pins = {name: getattr(self._simulated, name) for pin in info.pins for name in pin.names}
        chip = {pin.chip_name: pins[pin.names[0]] for pin in info.pins if pin.names and pin.chip_name}
        cpu = types.SimpleNamespace(frequency=125_000_000, temperature=25.5, voltage=None, uid=bytearray(_UID))
        implementation = types.SimpleNamespace(name="circuitpython", version=(10, 3, 0), _machine=_MACHINE)
        modules = {
            "board": types.SimpleNamespace(**pins, board_id="raspberry_pi_pico"),
            "gc": types.SimpleNamespace(collect=lambda: None, mem_free=lambda: 170_000),
            "microcontroller": types.SimpleNamespace(
                Pin=Pin, pin=types.SimpleNamespace(**chip), cpu=cpu, delay_us=lambda us: None
            ),
            "sys": types.SimpleNamespace(implementation=implementation, platform="RP2040"),
            "usb_cdc": types.SimpleNamespace(console=types.SimpleNamespace(read=None, write=self._output.extend)),
            **{module.__name__.partition(".")[2]: module for module in _OURS},
        }
        names = namespace(modules)
        names["print"] = self._print
        return names

    def _print(self, text: str) -> None:
        self._output += text.replace("\n", "\r\n").encode() + b"\r\n"

    def _restart(self) -> bytes:
        self._names = self._power_up()
        return super()._restart()

    def _run(self, code: bytes) -> bytes:
        self.ran.append(code)
        if b"try:_agent(" in code:
            self.agent = LocalAgent(names=self._names, start=code.decode())
            return b""
        exec(code, self._names)
        printed = bytes(self._output)
        self._output.clear()
        return printed + b"\x04\x04>"

    def write(self, data: bytes, /) -> None:
        if self.agent is None:
            super().write(data)
        else:
            self.agent.write(data)

    def read(self, timeout_s: float, /) -> bytes:
        return super().read(timeout_s) if self.agent is None or self.coming else self.agent.read(timeout_s)

    def close(self) -> None:
        super().close()
        if self.agent is not None:
            self.agent.close()
