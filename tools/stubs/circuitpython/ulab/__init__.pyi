#: for circuitpython
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

from ulab import numpy as numpy
from ulab import scipy as scipy
from ulab import user as user
from ulab import utils as utils
