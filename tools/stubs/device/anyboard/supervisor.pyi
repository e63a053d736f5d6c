from supervisor import *
