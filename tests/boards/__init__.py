"""Real MicroPython interpreters, and a CircuitPython peer, as boards whose pins are a simulated bench's."""
