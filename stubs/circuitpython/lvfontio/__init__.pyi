# Made by tools/stub_profiles.py from tools/stubs/circuitpython/lvfontio/__init__.pyi: edit that.
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

import displayio

class OnDiskFont:
    def __init__(self, file_path: str, max_glyphs: int = 100) -> None: ...
    bitmap: displayio.Bitmap
    def get_bounding_box(self) -> tuple[int, int]: ...
