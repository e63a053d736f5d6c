"""`import watchdog` is anyboard's."""

import sys

import anyboard.watchdog

sys.modules[__name__] = anyboard.watchdog
