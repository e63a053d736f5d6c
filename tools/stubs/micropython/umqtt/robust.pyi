#: for esp32
"""MQTT that connects again."""

from umqtt import simple

class MQTTClient(simple.MQTTClient):
    DELAY: int
    DEBUG: bool

    def reconnect(self) -> None: ...
