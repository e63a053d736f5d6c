"""`import nvm` is anyboard's."""

import sys

import anyboard.nvm

sys.modules[__name__] = anyboard.nvm
