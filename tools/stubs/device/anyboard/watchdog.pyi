#: for circuitpython desktop
from watchdog import *
