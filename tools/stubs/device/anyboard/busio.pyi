from busio import *
