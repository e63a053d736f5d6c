from circuitpython_typing.io import *
