# Made by tools/stub_profiles.py from tools/stubs/circuitpython/espcamera/__init__.pyi: edit that.
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

from types import TracebackType
from typing import ClassVar

import busio
import circuitpython_typing
import displayio
import microcontroller
from typing_extensions import Self

class GrabMode:
    WHEN_EMPTY: ClassVar[GrabMode]
    LATEST: ClassVar[GrabMode]

class PixelFormat:
    RGB565: ClassVar[PixelFormat]
    GRAYSCALE: ClassVar[PixelFormat]
    JPEG: ClassVar[PixelFormat]

class FrameSize:
    R96X96: ClassVar[FrameSize]
    QQVGA: ClassVar[FrameSize]
    QCIF: ClassVar[FrameSize]
    HQVGA: ClassVar[FrameSize]
    R240X240: ClassVar[FrameSize]
    QVGA: ClassVar[FrameSize]
    CIF: ClassVar[FrameSize]
    HVGA: ClassVar[FrameSize]
    VGA: ClassVar[FrameSize]
    SVGA: ClassVar[FrameSize]
    XGA: ClassVar[FrameSize]
    HD: ClassVar[FrameSize]
    SXGA: ClassVar[FrameSize]
    UXGA: ClassVar[FrameSize]
    FHD: ClassVar[FrameSize]
    P_HD: ClassVar[FrameSize]
    P_3MP: ClassVar[FrameSize]
    QXGA: ClassVar[FrameSize]
    QHD: ClassVar[FrameSize]
    WQXGA: ClassVar[FrameSize]
    P_FHD: ClassVar[FrameSize]
    QSXGA: ClassVar[FrameSize]

class GainCeiling:
    GAIN_2X: ClassVar[GainCeiling]
    GAIN_4X: ClassVar[GainCeiling]
    GAIN_8X: ClassVar[GainCeiling]
    GAIN_16X: ClassVar[GainCeiling]
    GAIN_32X: ClassVar[GainCeiling]
    GAIN_64X: ClassVar[GainCeiling]
    GAIN_128X: ClassVar[GainCeiling]

class Camera:
    def __init__(
        self,
        *,
        data_pins: list[microcontroller.Pin],
        pixel_clock_pin: microcontroller.Pin,
        vsync_pin: microcontroller.Pin,
        href_pin: microcontroller.Pin,
        i2c: busio.I2C,
        external_clock_pin: microcontroller.Pin | None = None,
        external_clock_frequency: int = 20000000,
        powerdown_pin: microcontroller.Pin | None = None,
        reset_pin: microcontroller.Pin | None = None,
        pixel_format: PixelFormat = ...,
        frame_size: FrameSize = ...,
        jpeg_quality: int = 15,
        framebuffer_count: int = 1,
        grab_mode: GrabMode = ...,
    ) -> None: ...
    def deinit(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self, type: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None, /
    ) -> None: ...
    frame_available: bool
    def take(self, timeout: float | None = 0.25) -> displayio.Bitmap | circuitpython_typing.ReadableBuffer | None: ...
    def reconfigure(
        self,
        frame_size: FrameSize | None = None,
        pixel_format: PixelFormat | None = None,
        grab_mode: GrabMode | None = None,
        framebuffer_count: int | None = None,
    ) -> None: ...
    pixel_format: PixelFormat
    frame_size: FrameSize
    contrast: int
    brightness: int
    saturation: int
    sharpness: int
    denoise: int
    gain_ceiling: GainCeiling
    quality: int
    colorbar: bool
    whitebal: bool
    gain_ctrl: bool
    exposure_ctrl: bool
    hmirror: bool
    vflip: bool
    aec2: bool
    awb_gain: bool
    agc_gain: int
    aec_value: int
    special_effect: int
    wb_mode: int
    ae_level: int
    dcw: bool
    bpc: bool
    wpc: bool
    raw_gma: bool
    lenc: bool
    max_frame_size: FrameSize
    address: int
    sensor_name: str
    supports_jpeg: bool
    height: int
    width: int
    grab_mode: GrabMode
    framebuffer_count: int
