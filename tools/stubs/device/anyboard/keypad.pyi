from keypad import *
