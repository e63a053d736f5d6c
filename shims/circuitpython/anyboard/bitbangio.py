"""`anyboard.bitbangio` is `bitbangio`."""

from bitbangio import *
