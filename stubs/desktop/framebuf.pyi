from anyboard.framebuf import *
__all__ = ['GS2_HMSB', 'GS4_HMSB', 'GS8', 'MONO_HLSB', 'MONO_HMSB', 'MONO_VLSB', 'MVLSB', 'RGB565', 'FrameBuffer', 'FrameBuffer1']
