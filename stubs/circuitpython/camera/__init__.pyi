# Made by tools/stub_profiles.py from tools/stubs/circuitpython/camera/__init__.pyi: edit that.
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

from typing import ClassVar

from _buffers import WriteableBuffer

class Camera:
    def __init__(self) -> None: ...
    def deinit(self) -> None: ...
    def take_picture(self, buf: WriteableBuffer, format: ImageFormat) -> int: ...

class ImageFormat:
    JPG: ClassVar[ImageFormat]
    RGB565: ClassVar[ImageFormat]
