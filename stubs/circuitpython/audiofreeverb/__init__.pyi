# Made by tools/stub_profiles.py from tools/stubs/circuitpython/audiofreeverb/__init__.pyi: edit that.
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

from types import TracebackType
from typing import Any

import circuitpython_typing
import synthio
from typing_extensions import Self

class Freeverb:
    def __init__(
        self,
        roomsize: synthio.BlockInput = 0.5,
        damp: synthio.BlockInput = 0.5,
        pre_filter: synthio.Biquad | tuple[synthio.Biquad, ...] | None = None,
        post_filter: synthio.Biquad | tuple[synthio.Biquad, ...] | None = None,
        mix: synthio.BlockInput = 0.5,
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
    roomsize: synthio.BlockInput
    damp: synthio.BlockInput
    pre_filter: synthio.Biquad | tuple[synthio.Biquad, ...] | Any
    post_filter: synthio.Biquad | tuple[synthio.Biquad, ...] | Any
    mix: synthio.BlockInput
    @property
    def playing(self) -> bool: ...
    def play(self, sample: circuitpython_typing.AudioSample, *, loop: bool = False) -> Freeverb: ...
    def stop(self) -> None: ...
