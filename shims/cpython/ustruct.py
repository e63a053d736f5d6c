"""`import ustruct` is anyboard's."""

import sys

import anyboard.ustruct

sys.modules[__name__] = anyboard.ustruct
