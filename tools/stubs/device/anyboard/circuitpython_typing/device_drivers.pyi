from circuitpython_typing.device_drivers import *
