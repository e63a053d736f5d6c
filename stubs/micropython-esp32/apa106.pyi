# Made by tools/stub_profiles.py from tools/stubs/micropython/apa106.pyi: edit that.
"""Chains of lights APA106."""

from neopixel import NeoPixel

class APA106(NeoPixel): ...
