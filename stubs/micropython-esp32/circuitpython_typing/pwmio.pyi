# Made by tools/stub_profiles.py from tools/stubs/device/circuitpython_typing/pwmio.pyi: edit that.
"""Anything with a duty cycle: the class itself, for drivers import it from here or from there."""

from pwmio import PWMOut as PWMOut
