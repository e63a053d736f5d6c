"""`python -m anyboard`."""

from __future__ import annotations

import sys

from anyboard.cli import main

if __name__ == "__main__":
    sys.exit(main())
