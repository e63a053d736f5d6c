# Made by tools/stub_profiles.py from tools/stubs/circuitpython/msgpack/__init__.pyi: edit that.
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

from collections.abc import Callable

import circuitpython_typing

def pack(
    obj: object, stream: circuitpython_typing.ByteStream, *, default: Callable[[object], None] | None = None
) -> None: ...
def unpack(
    stream: circuitpython_typing.ByteStream,
    *,
    ext_hook: Callable[[int, bytes], object] | None = None,
    use_list: bool = True,
) -> object: ...

class ExtType:
    def __init__(self, code: int, data: bytes) -> None: ...
    code: int
    data: bytes
