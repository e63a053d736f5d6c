"""`import onewireio` is anyboard's."""

import sys

import anyboard.onewireio

sys.modules[__name__] = anyboard.onewireio
