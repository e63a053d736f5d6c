from io import *
