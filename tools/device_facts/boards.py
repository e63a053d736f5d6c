"""Where boards differ from the builds that registries have, each with where it is known from.

Sources: MicroPython's py/mpconfig.h (MIT) and the answers of an RP2040 (micropython-rp2-probe.txt); CircuitPython's
py/circuitpy_mpconfig.h and .mk and shared-bindings (MIT), circuitpython-stubs 10.3.1 and the answers of an RP2040
(circuitpython-rp2040-probe.txt).
"""

from __future__ import annotations

PRESENT = (
    "array asyncio binascii builtins cmath collections errno gc hashlib heapq io json math os platform random re "
    "select socket ssl struct sys time"
)
"""CPython's modules that MicroPython's boards have; `socket` and `ssl` those with a network."""

FROZEN_ON_WASM = "asyncio binascii collections io os time socket ssl"
"""Modules that the WebAssembly build extends by Python code no board has, or does not have."""

FROZEN_LIBRARIES_ON_WASM = (
    "__future__ abc base64 collections.abc copy datetime fnmatch functools gzip hmac html inspect itertools locale "
    "logging operator os.path pathlib stat string string.templatelib tarfile types unittest uu weakref zlib"
)
FROZEN_ON_UNIX = "argparse termios"
"""Modules that the builds carry and boards do not: micropython-lib's, and the terminal's."""

LIKE_BOARDS_NOT_UNIX = {
    # MICROPY_PY_SELECT_SELECT is on by default, off on unix
    "select": "select",
    # off in the unix build that PyPI has, on by default
    "memoryview": "itemsize",
    # MICROPY_PY_FUNCTION_ATTRS_CODE: where there is memory
    "function": "__code__",
    # MICROPY_PY_OS_UNAME, MICROPY_PY_OS_SYNC: every port
    "os": "uname sync",
    "socket": "IPPROTO_TCP IPPROTO_IP TCP_NODELAY",
}
"""Owner → what unix lacks and boards may have."""

NOT_ON_BOARDS = {
    # MICROPY_PY_OS_GETENV_PUTENV_UNSETENV, MICROPY_PY_OS_SYSTEM: unix only
    "os": "getenv putenv unsetenv system",
    # answers of dir(sys) on rp2; MICROPY_PY_SYS_EXC_INFO and _EXECUTABLE are off by default
    "sys": "exc_info executable",
    # answers of dir(sys.stdin) on rp2; shared/runtime/sys_stdio_mphal.c, of every port
    **dict.fromkeys(("sys.stdin", "sys.stdout", "sys.stderr"), "fileno flush seek tell"),
}
"""Owner → what unix has and boards lack."""

MICROPYTHON_MODULES = (
    # CircuitPython's; those that anyboard's modules for MicroPython stand in for are not here
    "adafruit_pixelbuf _bleio _pixelmap aesio alarm audiobusio audiocore audiodelays audiofilters audioio audiomixer "
    "audiomp3 audiopwmio bitmapfilter bitmaptools bitops busdisplay camera canio displayio dualbank epaperdisplay "
    "espcamera espidf espulp floppyio fontio fourwire framebufferio frequencyio gifio i2cdisplaybus i2ctarget "
    "imagecapture is31fl3741 jpegio keypad_demux mdns memorymap memorymonitor mipidsi msgpack paralleldisplaybus "
    "picodvi ps2io qrio rgbmatrix rp2pio rtc sdcardio sdioio sharpdisplay socketpool spitarget storage synthio "
    "terminalio ulab usb_cdc usb_hid usb_host usb_midi usb_video vectorio wifi nvm watchdog"
)

DESKTOP_MODULES = (
    "RPi smbus smbus2 serial spidev gpiozero pigpio periphery gpiod lgpio pyftdi pyudev hid numpy pandas scipy PIL "
    "matplotlib pydantic attr attrs pytest yaml"
)
"""Packages of computers that programs for a Raspberry Pi or a desktop import."""

PORTS = {
    "rp2": "pyb stm esp esp32 samd mimxrt nrf lcd160cr espnow btree",
    "esp32": "rp2 pyb stm samd mimxrt nrf lcd160cr",
    "stm32": "_thread rp2 esp esp32 samd mimxrt nrf espnow",
    "samd": "_thread rp2 pyb stm esp esp32 mimxrt nrf network socket ssl bluetooth espnow lcd160cr",
    "mimxrt": "_thread rp2 pyb stm esp esp32 samd nrf bluetooth espnow lcd160cr",
    "nrf": "_thread rp2 pyb stm esp esp32 samd mimxrt network socket ssl bluetooth espnow lcd160cr",
}
"""Modules that a port lacks and another has."""

