# Made by tools/stub_profiles.py from src/anyboard/framebuf/__init__.py: edit that.
from anyboard.framebuf._formats import GS2_HMSB as GS2_HMSB, GS4_HMSB as GS4_HMSB, GS8 as GS8, MONO_HLSB as MONO_HLSB, MONO_HMSB as MONO_HMSB, MONO_VLSB as MONO_VLSB, MVLSB as MVLSB, RGB565 as RGB565
from anyboard.framebuf._frame_buffer import FrameBuffer as FrameBuffer, FrameBuffer1 as FrameBuffer1
__all__ = ['GS2_HMSB', 'GS4_HMSB', 'GS8', 'MONO_HLSB', 'MONO_HMSB', 'MONO_VLSB', 'MVLSB', 'RGB565', 'FrameBuffer', 'FrameBuffer1']
