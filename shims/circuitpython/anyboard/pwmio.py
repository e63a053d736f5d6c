"""`anyboard.pwmio` is `pwmio`."""

from pwmio import *
