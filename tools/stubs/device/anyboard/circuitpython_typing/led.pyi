from circuitpython_typing.led import *
