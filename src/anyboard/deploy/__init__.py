"""Files onto a board with MicroPython or CircuitPython: under `anyboard deploy` and `anyboard run --on-board`.

::

    imports.py    what a file imports, read from its source
    resolve.py    the files that are those modules: the program's own, installed ones, our shims
    firmware.py   which modules a firmware has by itself
    bytecode.py   a file as .mpy
    plan.py       where each goes on the board, and in which form
    files_repl.py, files_drive.py   a board's files, through its raw REPL or as a drive
    changes.py    all of a list of changes to files, or none
    history.py    what was replaced, so that it can be put back
    taken.py      a board at its raw REPL, and what it says of itself
    in_memory.py  modules that only have to be there until the next soft reset
"""
