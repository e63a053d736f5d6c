"""Which modules a firmware has by itself: asked of a board, or guessed where none is at hand."""

from __future__ import annotations

import sys

_PORTS = ("rp2", "esp32", "esp8266", "stm32", "samd", "mimxrt", "nrf")
TARGETS = ("circuitpython", "micropython", *(f"micropython-{port}" for port in _PORTS))
"""What files can be made for."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_ABSENT = _words(
    """
    __future__ abc ast bisect cmath concurrent contextlib copy csv ctypes dataclasses datetime decimal difflib enum
    fractions functools inspect importlib itertools logging multiprocessing pathlib pickle pprint queue shutil
    signal statistics string subprocess tempfile textwrap threading traceback types typing unittest urllib uuid
    weakref
    """
)
"""Of CPython's standard library, without what only a desktop would think of: neither firmware has them."""
_MICROPYTHON = _words(
    """
    machine micropython uctypes utime ustruct uos usys uio uerrno ubinascii ucollections uhashlib ujson urandom
    uselect usocket ussl uasyncio framebuf neopixel onewire _onewire ds18x20 dht network bluetooth deflate vfs rp2
    esp esp32 pyb stm samd mimxrt nrf ubluepy ble board_info cryptolib btree espnow
    """
)
_CIRCUITPYTHON = _words(
    """
    adafruit_bus_device adafruit_pixelbuf aesio alarm analogbufio analogio audiobusio audiocore audioio audiomixer
    audiomp3 audiopwmio bitbangio bitmaptools bitops board builtins busdisplay busio canio codeop countio digitalio
    displayio dotenv espidf epaperdisplay espnow fontio fourwire framebufferio frequencyio gamepadshift getpass
    gifio hashlib i2cdisplaybus i2ctarget imagecapture ipaddress is31fl3741 jpegio keypad keypad_demux locale
    lvfontio max3421e mdns memorymap memorymonitor microcontroller micropython msgpack neopixel_write nvm onewireio
    os paralleldisplaybus ps2io pulseio pwmio qrio rainbowio random rgbmatrix rotaryio rp2pio rtc sdcardio
    sharpdisplay socketpool ssl storage struct supervisor synthio sys terminalio tilepalettemapper time touchio
    traceback ulab usb usb_cdc usb_hid usb_host usb_midi usb_video ustack vectorio warnings watchdog wifi zlib
    _bleio _eve _pixelbuf _pixelmap _stage
    """
)
_OWN = {"micropython": _MICROPYTHON, "circuitpython": _CIRCUITPYTHON}


def usually_has(firmware: str, module: str) -> bool:
    """Whether boards with "micropython" or "circuitpython" usually have a module in the firmware."""
    return module in _OWN[firmware] or (module in sys.stdlib_module_names and module not in _ABSENT)
