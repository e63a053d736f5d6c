#: for micropython circuitpython portable
"""`from anyboard import board, busio` is the board's own modules."""
