from microcontroller import *
