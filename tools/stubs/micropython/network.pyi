#: for rp2 esp32 stm32 mimxrt
"""Networks."""

from typing import Any, Final, Literal, overload

from typing_extensions import deprecated

STA_IF: Final = 0
AP_IF: Final = 1

@deprecated("network.STATION does not exist on {target}: use network.STA_IF")
class STATION(int): ...

@deprecated("network.AP does not exist on {target}: use network.AP_IF")
class AP(int): ...

@deprecated("network.STA does not exist on {target}: use network.STA_IF")
class STA(int): ...

STAT_IDLE: Final[int]
STAT_CONNECTING: Final[int]
STAT_WRONG_PASSWORD: Final[int]
STAT_NO_AP_FOUND: Final[int]
STAT_CONNECT_FAIL: Final[int]
STAT_GOT_IP: Final[int]
#: if esp32
#: each n ASSOC_FAIL BEACON_TIMEOUT HANDSHAKE_TIMEOUT NO_AP_FOUND_W_COMPATIBLE_SECURITY NO_AP_FOUND_IN_AUTHMODE_THRESHOLD NO_AP_FOUND_IN_RSSI_THRESHOLD
STAT_{n}: Final[int]
#: end
#: each n OPEN WEP WPA_PSK WPA2_PSK WPA_WPA2_PSK WPA2_ENTERPRISE WPA3_PSK WPA2_WPA3_PSK WAPI_PSK OWE WPA3_ENT_192 WPA3_EXT_PSK WPA3_EXT_PSK_MIXED_MODE MAX
AUTH_{n}: Final[int]
#: end
#: each n 11B 11G 11N LR
MODE_{n}: Final[int]
#: end
#: each n LAN8710 LAN8720 IP101 RTL8201 DP83848 KSZ8041 KSZ8081 KSZ8851SNL DM9051 W5500 LAN8670 GENERIC
PHY_{n}: Final[int]
#: end
#: each n INITIALIZED STARTED STOPPED CONNECTED DISCONNECTED GOT_IP
ETH_{n}: Final[int]
#: end

def phy_mode(mode: int = ..., /) -> int: ...
#: end

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
    @deprecated("network.WLAN.active is a method on {target}: call it, wlan.active()")
    def __bool__(self) -> object: ...

class _Interface:
    @property
    def active(self) -> _Active:
        """`active()` is whether it is on; `active(True)` turns it on."""
    @active.setter
    @deprecated("network.WLAN.active is a method on {target}: call it, wlan.active(True)")
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
#: if esp32
#: each n WEP WPA WPA2 WPA_ENT WPA2_ENT WPA3_ENT WPA2_WPA3_ENT WPA3_ENT_192 WPA3_EXT_PSK WPA3_EXT_PSK_MIXED_MODE OWE WAPI DPP
    SEC_{n}: Final[int]
#: end
#: each n PROTOCOL_DEFAULT PROTOCOL_LR BANDWIDTH_20 BANDWIDTH_40 BANDWIDTH_80 BANDWIDTH_80_80 BANDWIDTH_160
    {n}: Final[int]
#: end
#: end

    @deprecated("network.WLAN.STA does not exist on {target}: use network.WLAN.IF_STA")
    class STA(int): ...
    @deprecated("network.WLAN.AP does not exist on {target}: use network.WLAN.IF_AP")
    class AP(int): ...

    def __init__(self, interface_id: int = 0, /) -> None: ...
    @deprecated("network.WLAN.rssi does not exist on {target}: use wlan.status('rssi')")
    def rssi(self) -> int: ...
    @deprecated("network.WLAN.hostname does not exist on {target}: use network.hostname(name)")
    def hostname(self, name: str = ..., /) -> str: ...
    @deprecated("network.WLAN.mac does not exist on {target}: use wlan.config('mac')")
    def mac(self) -> bytes: ...
    @property
    @deprecated("network.WLAN.ipv4_address does not exist on {target}: use wlan.ifconfig()[0]")
    def ipv4_address(self) -> str: ...
    @overload
    def connect(
        self,
        ssid: str | bytes | None = None,
        key: str | bytes | None = None,
        *,
        bssid: bytes | None = None,
#: if rp2 stm32 mimxrt
        auth: int = ...,
        security: int = ...,
        channel: int = ...,
#: end
    ) -> None:
        """Begin to connect; `isconnected()` says when that is done."""
    @overload
    @deprecated("network.WLAN.connect has no password= on {target}: use connect(ssid, key)")
    def connect(self, ssid: Any = ..., *, password: Any, timeout: Any = ..., bssid: Any = ...) -> None: ...
    @overload
    @deprecated("network.WLAN.connect has no timeout= on {target}: look at wlan.isconnected() for so long")
    def connect(self, ssid: Any = ..., key: Any = ..., *, timeout: Any, bssid: Any = ...) -> None: ...
    def disconnect(self) -> None: ...
    def scan(self) -> list[tuple[bytes, bytes, int, int, int, int]]:
        """Name, address, channel, strength in dBm, security and hiddenness of each network."""
    @overload
    def status(self) -> int:
        """`STAT_GOT_IP` …"""
    @overload
    def status(self, param: str, /) -> Any: ...
#: if esp32
    def csi_enable(self, buffer_size: int = 16) -> None: ...
    def csi_disable(self) -> None: ...
    def csi_read(self, result: Any = ..., /) -> Any: ...
    def csi_available(self) -> int: ...
    def csi_dropped(self) -> int: ...
#: end
#: if rp2 stm32 mimxrt
    def send_ethernet(self, data: bytes | bytearray, /) -> None: ...
    def ioctl(self, *args: Any) -> Any: ...
    def deinit(self) -> None: ...
#: end

class LAN(_Interface):
    """A network by cable."""

#: if mimxrt
#: each n IN OUT PHY_KSZ8081 PHY_DP83825 PHY_DP83848 PHY_LAN8720 PHY_RTL8211F
    {n}: Final[int]
#: end

#: end
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
#: if esp32
    AUTH_NONE: Final = 0
    AUTH_PAP: Final = 1
    AUTH_CHAP: Final = 2
#: end

    def __init__(self, stream: Any, /) -> None: ...
    def connect(self, *args: Any, **settings: Any) -> None: ...
    def disconnect(self) -> None: ...
    def poll(self) -> None: ...
    def status(self) -> int: ...

#: if rp2 stm32 mimxrt
class WIZNET5K(_Interface):
    """A network by cable, through a chip on SPI."""

    def __init__(self, *args: Any, **settings: Any) -> None: ...
    def regs(self) -> None: ...
    def status(self) -> int: ...
#: end
