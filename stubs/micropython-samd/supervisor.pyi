# Made by tools/stub_profiles.py from tools/stubs/device/supervisor.pyi: edit that.
from typing_extensions import deprecated

def ticks_ms() -> int:
    """Milliseconds, of 29 bits."""

def reload() -> None:
    """Run the program from its beginning."""

@deprecated("supervisor.get_setting does not exist on micropython-samd: keep settings in a module of their own")
def get_setting(key: str, default: object = None) -> object: ...
@deprecated("supervisor.set_next_code_file does not exist on micropython-samd: import the module, or exec() the file")
def set_next_code_file(filename: str | None, **options: bool) -> None: ...
@deprecated("supervisor.get_previous_traceback does not exist on micropython-samd: catch the exception and write it to a file")
def get_previous_traceback() -> str | None: ...
@deprecated("supervisor.set_usb_identification does not exist on micropython-samd: use machine.USBDevice where there is one")
def set_usb_identification(
    manufacturer: str | None = None, product: str | None = None, vid: int = -1, pid: int = -1
) -> None: ...
