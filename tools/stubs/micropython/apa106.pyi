#: for esp32
"""Chains of lights APA106."""

from neopixel import NeoPixel

class APA106(NeoPixel): ...
