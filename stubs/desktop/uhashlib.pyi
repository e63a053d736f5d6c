from hashlib import *
