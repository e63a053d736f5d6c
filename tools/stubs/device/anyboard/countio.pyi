from countio import *
