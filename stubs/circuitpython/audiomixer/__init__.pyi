# Made by tools/stub_profiles.py from tools/stubs/circuitpython/audiomixer/__init__.pyi: edit that.
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

from types import TracebackType

import circuitpython_typing
import synthio
from typing_extensions import Self

class Mixer:
    def __init__(
        self,
        voice_count: int = 2,
        buffer_size: int = 1024,
        channel_count: int = 2,
        bits_per_sample: int = 16,
        samples_signed: bool = True,
        sample_rate: int = 8000,
    ) -> None: ...
    def deinit(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self, type: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None, /
    ) -> None: ...
    @property
    def playing(self) -> bool: ...
    sample_rate: int
    voice: tuple[MixerVoice, ...]
    def play(self, sample: circuitpython_typing.AudioSample, *, voice: int = 0, loop: bool = False) -> Mixer: ...
    def stop_voice(self, voice: int = 0) -> None: ...

class MixerVoice:
    def __init__(self) -> None: ...
    def play(self, sample: circuitpython_typing.AudioSample, *, loop: bool = False) -> None: ...
    def stop(self) -> None: ...
    def end(self) -> None: ...
    level: synthio.BlockInput
    panning: synthio.BlockInput
    loop: bool
    @property
    def playing(self) -> bool: ...
