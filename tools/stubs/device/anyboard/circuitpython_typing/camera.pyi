from circuitpython_typing.camera import *
