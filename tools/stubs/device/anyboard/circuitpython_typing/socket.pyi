from circuitpython_typing.socket import *
