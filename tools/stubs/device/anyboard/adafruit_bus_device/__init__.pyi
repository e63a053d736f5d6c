"""One device on a bus that others share."""
