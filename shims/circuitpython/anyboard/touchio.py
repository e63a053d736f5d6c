"""`anyboard.touchio` is `touchio`."""

from touchio import *
