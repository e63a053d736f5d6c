#: for circuitpython desktop
from nvm import *
