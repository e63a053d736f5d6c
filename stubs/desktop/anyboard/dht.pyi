# Made by tools/stub_profiles.py from src/anyboard/dht.py: edit that.
from anyboard.machine._pin import Pin
__all__ = ['DHT11', 'DHT22', 'DHTBase']
class DHTBase:
    pin: Pin
    buf: bytearray

    def __init__(self, pin: Pin) -> None: ...

    def measure(self) -> None: ...
class DHT11(DHTBase):

    def humidity(self) -> float: ...

    def temperature(self) -> float: ...
class DHT22(DHTBase):

    def humidity(self) -> float: ...

    def temperature(self) -> float: ...
