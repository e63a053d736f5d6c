from rotaryio import *
