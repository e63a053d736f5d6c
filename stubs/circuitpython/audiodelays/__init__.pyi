# Made by tools/stub_profiles.py from tools/stubs/circuitpython/audiodelays/__init__.pyi: edit that.
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

from types import TracebackType
from typing import Any

import circuitpython_typing
import synthio
from typing_extensions import Self

class Chorus:
    def __init__(
        self,
        max_delay_ms: int = 50,
        delay_ms: synthio.BlockInput = 50.0,
        voices: synthio.BlockInput = 1.0,
        buffer_size: int = 512,
        sample_rate: int = 8000,
        bits_per_sample: int = 16,
        samples_signed: bool = True,
        channel_count: int = 1,
    ) -> None: ...
    def deinit(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self, type: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None, /
    ) -> None: ...
    delay_ms: synthio.BlockInput
    voices: synthio.BlockInput
    mix: synthio.BlockInput
    @property
    def playing(self) -> bool: ...
    def play(self, sample: circuitpython_typing.AudioSample, *, loop: bool = False) -> Chorus: ...
    def stop(self) -> None: ...

class Echo:
    def __init__(
        self,
        max_delay_ms: int = 500,
        delay_ms: synthio.BlockInput = 250.0,
        decay: synthio.BlockInput = 0.7,
        filter: synthio.Biquad | tuple[synthio.Biquad, ...] | None = None,
        mix: synthio.BlockInput = 0.25,
        buffer_size: int = 512,
        sample_rate: int = 8000,
        bits_per_sample: int = 16,
        samples_signed: bool = True,
        channel_count: int = 1,
    ) -> None: ...
    def deinit(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self, type: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None, /
    ) -> None: ...
    @property
    def delay_ms(self) -> synthio.BlockInput: ...
    decay: synthio.BlockInput
    filter: synthio.Biquad | tuple[synthio.Biquad, ...] | Any
    mix: synthio.BlockInput
    freq_shift: bool
    @property
    def playing(self) -> bool: ...
    def play(self, sample: circuitpython_typing.AudioSample, *, loop: bool = False) -> Echo: ...
    def stop(self) -> None: ...

class Flanger:
    def __init__(
        self,
        max_delay_ms: int = 10,
        min_delay_ms: synthio.BlockInput = 1.0,
        rate: synthio.BlockInput = 0.5,
        depth: synthio.BlockInput = 0.5,
        feedback: synthio.BlockInput = 0.5,
        mix: synthio.BlockInput = 0.5,
        invert: bool = False,
        buffer_size: int = 512,
        sample_rate: int = 8000,
        bits_per_sample: int = 16,
        samples_signed: bool = True,
        channel_count: int = 1,
    ) -> None: ...
    def deinit(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self, type: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None, /
    ) -> None: ...
    min_delay_ms: synthio.BlockInput
    rate: synthio.BlockInput
    depth: synthio.BlockInput
    feedback: synthio.BlockInput
    mix: synthio.BlockInput
    invert: bool
    @property
    def lfo_value(self) -> float: ...
    @property
    def playing(self) -> bool: ...
    def play(self, sample: circuitpython_typing.AudioSample, *, loop: bool = False) -> Flanger: ...
    def stop(self) -> None: ...

class GranularPitchShift:
    def __init__(
        self,
        semitones: synthio.BlockInput = 0.0,
        mix: synthio.BlockInput = 1.0,
        grain_size: int = 1024,
        density: int = 2,
        spread: float = 0.0,
        buffer_size: int = 512,
        sample_rate: int = 8000,
        bits_per_sample: int = 16,
        samples_signed: bool = True,
        channel_count: int = 1,
    ) -> None: ...
    def deinit(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self, type: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None, /
    ) -> None: ...
    semitones: synthio.BlockInput
    mix: synthio.BlockInput
    spread: float
    @property
    def playing(self) -> bool: ...
    def play(self, sample: circuitpython_typing.AudioSample, *, loop: bool = False) -> GranularPitchShift: ...
    def stop(self) -> None: ...

class MultiTapDelay:
    def __init__(
        self,
        max_delay_ms: int = 500,
        delay_ms: synthio.BlockInput = 250.0,
        decay: synthio.BlockInput = 0.7,
        mix: synthio.BlockInput = 0.25,
        taps: tuple[float | tuple[float, float], ...] | None = None,
        buffer_size: int = 512,
        sample_rate: int = 8000,
        bits_per_sample: int = 16,
        samples_signed: bool = True,
        channel_count: int = 1,
    ) -> None: ...
    def deinit(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self, type: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None, /
    ) -> None: ...
    delay_ms: float
    decay: synthio.BlockInput
    mix: synthio.BlockInput
    taps: tuple[float | int | tuple[float | int, float | int], ...]
    @property
    def playing(self) -> bool: ...
    def play(self, sample: circuitpython_typing.AudioSample, *, loop: bool = False) -> MultiTapDelay: ...
    def stop(self) -> None: ...

class PitchShift:
    def __init__(
        self,
        semitones: synthio.BlockInput = 0.0,
        mix: synthio.BlockInput = 1.0,
        window: int = 1024,
        overlap: int = 128,
        buffer_size: int = 512,
        sample_rate: int = 8000,
        bits_per_sample: int = 16,
        samples_signed: bool = True,
        channel_count: int = 1,
    ) -> None: ...
    def deinit(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self, type: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None, /
    ) -> None: ...
    semitones: synthio.BlockInput
    mix: synthio.BlockInput
    freeze: bool
    @property
    def playing(self) -> bool: ...
    def play(self, sample: circuitpython_typing.AudioSample, *, loop: bool = False) -> PitchShift: ...
    def stop(self) -> None: ...
