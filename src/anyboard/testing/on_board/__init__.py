"""The suite on a board with MicroPython: its own interpreter runs the rows.

Nothing is written to the board's files: modules come through its raw REPL into its memory, one at a time.
"""
