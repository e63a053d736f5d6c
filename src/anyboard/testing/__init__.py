"""The conformance suite: what CircuitPython's API does, as rows that any board can run.

A row (`anyboard.testing.rows`) is one sentence and a plain function that proves it on a rig: a
board, the wiring around it and what it can do.  Rows, `row`, `rig`, `expect` and `runner` keep to
the part of the language that MicroPython has and need no pytest, so a device can run them itself;
`plugin` and `capabilities` are for pytest on a computer.
"""
