#: for circuitpython
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

import ipaddress
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, ClassVar

from _buffers import ReadableBuffer
from typing_extensions import deprecated

radio: Radio

class AuthMode:
    OPEN: ClassVar[AuthMode]
    WEP: ClassVar[AuthMode]
    WPA: ClassVar[AuthMode]
    WPA2: ClassVar[AuthMode]
    WPA3: ClassVar[AuthMode]
    PSK: ClassVar[AuthMode]
    ENTERPRISE: ClassVar[AuthMode]

class Monitor:
    def __init__(self, channel: int | None = 1, queue: int | None = 128) -> None: ...
    channel: int
    queue: int
    def deinit(self) -> None: ...
    def lost(self) -> int: ...
    def queued(self) -> int: ...
    def packet(self) -> dict[Any, Any]: ...

class Network:
    def __init__(self) -> None: ...
    ssid: str
    bssid: bytes
    rssi: int
    channel: int
    country: str
    authmode: Sequence[AuthMode]

class Packet:
    CH: ClassVar[Packet]
    LEN: ClassVar[Packet]
    RAW: ClassVar[Packet]
    RSSI: ClassVar[Packet]

class PowerManagement:
    MIN: ClassVar[PowerManagement]
    MAX: ClassVar[PowerManagement]
    NONE: ClassVar[PowerManagement]
    UNKNOWN: ClassVar[PowerManagement]

class Radio:
    def __init__(self) -> None: ...
    enabled: bool
    hostname: str
    mac_address: bytes
    tx_power: float
    power_management: PowerManagement
    mac_address_ap: bytes
    def start_scanning_networks(self, *, start_channel: int = 1, stop_channel: int = 165) -> Iterable[Network]: ...
    def stop_scanning_networks(self) -> None: ...
    def start_station(self) -> None: ...
    def stop_station(self) -> None: ...
    def start_ap(
        self,
        ssid: str | ReadableBuffer | None,
        password: str | ReadableBuffer | None = b"",
        *,
        channel: int = 1,
        authmode: Iterable[AuthMode] = ...,
        max_connections: int | None = 4,
    ) -> None: ...
    def stop_ap(self) -> None: ...
    @property
    def ap_active(self) -> bool: ...
    def connect(
        self,
        ssid: str | ReadableBuffer | None,
        password: str | ReadableBuffer | None = b"",
        *,
        channel: int = 0,
        bssid: str | ReadableBuffer | None = None,
        timeout: float | None = None,
    ) -> None: ...
    @property
    def connected(self) -> bool: ...
    @property
    def ipv4_gateway(self) -> ipaddress.IPv4Address | Any: ...
    @property
    def ipv4_gateway_ap(self) -> ipaddress.IPv4Address | Any: ...
    @property
    def ipv4_subnet(self) -> ipaddress.IPv4Address | Any: ...
    @property
    def ipv4_subnet_ap(self) -> ipaddress.IPv4Address | Any: ...
    def set_ipv4_address(
        self,
        *,
        ipv4: ipaddress.IPv4Address,
        netmask: ipaddress.IPv4Address,
        gateway: ipaddress.IPv4Address,
        ipv4_dns: ipaddress.IPv4Address | None = ...,
    ) -> None: ...
    def set_ipv4_address_ap(
        self, *, ipv4: ipaddress.IPv4Address, netmask: ipaddress.IPv4Address, gateway: ipaddress.IPv4Address
    ) -> None: ...
    @property
    def addresses(self) -> Sequence[str]: ...
    @property
    def addresses_ap(self) -> Sequence[str]: ...
    @property
    def ipv4_address(self) -> ipaddress.IPv4Address | Any: ...
    @property
    def ipv4_address_ap(self) -> ipaddress.IPv4Address | Any: ...
    ipv4_dns: ipaddress.IPv4Address
    dns: Sequence[str]
    ap_info: Network | Any
    @property
    def stations_ap(self) -> None: ...
    def start_dhcp(self, *, ipv4: bool = True, ipv6: bool = False) -> None: ...
    def stop_dhcp(self) -> None: ...
    def start_dhcp_ap(self) -> None: ...
    def stop_dhcp_ap(self) -> None: ...
    def ping(self, ip: ipaddress.IPv4Address, *, timeout: float | None = 0.5) -> float | None: ...
    @deprecated("Radio.isconnected does not exist on {target}: read connected")
    def isconnected(self, *args: Any, **named: Any) -> Any: ...
    @deprecated("Radio.ifconfig does not exist on {target}: read ipv4_address, ipv4_gateway, ipv4_subnet and ipv4_dns")
    def ifconfig(self, *args: Any, **named: Any) -> Any: ...
    @deprecated("Radio.active does not exist on {target}: set enabled")
    def active(self, *args: Any, **named: Any) -> Any: ...
    @deprecated("Radio.scan does not exist on {target}: use start_scanning_networks() and stop_scanning_networks()")
    def scan(self, *args: Any, **named: Any) -> Any: ...
    @deprecated("Radio.disconnect does not exist on {target}: use stop_station()")
    def disconnect(self, *args: Any, **named: Any) -> Any: ...
    @deprecated("Radio.config does not exist on {target}: set hostname, mac_address or tx_power")
    def config(self, *args: Any, **named: Any) -> Any: ...

class ScannedNetworks:
    def __init__(self) -> None: ...
    def __iter__(self) -> Iterator[Network]: ...
    def __next__(self) -> Network: ...
