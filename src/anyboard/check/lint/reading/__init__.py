"""What a file says: its names, values and what of it runs."""
