from pulseio import *
