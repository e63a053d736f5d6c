from circuitpython_typing.displayio import *
