from analogio import *
