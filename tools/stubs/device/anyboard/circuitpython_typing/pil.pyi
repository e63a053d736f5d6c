from circuitpython_typing.pil import *
