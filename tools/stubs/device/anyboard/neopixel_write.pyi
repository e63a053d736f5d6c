from neopixel_write import *