CIRCUITPYTHON_PRESENT = (
    "__future__ array asyncio atexit binascii builtins codeop collections errno gc getpass hashlib heapq io ipaddress "
    "json locale math os platform random re select ssl struct sys time traceback warnings zlib"
)
"""CPython's modules that full builds have (CIRCUITPY_FUTURE is 1 for all); `asyncio` is a library of the bundle."""

CIRCUITPYTHON_MODULES = (
    "machine network rp2 pyb stm esp esp32 samd mimxrt nrf _thread bluetooth uctypes framebuf cryptolib deflate btree "
    "dht onewire ds18x20 ntptime mip vfs lcd160cr webrepl websocket tls lwip upip uasyncio uarray ubinascii "
    "ubluetooth ucollections ucryptolib uerrno uhashlib uheapq uio ujson umachine uos uplatform urandom ure urequests "
    "uselect usocket ussl ustruct usys utime uwebsocket uzlib "
    # of micropython-lib
    "aioble requests umqtt"
)
"""MicroPython's modules that CircuitPython lacks."""

CIRCUITPYTHON_HAS = {
    # adafruit_imageload raises ModuleNotFoundError
    "builtins": "BrokenPipeError ConnectionError ModuleNotFoundError TimeoutError",
    "BaseException": "__cause__ __context__ __suppress_context__ __traceback__",
    "OSError": "strerror",
    "int": "bit_length",
    "memoryview": "cast",
    "re.Match": "groups span start end",
    "time": "monotonic monotonic_ns struct_time",
    "os": "getenv uname sync utime",
    "hashlib": "new",
    "hashlib.sha256": "digest_size",
    "function": "__code__",
}
"""Owner → what MicroPython lacks and CircuitPython has."""

CIRCUITPYTHON_LACKS = {
    "memoryview": "itemsize",
    "time": "gmtime strftime time_ns",
    "hashlib": "md5 sha1 sha256",
    "sys": "exc_info executable",
}
"""Owner → what MicroPython has and CircuitPython lacks."""

CIRCUITPYTHON_ONLY = {
    "getpass": "getpass",
    "ipaddress": "IPv4Address ip_address",
    "traceback": "format_exception print_exception",
    "warnings": "warn simplefilter deprecated",
    "zlib": "decompress",
}
"""Module → all that it has, by circuitpython-stubs; `deprecated` is for checkers only."""

OTHER_NAMES = {
    "circuitpython": {
        "time": "ticks_ms ticks_us ticks_cpu ticks_add ticks_diff sleep_ms sleep_us",
        "gc": "threshold",
        "os": "dupterm mount umount VfsFat VfsLfs2 ilistdir",
        "micropython": "alloc_emergency_exception_buf heap_lock heap_unlock kbd_intr mem_info opt_level qstr_info "
        "schedule stack_use RingIO native viper asm_thumb",
    },
    "micropython": {"_thread": "Condition Event Lock RLock Semaphore Thread current_thread"},
}
"""Names that CPython does not have either, but the other language does."""

CIRCUITPYTHON_ASYNCIO = (
    "Barrier BoundedSemaphore LifoQueue PriorityQueue Queue Runner Semaphore TaskGroup all_tasks as_completed "
    "ensure_future run_coroutine_threadsafe shield timeout timeout_at to_thread wait"
)
"""What the bundle's library asyncio, made from MicroPython's, lacks for certain."""

CIRCUITPYTHON_UNCERTAIN = (
    "asyncio asyncio.Task asyncio.Loop sys.stdin sys.stdout sys.stderr "
    "errno io io.BufferedReader io.TextIOWrapper io.FileIO io.BufferedWriter platform select socket ssl "
    "cmath heapq collections.OrderedDict "
    "time.struct_time"
)
"""Owners of which no probe and no source says enough: nothing there counts as missing."""

CIRCUITPYTHON_TAKES = {
    "print": "flush",
    "int.from_bytes": "byteorder bytes",
    "int.to_bytes": "length byteorder",
    # shared-bindings/struct; only the unix build has MicroPython's. adafruit_ntp does it
    "struct.unpack_from": "buffer offset",
    "hashlib.sha256": "usedforsecurity string data",
    "gc.collect": "generation",
    "os.remove": "path",
    "os.stat": "path",
    "os.chdir": "path",
    "os.rename": "dst",
    "random.randint": "b",
    "random.uniform": "b",
    "random.randrange": "stop",
    "asyncio.create_task": "name",
    "asyncio.sleep": "result",
    "random.choice": "seq",
    "random.seed": "a",
    "time.localtime": "seconds",
    "os.mkdir": "mode",
    "os.listdir": "path",
}
"""Keywords that MicroPython refuses and CircuitPython takes, or that nobody has tried there."""
