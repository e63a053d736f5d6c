from circuitpython_typing.http import *
