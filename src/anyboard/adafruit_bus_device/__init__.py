"""`adafruit_bus_device`: one device on a shared bus.  Native on CircuitPython, so part of this API."""
