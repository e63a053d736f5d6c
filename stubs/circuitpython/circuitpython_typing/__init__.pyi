# Made by tools/stub_profiles.py from tools/stubs/device/circuitpython_typing/__init__.pyi: edit that.
"""Names that drivers annotate with."""

from array import array
from typing import Any, Protocol

from alarm.pin import PinAlarm
from alarm.time import TimeAlarm
from alarm.touch import TouchAlarm
from audiocore import RawSample, WaveFile
from audiodelays import Chorus, Echo, Flanger, GranularPitchShift, MultiTapDelay, PitchShift
from audiofilters import Distortion, Filter, Phaser
from audiofreeverb import Freeverb
from audioi2sin import I2SIn
from audiomixer import Mixer
from audiomp3 import MP3Decoder
from audiospeed import Resampler, SpeedChanger
from displayio import AnyFramebuffer
from dotclockframebuffer import DotClockFramebuffer
from espulp import ULPAlarm
from synthio import MidiTrack, Synthesizer
from usb_audio import USBSpeaker

from circuitpython_typing.camera import CameraSensor as CameraSensor
from typing_extensions import TypeAlias

Alarm: TypeAlias = PinAlarm | TimeAlarm | TouchAlarm | ULPAlarm
_Effect: TypeAlias = (
    Chorus
    | Distortion
    | Echo
    | Filter
    | Flanger
    | Freeverb
    | GranularPitchShift
    | MultiTapDelay
    | Phaser
    | PitchShift
    | Resampler
    | SpeedChanger
)
AudioSample: TypeAlias = (
    RawSample | WaveFile | Mixer | MP3Decoder | MidiTrack | Synthesizer | I2SIn | USBSpeaker | _Effect
)
FrameBuffer: TypeAlias = AnyFramebuffer | DotClockFramebuffer
VideoSource: TypeAlias = Any

# not `_buffers`': drivers index and slice them
WriteableBuffer: TypeAlias = array[Any] | bytearray | memoryview
ReadableBuffer: TypeAlias = array[Any] | bytes | bytearray | memoryview

class ByteStream(Protocol):
    """Reads and writes bytes: `busio.UART`, `io.BytesIO`, a file opened in binary mode."""

    def read(self, count: int | None = None, /) -> bytes | None: ...
    def write(self, buf: ReadableBuffer, /) -> int | None: ...

class BlockDevice(Protocol):
    """A storage device that a file system can live on, such as an SD card."""

    def readblocks(self, start_block: int, buf: WriteableBuffer) -> object: ...
    def writeblocks(self, start_block: int, buf: ReadableBuffer) -> object: ...
