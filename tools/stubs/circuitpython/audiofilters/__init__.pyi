#: for circuitpython
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

from types import TracebackType
from typing import Any, ClassVar

import circuitpython_typing
import synthio
from typing_extensions import Self

class DistortionMode:
    CLIP: ClassVar[DistortionMode]
    LOFI: ClassVar[DistortionMode]
    OVERDRIVE: ClassVar[DistortionMode]
    WAVESHAPE: ClassVar[DistortionMode]

class Distortion:
    def __init__(
        self,
        drive: synthio.BlockInput = 0.0,
        pre_gain: synthio.BlockInput = 0.0,
        post_gain: synthio.BlockInput = 0.0,
        mode: DistortionMode = ...,
        soft_clip: bool = False,
        mix: synthio.BlockInput = 1.0,
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
    drive: synthio.BlockInput
    pre_gain: synthio.BlockInput
    post_gain: synthio.BlockInput
    mode: DistortionMode
    soft_clip: bool
    mix: synthio.BlockInput
    @property
    def playing(self) -> bool: ...
    def play(self, sample: circuitpython_typing.AudioSample, *, loop: bool = False) -> Distortion: ...
    def stop(self) -> None: ...

class Filter:
    def __init__(
        self,
        filter: synthio.Biquad | tuple[synthio.Biquad, ...] | None = None,
        mix: synthio.BlockInput = 1.0,
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
    filter: synthio.Biquad | tuple[synthio.Biquad, ...] | Any
    mix: synthio.BlockInput
    @property
    def playing(self) -> bool: ...
    def play(self, sample: circuitpython_typing.AudioSample, *, loop: bool = False) -> Filter: ...
    def stop(self) -> None: ...

class Phaser:
    def __init__(
        self,
        frequency: synthio.BlockInput = 1000.0,
        feedback: synthio.BlockInput = 0.7,
        mix: synthio.BlockInput = 1.0,
        stages: int = 6,
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
    frequency: synthio.BlockInput
    feedback: synthio.BlockInput
    mix: synthio.BlockInput
    stages: int
    @property
    def playing(self) -> bool: ...
    def play(self, sample: circuitpython_typing.AudioSample, *, loop: bool = False) -> Phaser: ...
    def stop(self) -> None: ...
