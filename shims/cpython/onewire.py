"""`import onewire` is anyboard's."""

import sys

import anyboard.onewire

sys.modules[__name__] = anyboard.onewire
