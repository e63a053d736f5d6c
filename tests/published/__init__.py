"""Drivers as they are published, and what type checkers say to them with our stubs."""
