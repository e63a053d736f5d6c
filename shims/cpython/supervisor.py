"""`import supervisor` is anyboard's."""

import sys

import anyboard.supervisor

sys.modules[__name__] = anyboard.supervisor
