"""`import ds18x20` is anyboard's."""

import sys

import anyboard.ds18x20

sys.modules[__name__] = anyboard.ds18x20
