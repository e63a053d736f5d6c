# Made by tools/stub_profiles.py from tools/stubs/micropython/umqtt/robust.pyi: edit that.
"""MQTT that connects again."""

from umqtt import simple

class MQTTClient(simple.MQTTClient):
    DELAY: int
    DEBUG: bool

    def reconnect(self) -> None: ...
