"""`adafruit_bus_device`: one device on a shared bus.  CircuitPython has it in its firmware."""
