"""`framebuf`: MicroPython's drawing on bytes that a display takes."""

from __future__ import annotations

from anyboard.framebuf._formats import (
    GS2_HMSB,
    GS4_HMSB,
    GS8,
    MONO_HLSB,
    MONO_HMSB,
    MONO_VLSB,
    MVLSB,
    RGB565,
)
from anyboard.framebuf._frame_buffer import FrameBuffer, FrameBuffer1

__all__ = [
    "GS2_HMSB",
    "GS4_HMSB",
    "GS8",
    "MONO_HLSB",
    "MONO_HMSB",
    "MONO_VLSB",
    "MVLSB",
    "RGB565",
    "FrameBuffer",
    "FrameBuffer1",
]
