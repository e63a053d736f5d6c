"""Facts about the boards of CircuitPython and the pins of their chips, for tools/board_stubs.py."""
