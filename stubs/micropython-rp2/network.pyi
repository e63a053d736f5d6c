# Made by tools/stub_profiles.py from tools/stubs/micropython/network.pyi: edit that.
"""Networks."""

from typing import Any, Final, Literal, overload

from typing_extensions import deprecated

STA_IF: Final = 0
AP_IF: Final = 1

@deprecated("network.STATION does not exist on micropython-rp2: use network.STA_IF")
class STATION(int): ...

@deprecated("network.AP does not exist on micropython-rp2: use network.AP_IF")
class AP(int): ...

@deprecated("network.STA does not exist on micropython-rp2: use network.STA_IF")
class STA(int): ...

STAT_IDLE: Final[int]
STAT_CONNECTING: Final[int]
STAT_WRONG_PASSWORD: Final[int]
STAT_NO_AP_FOUND: Final[int]
STAT_CONNECT_FAIL: Final[int]
STAT_GOT_IP: Final[int]

@overload
def hostname() -> str:
    """The board's name in networks."""
@overload
def hostname(name: str, /) -> None: ...
@overload
def country() -> str:
    """The country whose rules the radio keeps."""
@overload
def country(code: str, /) -> None: ...
@overload
def ipconfig(param: str, /) -> Any: ...
@overload
def ipconfig(**settings: Any) -> None: ...
def route(*args: Any) -> Any: ...

class _Active:
    """What `wlan.active` is: call it."""

    @overload
    def __call__(self) -> bool: ...
    @overload
    def __call__(self, is_active: object, /) -> bool: ...
    @deprecated("network.WLAN.active is a method on micropython-rp2: call it, wlan.active()")
    def __bool__(self) -> object: ...

class _Interface:
    @property
    def active(self) -> _Active:
        """`active()` is whether it is on; `active(True)` turns it on."""
    @active.setter
    @deprecated("network.WLAN.active is a method on micropython-rp2: call it, wlan.active(True)")
    def active(self, is_active: object) -> None: ...
    def isconnected(self) -> bool: ...
    @overload
    def ifconfig(self) -> tuple[str, str, str, str]:
        """Address, mask, gateway and name server."""
    @overload
    def ifconfig(self, config: tuple[str, str, str, str] | Literal["dhcp"], /) -> None: ...
    @overload
    def ipconfig(self, param: str, /) -> Any: ...
    @overload
    def ipconfig(self, **settings: Any) -> None: ...
    @overload
    def config(self, param: Literal["mac", "bssid"], /) -> bytes: ...
    @overload
    def config(self, param: Literal["ssid", "essid", "hostname", "dhcp_hostname", "key", "password"], /) -> str: ...
    @overload
    def config(self, param: str, /) -> Any: ...
    @overload
    def config(self, **settings: Any) -> None: ...

class WLAN(_Interface):
    """The radio, as a station or as an access point."""

    IF_STA: Final = 0
    IF_AP: Final = 1
    SEC_OPEN: Final[int]
    SEC_WPA_WPA2: Final[int]
    SEC_WPA3: Final[int]
    SEC_WPA2_WPA3: Final[int]
    PM_NONE: Final[int]
    PM_PERFORMANCE: Final[int]
    PM_POWERSAVE: Final[int]

    @deprecated("network.WLAN.STA does not exist on micropython-rp2: use network.WLAN.IF_STA")
    class STA(int): ...
    @deprecated("network.WLAN.AP does not exist on micropython-rp2: use network.WLAN.IF_AP")
    class AP(int): ...

    def __init__(self, interface_id: int = 0, /) -> None: ...
    @deprecated("network.WLAN.rssi does not exist on micropython-rp2: use wlan.status('rssi')")
    def rssi(self) -> int: ...
    @deprecated("network.WLAN.hostname does not exist on micropython-rp2: use network.hostname(name)")
    def hostname(self, name: str = ..., /) -> str: ...
    @deprecated("network.WLAN.mac does not exist on micropython-rp2: use wlan.config('mac')")
    def mac(self) -> bytes: ...
    @property
    @deprecated("network.WLAN.ipv4_address does not exist on micropython-rp2: use wlan.ifconfig()[0]")
    def ipv4_address(self) -> str: ...
    @overload
    def connect(
        self,
        ssid: str | bytes | None = None,
        key: str | bytes | None = None,
        *,
        bssid: bytes | None = None,
        auth: int = ...,
        security: int = ...,
        channel: int = ...,
    ) -> None:
        """Begin to connect; `isconnected()` says when that is done."""
    @overload
    @deprecated("network.WLAN.connect has no password= on micropython-rp2: use connect(ssid, key)")
    def connect(self, ssid: Any = ..., *, password: Any, timeout: Any = ..., bssid: Any = ...) -> None: ...
    @overload
    @deprecated("network.WLAN.connect has no timeout= on micropython-rp2: look at wlan.isconnected() for so long")
    def connect(self, ssid: Any = ..., key: Any = ..., *, timeout: Any, bssid: Any = ...) -> None: ...
    def disconnect(self) -> None: ...
    def scan(self) -> list[tuple[bytes, bytes, int, int, int, int]]:
        """Name, address, channel, strength in dBm, security and hiddenness of each network."""
    @overload
    def status(self) -> int:
        """`STAT_GOT_IP` …"""
    @overload
    def status(self, param: str, /) -> Any: ...
    def send_ethernet(self, data: bytes | bytearray, /) -> None: ...
    def ioctl(self, *args: Any) -> Any: ...
    def deinit(self) -> None: ...

class LAN(_Interface):
    """A network by cable."""

    def __init__(self, *args: Any, **settings: Any) -> None: ...
    @overload
    def status(self) -> int: ...
    @overload
    def status(self, param: str, /) -> Any: ...

class PPP(_Interface):
    """A network through a modem on a UART."""

    SEC_NONE: Final = 0
    SEC_PAP: Final = 1
    SEC_CHAP: Final = 2

    def __init__(self, stream: Any, /) -> None: ...
    def connect(self, *args: Any, **settings: Any) -> None: ...
    def disconnect(self) -> None: ...
    def poll(self) -> None: ...
    def status(self) -> int: ...

class WIZNET5K(_Interface):
    """A network by cable, through a chip on SPI."""

    def __init__(self, *args: Any, **settings: Any) -> None: ...
    def regs(self) -> None: ...
    def status(self) -> int: ...
