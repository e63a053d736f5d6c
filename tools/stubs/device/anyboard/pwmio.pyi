from pwmio import *
