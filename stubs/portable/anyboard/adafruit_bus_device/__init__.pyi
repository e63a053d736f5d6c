# Made by tools/stub_profiles.py from tools/stubs/device/anyboard/adafruit_bus_device/__init__.pyi: edit that.
"""One device on a bus that others share."""
