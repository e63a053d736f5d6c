from bitbangio import *
