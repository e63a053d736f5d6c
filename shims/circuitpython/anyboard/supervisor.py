"""`anyboard.supervisor` is `supervisor`."""

from supervisor import *
