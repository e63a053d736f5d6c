"""`import touchio` is anyboard's."""

import sys

import anyboard.touchio

sys.modules[__name__] = anyboard.touchio
