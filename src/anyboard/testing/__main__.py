"""`python -m anyboard.testing`."""

from __future__ import annotations

import sys

from anyboard.testing.command import main

if __name__ == "__main__":
    sys.exit(main())
