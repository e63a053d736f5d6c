#: for circuitpython
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

from collections.abc import Sequence
from types import TracebackType
from typing import Any, BinaryIO, ClassVar

import circuitpython_typing
from _buffers import ReadableBuffer
from typing_extensions import Self, TypeAlias

class EnvelopeState:
    ATTACK: ClassVar[EnvelopeState]
    DECAY: ClassVar[EnvelopeState]
    SUSTAIN: ClassVar[EnvelopeState]
    RELEASE: ClassVar[EnvelopeState]

BlockInput: TypeAlias = Math | LFO | float | None

class Envelope:
    def __init__(
        self,
        *,
        attack_time: float | None = 0.1,
        decay_time: float | None = 0.05,
        release_time: float | None = 0.2,
        attack_level: float | None = 1.0,
        sustain_level: float | None = 0.8,
    ) -> None: ...
    attack_time: float
    decay_time: float
    release_time: float
    attack_level: float
    sustain_level: float

def from_file(
    file: BinaryIO,
    *,
    sample_rate: int = 11025,
    waveform: ReadableBuffer | None = None,
    envelope: Envelope | None = None,
) -> MidiTrack: ...
def midi_to_hz(midi_note: float) -> float: ...
def voct_to_hz(ctrl: float) -> float: ...

waveform_max_length: int

class FilterMode:
    LOW_PASS: ClassVar[FilterMode]
    HIGH_PASS: ClassVar[FilterMode]
    BAND_PASS: ClassVar[FilterMode]
    NOTCH: ClassVar[FilterMode]
    LOW_SHELF: ClassVar[FilterMode]
    HIGH_SHELF: ClassVar[FilterMode]
    PEAKING_EQ: ClassVar[FilterMode]

class Biquad:
    def __init__(
        self, mode: FilterMode, frequency: BlockInput, Q: BlockInput = 0.7071067811865475, A: BlockInput = None
    ) -> None: ...
    @property
    def mode(self) -> FilterMode: ...
    frequency: BlockInput
    Q: BlockInput
    A: BlockInput

class LFO:
    def __init__(
        self,
        waveform: ReadableBuffer | None = None,
        *,
        rate: BlockInput = 1.0,
        scale: BlockInput = 1.0,
        offset: BlockInput = 0.0,
        phase_offset: BlockInput = 0.0,
        once: bool = False,
        interpolate: bool = True,
    ) -> None: ...
    @property
    def waveform(self) -> circuitpython_typing.ReadableBuffer | Any: ...
    rate: BlockInput
    offset: BlockInput
    phase_offset: BlockInput
    scale: BlockInput
    once: bool
    interpolate: bool
    @property
    def phase(self) -> float: ...
    @property
    def value(self) -> float: ...
    def retrigger(self) -> None: ...

class MathOperation:
    def __call__(self, a: BlockInput, b: BlockInput = 0.0, c: BlockInput = 1.0) -> Math: ...
    SUM: MathOperation
    ADD_SUB: MathOperation
    PRODUCT: MathOperation
    MUL_DIV: MathOperation
    SCALE_OFFSET: MathOperation
    OFFSET_SCALE: MathOperation
    LERP: MathOperation
    CONSTRAINED_LERP: MathOperation
    DIV_ADD: MathOperation
    ADD_DIV: MathOperation
    MID: MathOperation
    MAX: MathOperation
    MIN: MathOperation
    ABS: MathOperation

class Math:
    def __init__(self, operation: MathOperation, a: BlockInput, b: BlockInput = 0.0, c: BlockInput = 1.0) -> None: ...
    a: BlockInput
    b: BlockInput
    c: BlockInput
    operation: MathOperation
    @property
    def value(self) -> float: ...

class MidiTrack:
    def __init__(
        self,
        buffer: ReadableBuffer,
        tempo: int,
        *,
        sample_rate: int = 11025,
        waveform: ReadableBuffer | None = None,
        envelope: Envelope | None = None,
    ) -> None: ...
    def deinit(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self, type: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None, /
    ) -> None: ...
    sample_rate: int
    tempo: int
    error_location: int | Any

class Note:
    def __init__(
        self,
        frequency: float,
        *,
        panning: BlockInput = 0.0,
        waveform: ReadableBuffer | None = None,
        waveform_loop_start: BlockInput = 0,
        waveform_loop_end: BlockInput = ...,
        envelope: Envelope | None = None,
        amplitude: BlockInput = 1.0,
        bend: BlockInput = 0.0,
        filter: Biquad | None = None,
        ring_frequency: float = 0.0,
        ring_bend: float = 0.0,
        ring_waveform: ReadableBuffer | None = None,
        ring_waveform_loop_start: BlockInput = 0,
        ring_waveform_loop_end: BlockInput = ...,
    ) -> None: ...
    frequency: float
    filter: Biquad | Any
    panning: BlockInput
    amplitude: BlockInput
    bend: BlockInput
    waveform: circuitpython_typing.ReadableBuffer | Any
    waveform_loop_start: BlockInput
    waveform_loop_end: BlockInput
    envelope: Envelope
    ring_frequency: float
    ring_bend: float
    ring_waveform: circuitpython_typing.ReadableBuffer | Any
    ring_waveform_loop_start: BlockInput
    ring_waveform_loop_end: BlockInput

NoteSequence: TypeAlias = Sequence[int | Note]
NoteOrNoteSequence: TypeAlias = int | Note | NoteSequence
LFOOrLFOSequence: TypeAlias = LFO | Sequence[LFO]

class Synthesizer:
    def __init__(
        self,
        *,
        sample_rate: int = 11025,
        channel_count: int = 1,
        waveform: ReadableBuffer | None = None,
        envelope: Envelope | None = None,
    ) -> None: ...
    def press(self, /, press: NoteOrNoteSequence = ...) -> None: ...
    def release(self, /, release: NoteOrNoteSequence = ...) -> None: ...
    def change(
        self, release: NoteOrNoteSequence = ..., press: NoteOrNoteSequence = ..., retrigger: LFOOrLFOSequence = ...
    ) -> None: ...
    def release_all_then_press(self, /, press: NoteOrNoteSequence) -> None: ...
    def release_all(self) -> None: ...
    def deinit(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self, type: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None, /
    ) -> None: ...
    envelope: Envelope | Any
    sample_rate: int
    @property
    def pressed(self) -> NoteSequence: ...
    def note_info(self, note: Note) -> tuple[EnvelopeState | None, float]: ...
    @property
    def blocks(self) -> list[BlockInput]: ...
