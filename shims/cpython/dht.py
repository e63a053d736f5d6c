"""`import dht` is anyboard's."""

import sys

import anyboard.dht

sys.modules[__name__] = anyboard.dht
