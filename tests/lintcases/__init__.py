"""Programs that break one rule of the lint each, with a neighbour that keeps it."""
