"""anyboard: one board, digitalio and busio API for every Python that touches hardware."""
