from circuitpython_typing.pwmio import *
