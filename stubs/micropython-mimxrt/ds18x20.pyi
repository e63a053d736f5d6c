# Made by tools/stub_profiles.py from tools/stubs/micropython/ds18x20.pyi: edit that.
"""Thermometers DS18B20 and DS18S20."""

from _buffers import ReadableBuffer
from onewire import OneWire

class DS18X20:
    ow: OneWire
    buf: bytearray

    def __init__(self, onewire: OneWire) -> None: ...
    def scan(self) -> list[bytearray]: ...
    def convert_temp(self) -> None:
        """Let all measure; that takes 750 milliseconds."""
    def read_scratch(self, rom: ReadableBuffer) -> bytearray: ...
    def write_scratch(self, rom: ReadableBuffer, buf: ReadableBuffer) -> None: ...
    def read_temp(self, rom: ReadableBuffer) -> float:
        """Degrees Celsius."""
