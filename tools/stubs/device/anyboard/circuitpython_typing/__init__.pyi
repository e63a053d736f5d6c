from circuitpython_typing import *
