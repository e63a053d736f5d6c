from digitalio import *
